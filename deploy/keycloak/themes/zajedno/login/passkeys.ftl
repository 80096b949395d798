<#-- The button of those who sign in with a passkey; browsers also offer it in the field of the name. -->
<#macro signIn>
  <#if enableWebAuthnConditionalUI?has_content>
  <form id="webauth" action="${url.loginAction}" method="post">
    <#list ["clientDataJSON", "authenticatorData", "signature", "credentialId", "userHandle", "error"] as part>
    <input type="hidden" id="${part}" name="${part}">
    </#list>
    <button type="button" class="other" id="passkey">${msg("webauthn-doAuthenticate")}</button>
  </form>
  <script type="module">
    <#outputformat "JavaScript">
    import { authenticateByWebAuthn } from '${url.resourcesPath}/js/webauthnAuthenticate.js';
    import { initAuthenticate } from '${url.resourcesPath}/js/passkeysConditionalAuth.js';
    const wanted = {
      isUserIdentified: ${isUserIdentified},
      challenge: ${challenge?c},
      userVerification: ${userVerification?c},
      rpId: ${rpId?c},
      createTimeout: ${createTimeout?c},
      mediation: ${(mediation!'conditional')?c},
      authenticatorAttachment: ${authenticatorAttachment?c},
      errmsg: ${msg("webauthn-unsupported-browser-text")?c},
    };
    document.getElementById('passkey').addEventListener('click', () => authenticateByWebAuthn(wanted), { once: true });
    initAuthenticate(wanted);
    </#outputformat>
  </script>
  </#if>
</#macro>
