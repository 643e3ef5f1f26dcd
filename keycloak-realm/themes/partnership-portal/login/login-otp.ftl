<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp'); section>
<#if section = "header">
${msg("portalOtpTitle")}
<#elseif section = "form">
<p class="lead after">${msg("otp-help-text")}</p>
<form id="kc-otp-login-form" class="form" action="${url.loginAction}" method="post" novalidate data-once>
  <#if otpLogin.userOtpCredentials?size gt 1>
  <fieldset class="choices">
    <legend class="label">${msg("otp-display-name")}</legend>
    <#list otpLogin.userOtpCredentials as credential>
    <label class="check"><input class="checkbox" type="radio" name="selectedCredentialId" value="${credential.id}"<#if (otpLogin.selectedCredentialId!'') == credential.id> checked</#if>><span>${credential.userLabel!msg("otp-display-name")}</span></label>
    </#list>
  </fieldset>
  <#else>
  <input type="hidden" name="selectedCredentialId" value="${otpLogin.selectedCredentialId!''}">
  </#if>
  <@field.input name="otp" label=msg("loginOtpOneTime") autocomplete="one-time-code" fieldName="totp" autofocus=true/>
  <@buttons.loginButton/>
</form>
</#if>
</@layout.registrationLayout>
