<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "user-profile-commons.ftl" as userProfileCommons>
<#import "register-commons.ftl" as registerCommons>
<#import "password-validation.ftl" as validator>
<@layout.registrationLayout displayMessage=messagesPerField.exists('global'); section>
<#if section = "header">
<#if messageHeader??>${msg(messageHeader)}<#else>${msg("registerTitle")}</#if>
<#elseif section = "form">
<p class="lead after"><#if passwordRequired??>${msg("portalRegisterLead")}<#else>${msg("portalRegisterLeadShort")}</#if></p>
<form id="kc-register-form" class="form" action="${url.registrationAction}" method="post" novalidate data-once>
  <@userProfileCommons.userProfileFormFields skip=["zoneinfo"]; callback, attribute>
    <#if callback = "afterField" && passwordRequired?? && (attribute.name == 'username' || (attribute.name == 'email' && realm.registrationEmailAsUsername))>
      <@field.password name="password" required=true label=msg("password") autocomplete="new-password" hint=msg("portalPasswordHint", (passwordPolicies.length!10)?c)/>
      <@field.password name="password-confirm" required=true label=msg("passwordConfirm") autocomplete="new-password"/>
    </#if>
  </@userProfileCommons.userProfileFormFields>
  <@registerCommons.termsAcceptance/>
  <div class="actions">
    <button id="kc-submit" type="submit" class="btn p block">${msg("doRegister")}</button>
  </div>
  <p class="s links"><a href="${url.loginUrl}">${msg("portalHaveAccount")}</a></p>
</form>
<#if passwordRequired??>
<@validator.templates/>
<@validator.script field="password"/>
</#if>
</#if>
</@layout.registrationLayout>
