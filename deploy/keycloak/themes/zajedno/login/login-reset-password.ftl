<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#assign wrong = messagesPerField.existsError('username')?then(messagesPerField.get('username'), '')>
<@layout.registrationLayout displayMessage=!wrong?has_content; section>
  <#if section = "header">
    ${msg("emailForgotTitle")}
  <#elseif section = "form">
  <p>${msg("emailInstruction")}</p>
  <form action="${url.loginAction}" method="post">
    <@field.text name="username" label=msg("username") value=(auth.attemptedUsername)!'' autocomplete="username" focus=true error=wrong />
    <button class="action">${msg("sendLink")}</button>
  </form>
  <div class="way-back">
    <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
    <p class="quiet">${msg("noEmail")}</p>
  </div>
  </#if>
</@layout.registrationLayout>
