<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
<#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${msg("portalInfoTitle")}</#if>
<#elseif section = "form">
<p class="lead after" id="kc-info-message">${message.summary}<#if requiredActions??><#list requiredActions>: <b><#items as action>${kcSanitize(msg("requiredAction.${action}"))?no_esc}<#sep>, </#items></b></#list></#if></p>
<#if !skipLink??>
<div class="actions">
  <#if pageRedirectUri?has_content><a class="btn p block" href="${pageRedirectUri}">${msg("backToApplication")}</a>
  <#elseif actionUri?has_content><a class="btn p block" href="${actionUri}">${msg("proceedWithAction")}</a>
  <#elseif (client.baseUrl)?has_content><a class="btn p block" href="${client.baseUrl}">${msg("backToApplication")}</a></#if>
</div>
</#if>
</#if>
</@layout.registrationLayout>
