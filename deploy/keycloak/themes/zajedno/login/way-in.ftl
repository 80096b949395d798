<#-- Whether anything opens the account yet. Right after it was made nothing does; Keycloak counts passkeys here too. -->
<#function isThere><#return !authenticatorConfigured?? || authenticatorConfigured("auth-password-form")></#function>

<#-- Turning round in a step that the person asked for. The gateway lets nobody in with an account that nothing opens, and asks for a password. -->
<#macro turnRound><button class="other" name="cancel-aia" value="true">${isThere()?then(msg("doCancel"), msg("passwordInstead"))}</button></#macro>
