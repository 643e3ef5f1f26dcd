<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("webauthn-error-title")}
<#elseif section = "form">
<form id="kc-error-credential-form" class="form" action="${url.loginAction}" method="post">
  <input type="hidden" name="authenticationExecution" value="${execution}">
  <input type="hidden" name="isSetRetry" value="retry">
  <div class="actions"><button id="kc-try-again" type="submit" class="btn p block">${msg("doTryAgain")}</button></div>
</form>
<#if isAppInitiatedAction??>
<form id="kc-webauthn-settings-form" class="form" action="${url.loginAction}" method="post">
  <button id="cancelWebAuthnAIA" name="cancel-aia" value="true" type="submit" class="btn block">${msg("doCancel")}</button>
</form>
</#if>
</#if>
</@layout.registrationLayout>
