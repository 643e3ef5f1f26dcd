<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
<#if section = "header">
${msg("emailForgotTitle")}
<#elseif section = "form">
<p class="lead after">${msg("emailInstruction")}</p>
<form id="kc-reset-password-form" class="form" action="${url.loginAction}" method="post" novalidate data-once>
  <@field.input name="username" label=msg("email") value=auth.attemptedUsername!'' autofocus=true autocomplete="username"/>
  <div class="actions"><button id="kc-form-buttons" type="submit" class="btn p block">${msg("portalSendLink")}</button></div>
  <p class="s links"><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
</form>
</#if>
</@layout.registrationLayout>
