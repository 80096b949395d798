<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#assign wrong = messagesPerField.existsError('totp')?then(messagesPerField.get('totp'), '')>
<@layout.registrationLayout displayMessage=!wrong?has_content; section>
  <#if section = "header">
    ${msg("otpTitle")}
  <#elseif section = "form">
  <form action="${url.loginAction}" method="post">
    <#if otpLogin.userOtpCredentials?size gt 1>
    <fieldset>
      <legend>${msg("otpWhich")}</legend>
      <#list otpLogin.userOtpCredentials as each>
      <label class="choice"><input type="radio" name="selectedCredentialId" value="${each.id}"<#if each.id == otpLogin.selectedCredentialId> checked</#if>> ${each.userLabel!msg("otpDevice", each?counter)}</label>
      </#list>
    </fieldset>
    </#if>
    <@field.code name="otp" label=msg("otpCode") hint=msg("otpCodeHint") error=wrong />
    <button class="action">${msg("doLogIn")}</button>
  </form>
  <div class="way-back">
    <p><a href="${url.loginRestartFlowUrl}">${msg("startAgain")}</a></p>
    <p class="quiet">${msg("otpLost")}</p>
  </div>
  </#if>
</@layout.registrationLayout>
