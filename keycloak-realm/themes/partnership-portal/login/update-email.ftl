<#import "template.ftl" as layout>
<#import "password-commons.ftl" as passwordCommons>
<#import "user-profile-commons.ftl" as userProfileCommons>
<@layout.registrationLayout displayMessage=messagesPerField.exists('global'); section>
<#if section = "header">
${msg("updateEmailTitle")}
<#elseif section = "form">
<form id="kc-update-email-form" class="form" action="${url.loginAction}" method="post" novalidate data-once>
  <@userProfileCommons.userProfileFormFields/>
  <@passwordCommons.logoutOtherSessions/>
  <div class="actions">
    <button id="kc-submit" type="submit" class="btn p block">${msg("portalSave")}</button>
    <#if isAppInitiatedAction??><button id="kc-cancel" type="submit" class="btn block" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
  </div>
</form>
</#if>
</@layout.registrationLayout>
