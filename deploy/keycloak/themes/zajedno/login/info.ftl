<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg(messageHeader))?no_esc}<#else>${kcSanitize(message.summary)?no_esc}</#if>
  <#elseif section = "form">
  <#if messageHeader??><p>${kcSanitize(message.summary)?no_esc}</p></#if>
  <#if requiredActions??>
  <ul>
    <#list requiredActions as each><li>${kcSanitize(msg("requiredAction." + each))?no_esc}</li></#list>
  </ul>
  </#if>
  <#if actionUri?has_content>
  <p><a class="action" href="${actionUri}">${msg("proceedWithAction")}</a></p>
  <#elseif !skipLink??>
  <p><a class="action" href="${pageRedirectUri!((client.baseUrl)!properties.firstPage)}">${msg("backToApplication")}</a></p>
  </#if>
  </#if>
</@layout.registrationLayout>
