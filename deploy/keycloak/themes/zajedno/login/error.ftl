<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("errorTitle")}
  <#elseif section = "form">
  <p>${kcSanitize(message.summary)?no_esc}</p>
  <#if traceId??><p class="quiet">${msg("traceIdSupportMessage", traceId)}</p></#if>
  <#if !skipLink??><p><a class="action" href="${(client.baseUrl)!properties.firstPage}">${msg("backToApplication")}</a></p></#if>
  </#if>
</@layout.registrationLayout>
