<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("pageExpiredTitle")}
<#elseif section = "form">
<p class="lead after">${msg("portalExpiredLead")}</p>
<div class="actions">
  <a id="loginContinueLink" class="btn p block" href="${url.loginAction}">${msg("doContinue")}</a>
  <a id="loginRestartLink" class="btn block" href="${url.loginRestartFlowUrl}">${msg("portalStartAgain")}</a>
</div>
</#if>
</@layout.registrationLayout>
