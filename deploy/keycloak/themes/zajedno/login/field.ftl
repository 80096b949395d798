<#-- A field with its label, and what is wrong with it. -->

<#macro text name label value="" error="" autocomplete="off" focus=false hint="">
  <div class="field">
    <label for="${name}">${label}</label>
    <#if hint?has_content><p class="hint" id="${name}-hint">${hint}</p></#if>
    <input id="${name}" name="${name}" value="${value}" type="text" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false"<@state name error focus hint?has_content?then(name + "-hint", "") />>
    <@wrong name error />
  </div>
</#macro>

<#-- The button to show it appears only where the script runs that makes it work. -->
<#macro password name label error="" autocomplete="off" focus=false hint="">
  <div class="field">
    <label for="${name}">${label}</label>
    <#if hint?has_content><p class="hint" id="${name}-hint">${hint}</p></#if>
    <div class="secret">
      <input id="${name}" name="${name}" type="password" autocomplete="${autocomplete}"<@state name error focus hint?has_content?then(name + "-hint", "") />>
      <button type="button" aria-controls="${name}" aria-label="${msg("showPassword")}" hidden
        data-show="${msg("show")}" data-hide="${msg("hide")}" data-show-label="${msg("showPassword")}" data-hide-label="${msg("hidePassword")}">${msg("show")}</button>
    </div>
    <@wrong name error />
  </div>
</#macro>

<#-- The six digits of an app; keyboards of phones show digits for it. -->
<#macro code name label error="" hint="">
  <div class="field">
    <label for="${name}">${label}</label>
    <p class="hint" id="${name}-hint">${hint}</p>
    <input id="${name}" name="${name}" type="text" inputmode="numeric" autocomplete="one-time-code" autocapitalize="none" spellcheck="false" required<@state name error true name + "-hint" />>
    <@wrong name error />
  </div>
</#macro>

<#macro state name error focus describedBy><#local by = (describedBy + error?has_content?then(" " + name + "-error", ""))?trim><#if error?has_content> aria-invalid="true"</#if><#if by?has_content> aria-describedby="${by}"</#if><#if focus> autofocus</#if></#macro>

<#macro wrong name error><#if error?has_content><p class="wrong" id="${name}-error">${kcSanitize(error)?no_esc}</p></#if></#macro>
