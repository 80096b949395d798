<#import "template.ftl" as layout>
<#import "way-in.ftl" as wayIn>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("webauthn-registration-title")}
  <#elseif section = "form">
  <p>${msg("passkeyMore")}</p>
  <form id="register" action="${url.loginAction}" method="post">
    <#list ["clientDataJSON", "attestationObject", "publicKeyCredentialId", "authenticatorLabel", "transports", "authenticatorAttachment", "error"] as part>
    <input type="hidden" id="${part}" name="${part}">
    </#list>
    <button type="button" class="action" id="passkey">${msg("doRegisterSecurityKey")}</button>
  </form>
  <#if isAppInitiatedAction?has_content && !(isSetRetry?has_content && wayIn.isThere())>
  <form action="${url.loginAction}" method="post">
    <@wayIn.turnRound />
  </form>
  </#if>
  <script type="module">
    <#outputformat "JavaScript">
    import { registerByWebAuthn } from '${url.resourcesPath}/js/webauthnRegister.js';
    // Keycloak's script asks for a name of the device, which nobody needs here; it takes each name once.
    window.prompt = (question, suggested) => suggested + ' ' + new Date().toISOString();
    document.getElementById('passkey').addEventListener('click', () => registerByWebAuthn({
      challenge: ${challenge?c},
      userid: ${userid?c},
      username: ${username?c},
      signatureAlgorithms: [<#list signatureAlgorithms as algorithm>${algorithm?c},</#list>],
      rpEntityName: ${rpEntityName?c},
      rpId: ${rpId?c},
      attestationConveyancePreference: ${attestationConveyancePreference?c},
      authenticatorAttachment: ${authenticatorAttachment?c},
      requireResidentKey: ${requireResidentKey?c},
      residentKey: ${residentKey?c},
      userVerificationRequirement: ${userVerificationRequirement?c},
      createTimeout: ${createTimeout?c},
      excludeCredentialIds: ${excludeCredentialIds?c},
      initLabel: ${msg("webauthn-registration-init-label")?c},
      initLabelPrompt: '',
      errmsg: ${msg("webauthn-unsupported-browser-text")?c},
    }), { once: true });
    </#outputformat>
  </script>
  </#if>
</@layout.registrationLayout>
