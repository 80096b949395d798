<#import "template.ftl" as layout>
<#import "way-in.ftl" as wayIn>
<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("webauthn-error-title")}
  <#elseif section = "form">
  <form action="${url.loginAction}" method="post">
    <input type="hidden" name="authenticationExecution" value="${execution}">
    <input type="hidden" name="isSetRetry" value="retry">
    <button class="action">${msg("doTryAgain")}</button>
  </form>
  <#if isAppInitiatedAction??>
  <form action="${url.loginAction}" method="post">
    <@wayIn.turnRound />
  </form>
  </#if>
  </#if>
</@layout.registrationLayout>
