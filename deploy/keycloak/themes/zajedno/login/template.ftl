<#-- The frame of every page. Keycloak's own templates use it too, so the name of the macro and its sections are theirs. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local heading><#nested "header"></#local>
<#local resources = url.resourcesPath>
<#local version = properties.resourcesVersion>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex">
  <title>${heading?markup_string?trim?no_esc} – ${realm.displayName!realm.name}</title>
  <link rel="icon" href="${resources}/mark.svg?${version}" type="image/svg+xml">
  <link rel="stylesheet" href="${resources}/page.css?${version}">
  <#-- what Keycloak's own scripts for passkeys import by name -->
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <script type="module" src="${resources}/page.js?${version}"></script>
</head>
<body data-page-id="login-${pageId}" data-signed-in-elsewhere="${url.ssoLoginInOtherTabsUrl}"<#if authenticationSession??> data-session="${authenticationSession.authSessionIdHash}"</#if>>
<header>
  <a class="brand" href="${properties.firstPage}" aria-label="${msg("firstPage")}">
    <img src="${resources}/mark.svg?${version}" alt="" width="40" height="40">
    <span>${realm.displayName!realm.name}</span>
  </a>
  <#if realm.internationalizationEnabled && locale?? && locale.supported?size gt 1>
  <nav aria-label="${msg("languages")}">
    <details>
      <summary><span class="unseen">${msg("languages")}: </span>${locale.current}</summary>
      <ul>
        <#list locale.supported as each>
        <li><a href="${each.url}" lang="${each.languageTag}" hreflang="${each.languageTag}"<#if each.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${each.label}</a></li>
        </#list>
      </ul>
    </details>
  </nav>
  </#if>
</header>
<main>
  <h1>${heading?markup_string?trim?no_esc}</h1>
  <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
  <p class="notice ${message.type}" tabindex="-1" autofocus>${kcSanitize(message.summary)?no_esc}</p>
  </#if>
  <#nested "form">
  <#nested "socialProviders">
  <#if displayInfo><#nested "info"></#if>
</main>
<footer>
  <p>${msg("helpNow")}</p>
  <p class="help">
    <a href="tel:112">${msg("helpCall")}</a>
    <a href="${properties.firstPage}?at=help">${msg("helpLines")}</a>
  </p>
</footer>
</body>
</html>
</#macro>
