<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#function wrongAt name><#return messagesPerField.existsError(name)?then(messagesPerField.get(name), '')></#function>
<#assign entered = profile.attributesByName>
<#assign wrongName = wrongAt('username')>
<#assign wrongEmail = wrongAt('email')>
<@layout.registrationLayout displayMessage=!(wrongName + wrongEmail)?has_content; section>
  <#if section = "header">
    ${msg("registerTitle")}
  <#elseif section = "form">
  <p>${msg("registerMore")}</p>
  <form action="${url.registrationAction}" method="post">
    <@field.text name="username" label=msg("username") value=(entered.username.value)!'' autocomplete="username" hint=msg("usernameHint") error=wrongName focus=wrongName?has_content || !wrongEmail?has_content />
    <@field.text name="email" label=msg("emailOptional") value=(entered.email.value)!'' autocomplete="email" hint=msg("emailHint") error=wrongEmail focus=wrongEmail?has_content && !wrongName?has_content />
    <button class="action">${msg("doRegister")}</button>
  </form>
  <#-- Not to Keycloak's form for signing in, behind which this would still go on to a new password or passkey. -->
  <div class="way-back">
    <p><a href="${properties.firstPage}?at=join">${msg("haveAccount")}</a></p>
  </div>
  </#if>
</@layout.registrationLayout>
