<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "way-in.ftl" as wayIn>
<#assign different = messagesPerField.existsError('password-confirm')?then(messagesPerField.get('password-confirm'), '')>
<#assign wrong = messagesPerField.existsError('password')?then(messagesPerField.get('password'), '')>
<#-- What the rules for passwords refuse, Keycloak tells of the whole page. -->
<#if !wrong?has_content && !different?has_content && ((message.type)!'') == 'error'><#assign wrong = message.summary></#if>
<#assign least = (passwordPolicies.length)!0>
<#assign hint = (least gt 0)?then(msg("passwordHint", least), "")>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${wayIn.isThere()?then(msg("updatePasswordTitle"), msg("firstPasswordTitle"))}
  <#elseif section = "form">
  <form action="${url.loginAction}" method="post">
    <input type="text" name="username" value="${username!((auth.attemptedUsername)!'')}" autocomplete="username" readonly hidden>
    <@field.password name="password-new" label=wayIn.isThere()?then(msg("passwordNew"), msg("password")) autocomplete="new-password" hint=hint error=wrong focus=!different?has_content || wrong?has_content />
    <@field.password name="password-confirm" label=wayIn.isThere()?then(msg("passwordConfirm"), msg("passwordAgain")) autocomplete="new-password" error=different focus=different?has_content && !wrong?has_content />
    <#if wayIn.isThere()><label class="choice"><input type="checkbox" name="logout-sessions" value="on" checked> ${msg("logoutOtherSessions")}</label></#if>
    <button class="action">${msg("savePassword")}</button>
    <#if isAppInitiatedAction?? && wayIn.isThere()><@wayIn.turnRound /></#if>
  </form>
  </#if>
</@layout.registrationLayout>
