<#-- One field: label above, hint and error between label and control, all tied together for assistive technology. -->
<#macro group name label error="" required=false hint="" aside=false>
<div class="group<#if error?has_content> invalid</#if>">
  <div class="grouplabel">
    <label for="${name}" class="label">${label}</label>
    <#if aside>
    <button class="show" type="button" id="${name}-show-password" aria-controls="${name}" aria-pressed="false" hidden
        data-show-password data-text-show="${msg("portalShow")}" data-text-hide="${msg("portalHide")}"><span aria-hidden="true">${msg("portalShow")}</span><span class="vh">${msg("showPassword")}</span></button>
    </#if>
  </div>
  <#if hint?has_content><p class="hint" id="hint-${name}">${hint}</p></#if>
  <div id="input-error-container-${name}" aria-live="polite">
    <#if error?has_content><p class="fielderror" id="input-error-${name}"><svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 3 2.500 16.500h15zM10 8v4M10 14.200v.100"/></svg><span>${error}</span></p></#if>
  </div>
  <#nested>
</div>
</#macro>

<#macro describedBy name error="" hint=""><#if error?has_content || hint?has_content> aria-describedby="<#if hint?has_content>hint-${name} </#if><#if error?has_content>input-error-${name}</#if>"</#if><#if error?has_content> aria-invalid="true"</#if></#macro>

<#macro errorIcon error=""></#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) autofocus=false hint="" ltr=(name == "username" || name == "email") type="text">
  <@group name=name label=label error=error required=required hint=hint>
    <span class="control<#if error?has_content> bad</#if>"><input id="${name}" name="${name}" value="${value}" type="${type}" autocomplete="${autocomplete}"<#if autofocus> autofocus</#if><#if required> required</#if><#if autocomplete == "one-time-code"> inputmode="numeric"</#if><#if ltr> dir="ltr" inputmode="email" autocapitalize="none" spellcheck="false"<#elseif autocomplete == "one-time-code"> dir="ltr"</#if><@describedBy name=name error=error hint=hint/>></span>
  </@group>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.get(fieldName) autocomplete="off" autofocus=false hint="">
  <@group name=name label=label error=error required=required hint=hint aside=true>
    <span class="control<#if error?has_content> bad</#if>"><input id="${name}" name="${name}" value="${value}" type="password" dir="ltr" autocomplete="${autocomplete}"<#if autofocus> autofocus</#if><#if required> required</#if> autocapitalize="none" spellcheck="false"<@describedBy name=name error=error hint=hint/>></span>
    <#nested>
    <#if forgotPassword><p class="s"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
  </@group>
</#macro>

<#macro checkbox name label value=false required=false>
  <label for="${name}" class="check"><input class="checkbox" type="checkbox" id="${name}" name="${name}"<#if value> checked</#if>><span>${label}</span></label>
</#macro>

<#macro clipboard name label ariaLabel=label value="" readonly=true>
  <@group name=name label=ariaLabel>
    <span class="control readonly"><input id="${name}" name="${name}" value="${value}" type="text" dir="ltr"<#if readonly> readonly</#if>></span>
  </@group>
</#macro>
