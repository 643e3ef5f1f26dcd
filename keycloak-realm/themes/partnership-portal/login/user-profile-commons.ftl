<#import "field.ftl" as field>
<#-- The fields of the realm's user profile. Handles single-line text, long text and a choice from a list. -->
<#macro userProfileFormFields skip=[]>
<#list profile.attributes as attribute>
  <#if attribute.name == 'locale' && realm.internationalizationEnabled && locale.currentLanguageTag?has_content>
  <input type="hidden" id="locale" name="locale" value="${locale.currentLanguageTag}">
  <#elseif !skip?seq_contains(attribute.name)>
  <#nested "beforeField" attribute>
  <#local error = messagesPerField.get(attribute.name)>
  <#local hint = (attribute.annotations.inputHelperTextBefore?? )?then(advancedMsg(attribute.annotations.inputHelperTextBefore!''), '')>
  <#local label><#if attribute.name == 'email'>${msg("email")}<#else>${advancedMsg(attribute.displayName!attribute.name)}</#if><#if !attribute.required> <span class="optional">${msg("portalOptional")}</span></#if></#local>
  <@field.group name=attribute.name label=label error=error hint=hint>
    <span class="control<#if error?has_content> bad</#if>">
    <#switch attribute.annotations.inputType!'text'>
    <#case 'textarea'>
      <textarea id="${attribute.name}" name="${attribute.name}" rows="4"<#if attribute.readOnly> readonly</#if><@field.describedBy name=attribute.name error=error hint=hint/>>${attribute.value!''}</textarea>
      <#break>
    <#case 'select'>
      <select id="${attribute.name}" name="${attribute.name}"<#if attribute.readOnly> disabled</#if><@field.describedBy name=attribute.name error=error hint=hint/>>
        <option value=""></option>
        <#list (attribute.validators.options.options)![] as option><option value="${option}"<#if (attribute.value!'') == option> selected</#if>>${advancedMsg((attribute.annotations.inputOptionLabels[option])!option)}</option></#list>
      </select>
      <#break>
    <#default>
      <input type="text" id="${attribute.name}" name="${attribute.name}" value="${attribute.value!attribute.defaultValue!''}"
        <#if attribute.name == 'email'>autocomplete="email" dir="ltr" inputmode="email" autocapitalize="none" spellcheck="false"<#elseif attribute.name == 'firstName'>autocomplete="given-name" dir="auto"<#elseif attribute.name == 'lastName'>autocomplete="family-name" dir="auto"<#elseif attribute.autocomplete??>autocomplete="${attribute.autocomplete}"</#if>
        <#if attribute.required> required</#if><#if attribute.readOnly> readonly</#if><@field.describedBy name=attribute.name error=error hint=hint/>>
    </#switch>
    </span>
  </@field.group>
  <#nested "afterField" attribute>
  </#if>
</#list>
</#macro>
