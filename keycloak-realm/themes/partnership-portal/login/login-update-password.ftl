<#import "template.ftl" as layout>
<#import "password-commons.ftl" as passwordCommons>
<#import "field.ftl" as field>
<#import "password-validation.ftl" as validator>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password','password-confirm'); section>
<#if section = "header">
${msg("updatePasswordTitle")}
<#elseif section = "form">
<form id="kc-passwd-update-form" class="form" action="${url.loginAction}" method="post" novalidate data-once>
  <@field.password name="password-new" label=msg("passwordNew") fieldName="password" autocomplete="new-password" autofocus=true hint=msg("portalPasswordHint", (passwordPolicies.length!10)?c)/>
  <@field.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password"/>
  <@passwordCommons.logoutOtherSessions/>
  <div class="actions">
    <button id="kc-submit" name="login" type="submit" class="btn p block">${msg("portalSave")}</button>
    <#if isAppInitiatedAction??><button id="kc-cancel" name="cancel-aia" value="true" type="submit" class="btn block" formnovalidate>${msg("doCancel")}</button></#if>
  </div>
</form>
<@validator.templates/>
<@validator.script field="password-new"/>
</#if>
</@layout.registrationLayout>
