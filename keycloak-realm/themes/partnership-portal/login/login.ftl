<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "social-providers.ftl" as identityProviders>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password'); section>
<#if section = "header">
${msg("loginAccountTitle")}
<#elseif section = "form">
<div class="form">
  <#if realm.password>
  <form id="kc-form-login" class="form" action="${url.loginAction}" method="post" novalidate data-once>
    <#if !usernameHidden??>
      <@field.input name="username" label=msg("email") error=messagesPerField.getFirstError('username','password')
          autofocus=true autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}" value=login.username!''/>
      <@field.password name="password" label=msg("password") error="" autocomplete="current-password"/>
    <#else>
      <@field.password name="password" label=msg("password") autofocus=true autocomplete="current-password"/>
    </#if>
    <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
    <button id="kc-login" name="login" type="submit" class="btn p block">${msg("doLogIn")}</button>
  </form>
  </#if>
  <@passkeys.conditionalUIData/>
  <div class="row between s links">
    <#if realm.resetPasswordAllowed><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></#if>
    <#if realm.password><a id="kc-registration" href="${layout.portalHome}/register?from=sign-in">${msg("portalRegisterLink")}</a></#if>
  </div>
  <p class="note s"><svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 5.500C8.500 4.300 6.300 4 3.500 4v11c2.800 0 5 .300 6.500 1.500 1.500-1.200 3.700-1.500 6.500-1.500V4c-2.800 0-5 .300-6.500 1.500zM10 5.500v11"/></svg><span>${msg("portalReadingFree")} <a href="${layout.portalHome}">${msg("portalReadingRoom")}</a></span></p>
</div>
<#elseif section = "socialProviders">
  <#if realm.password && social.providers?? && social.providers?has_content><@identityProviders.show social=social/></#if>
</#if>
</@layout.registrationLayout>
