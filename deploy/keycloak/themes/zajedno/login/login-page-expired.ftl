<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
  <p>${msg("pageExpiredMessage")}</p>
  <p><a class="action" href="${url.loginAction}">${msg("goOn")}</a></p>
  <p><a class="other" href="${url.loginRestartFlowUrl}">${msg("startAgain")}</a></p>
  </#if>
</@layout.registrationLayout>
