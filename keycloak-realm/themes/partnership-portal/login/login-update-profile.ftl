<#import "template.ftl" as layout>
<#import "user-profile-commons.ftl" as userProfileCommons>
<@layout.registrationLayout displayMessage=messagesPerField.exists('global'); section>
<#if section = "header">
${msg("loginProfileTitle")}
<#elseif section = "form">
<form id="kc-update-profile-form" class="form" action="${url.loginAction}" method="post" novalidate data-once>
  <@userProfileCommons.userProfileFormFields/>
  <div class="actions">
    <button type="submit" class="btn p block">${msg("portalSave")}</button>
    <#if isAppInitiatedAction??><button type="submit" class="btn block" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
  </div>
</form>
</#if>
</@layout.registrationLayout>
