<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#function wrongAt name><#return messagesPerField.existsError(name)?then(messagesPerField.get(name), '')></#function>
<#assign entered = profile.attributesByName>
<#assign wrongName = wrongAt('username')>
<#assign wrongPassword = wrongAt('password')>
<#assign different = wrongAt('password-confirm')>
<#assign wrongEmail = wrongAt('email')>
<#assign least = (passwordPolicies.length)!0>
<#assign hint = (least gt 0)?then(msg("passwordHint", least), "")>
<@layout.registrationLayout displayMessage=!(wrongName + wrongPassword + different + wrongEmail)?has_content; section>
  <#if section = "header">
    ${msg("registerTitle")}
  <#elseif section = "form">
  <p>${msg("registerMore")}</p>
  <form action="${url.registrationAction}" method="post">
    <@field.text name="username" label=msg("username") value=(entered.username.value)!'' autocomplete="username" hint=msg("usernameHint") error=wrongName focus=wrongName?has_content || !(wrongPassword + different + wrongEmail)?has_content />
    <@field.password name="password" label=msg("password") autocomplete="new-password" hint=hint error=wrongPassword focus=wrongPassword?has_content && !wrongName?has_content />
    <@field.password name="password-confirm" label=msg("passwordAgain") autocomplete="new-password" error=different focus=different?has_content && !(wrongName + wrongPassword)?has_content />
    <@field.text name="email" label=msg("emailOptional") value=(entered.email.value)!'' autocomplete="email" hint=msg("emailHint") error=wrongEmail focus=wrongEmail?has_content && !(wrongName + wrongPassword + different)?has_content />
    <button class="action">${msg("doRegister")}</button>
  </form>
  <div class="way-back">
    <p><a href="${url.loginUrl}">${msg("haveAccount")}</a></p>
  </div>
  </#if>
</@layout.registrationLayout>
