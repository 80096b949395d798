"use strict";
(function () {
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
      deepLinking: false,
      docExpansion: "list"
    });
  }

  window.addEventListener("hashchange", show);
  show();
})();
