"use strict";
(function () {
  var csrfToken = null;
  var services = ["participants", "panels", "events", "dissemination"];

  function show() {
    var wanted = location.hash.slice(1).split("/")[0];
    var service = services.indexOf(wanted) >= 0 ? wanted : services[0];
    document.querySelectorAll("nav a").forEach(function (link) {
      if (link.getAttribute("href") === "#" + service) {
        link.setAttribute("aria-current", "page");
      } else {
        link.removeAttribute("aria-current");
      }
    });
    window.SwaggerUIBundle({
      url: "/openapi/" + service + ".yaml",
      domNode: document.getElementById("contract"),
      validatorUrl: null,
      // changes tried out here come from our own page: they show the session's token
      requestInterceptor: function (request) {
        if (csrfToken) {
          request.headers["X-CSRF-Token"] = csrfToken;
        }
        return request;
      },
      deepLinking: false,
      docExpansion: "list"
    });
  }

  window.addEventListener("hashchange", show);
  fetch("/session").then(function (answer) { return answer.json(); }).then(function (session) {
    csrfToken = session.csrfToken || null;
  }).catch(function () { /* trying out needs a session, reading does not */ });
  show();
})();
