<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section = "form">
  <p>${msg("logoutConfirmHeader")}</p>
  <form action="${url.logoutConfirmAction}" method="post">
    <input type="hidden" name="session_code" value="${logoutConfirm.code}">
    <button class="action" name="confirmLogout">${msg("doLogout")}</button>
  </form>
  <#if !logoutConfirm.skipLink>
  <p><a class="other" href="${(client.baseUrl)!properties.firstPage}">${msg("backToApplication")}</a></p>
  </#if>
  </#if>
</@layout.registrationLayout>
