<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
${msg("errorTitle")}
<#elseif section = "form">
<div class="alert error" role="alert" id="kc-error-message"><svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 3 2.500 16.500h15zM10 8v4M10 14.200v.100"/></svg><p>${kcSanitize(message.summary)?no_esc}</p></div>
<#if traceId??><p class="hint" id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
<div class="actions">
  <#if !skipLink?? && client?? && client.baseUrl?has_content><a id="backToApplication" class="btn p block" href="${client.baseUrl}">${msg("backToApplication")}</a><#else><a id="backToApplication" class="btn p block" href="${layout.portalHome}">${msg("backToApplication")}</a></#if>
</div>
</#if>
</@layout.registrationLayout>
