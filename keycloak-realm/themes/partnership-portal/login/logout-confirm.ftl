<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("logoutConfirmTitle")}
<#elseif section = "form">
<p class="lead after">${msg("logoutConfirmHeader")}</p>
<form id="kc-logout-confirm" class="form" action="${url.logoutConfirmAction}" method="post" data-once>
  <input type="hidden" name="session_code" value="${logoutConfirm.code}">
  <div class="actions">
    <button class="btn p block" name="confirmLogout" id="kc-logout" type="submit">${msg("doLogout")}</button>
    <a class="btn block" href="${(!logoutConfirm.skipLink && (client.baseUrl)?has_content)?then(client.baseUrl!layout.portalHome, layout.portalHome)}">${msg("backToApplication")}</a>
  </div>
</form>
</#if>
</@layout.registrationLayout>
