<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#assign wrong = messagesPerField.existsError('totp')?then(messagesPerField.get('totp'), '')>
<@layout.registrationLayout displayMessage=!wrong?has_content && ((message.type)!'') == 'error'; section>
  <#if section = "header">
    ${msg("otpSetUpTitle")}
  <#elseif section = "form">
  <p>${msg("otpSetUpMore")}</p>
  <ol>
    <li>${msg("otpApp", "FreeOTP, Aegis, Google Authenticator")}</li>
    <li>${msg("otpScan")}
      <img class="qr" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="${msg("otpPicture")}" width="200" height="200">
      <p>${msg("otpKey")}</p>
      <p class="key" translate="no">${totp.totpSecretEncoded}</p>
    </li>
    <li>${msg("otpType")}</li>
  </ol>
  <form action="${url.loginAction}" method="post">
    <@field.code name="totp" label=msg("otpCode") hint=msg("otpCodeHint") error=wrong />
    <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
    <#-- Keycloak takes each name once. -->
    <input type="hidden" name="userLabel" value="${msg("otpDevice", (totp.otpCredentials?size) + 1)}">
    <button class="action">${msg("otpSave")}</button>
    <#if isAppInitiatedAction??><button class="other" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
  </form>
  </#if>
</@layout.registrationLayout>
