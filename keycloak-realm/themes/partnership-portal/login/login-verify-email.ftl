<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=(message?? && message.type != "warning"); section>
<#if section = "header">
${msg("emailVerifyTitle")}
<#elseif section = "form">
<p class="lead after"><#if verifyEmail??>${msg("emailVerifyInstruction1", verifyEmail)}<#else>${msg("emailVerifyInstruction4", user.email)}</#if></p>
<#if isAppInitiatedAction??>
<form id="kc-verify-email-form" class="form" action="${url.loginAction}" method="post" data-once>
  <div class="actions">
    <button type="submit" class="btn p block"><#if verifyEmail??>${msg("emailVerifyResend")}<#else>${msg("emailVerifySend")}</#if></button>
    <button type="submit" class="btn block" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
  </div>
</form>
<#else>
<div class="actions"><a class="btn block" href="${url.loginAction}">${msg("emailVerifyResend")}</a></div>
</#if>
</#if>
</@layout.registrationLayout>
