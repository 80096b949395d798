<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "passkeys.ftl" as passkeys>
<#assign wrong = messagesPerField.existsError('username','password')?then(messagesPerField.getFirstError('username','password'), '')>
<#assign told = message?has_content && !wrong?has_content>
<#assign named = usernameHidden?? || (login.username!'')?has_content>
<@layout.registrationLayout displayMessage=!wrong?has_content; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
  <form action="${url.loginAction}" method="post">
    <#if !usernameHidden??>
    <@field.text name="username" label=msg("username") value=(login.username!'') autocomplete=enableWebAuthnConditionalUI?has_content?then("username webauthn", "username") focus=!told && !(wrong?has_content && named) error=(wrong?has_content && !named)?then(wrong, '') />
    </#if>
    <@field.password name="password" label=msg("password") autocomplete="current-password" focus=!told && named && (wrong?has_content || usernameHidden??) error=(wrong?has_content && named)?then(wrong, '') />
    <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!''}">
    <#if realm.rememberMe && !usernameHidden??>
    <label class="choice"><input type="checkbox" name="rememberMe" aria-describedby="remember-hint"<#if login.rememberMe??> checked</#if>> ${msg("rememberMe")}</label>
    <p class="quiet" id="remember-hint">${msg("rememberMeHint")}</p>
    </#if>
    <button class="action">${msg("doLogIn")}</button>
  </form>
  <@passkeys.signIn />
  <#if realm.resetPasswordAllowed>
  <div class="way-back">
    <p><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
    <p class="quiet">${msg("noEmail")}</p>
  </div>
  </#if>
  </#if>
</@layout.registrationLayout>
