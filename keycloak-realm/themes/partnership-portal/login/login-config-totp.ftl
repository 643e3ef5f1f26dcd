<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp','userLabel'); section>
<#if section = "header">
${msg("loginTotpTitle")}
<#elseif section = "form">
<ol id="kc-totp-settings" class="steps">
  <li>
    <p>${msg("loginTotpStep1")}</p>
    <ul id="kc-totp-supported-apps" class="dots"><#list totp.supportedApplications as app><li><bdi>${msg(app)}</bdi></li></#list></ul>
  </li>
  <#if mode?? && mode = "manual">
  <li>
    <p>${msg("loginTotpManualStep2")}</p>
    <p><code id="kc-totp-secret-key" dir="ltr">${totp.totpSecretEncoded}</code></p>
    <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p>
  </li>
  <li>
    <p>${msg("loginTotpManualStep3")}</p>
    <ul class="dots">
      <li id="kc-totp-type">${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
      <li id="kc-totp-algorithm">${msg("loginTotpAlgorithm")}: <bdi>${totp.policy.getAlgorithmKey()}</bdi></li>
      <li id="kc-totp-digits">${msg("loginTotpDigits")}: ${totp.policy.digits}</li>
      <#if totp.policy.type = "totp"><li id="kc-totp-period">${msg("loginTotpInterval")}: ${totp.policy.period}</li><#else><li id="kc-totp-counter">${msg("loginTotpCounter")}: ${totp.policy.initialCounter}</li></#if>
    </ul>
  </li>
  <#else>
  <li>
    <p>${msg("loginTotpStep2")}</p>
    <p><img id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("portalQrAlt")}" width="200" height="200"></p>
    <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p>
  </li>
  </#if>
  <li><p>${msg("loginTotpStep3")}</p></li>
</ol>
<form id="kc-totp-settings-form" class="form" action="${url.loginAction}" method="post" novalidate data-once>
  <@field.input name="totp" label=msg("authenticatorCode") autocomplete="one-time-code" required=true/>
  <#assign deviceLabel>${msg("loginTotpDeviceName")}<#if !(totp.otpCredentials?size gte 1)> <span class="optional">${msg("portalOptional")}</span></#if></#assign>
  <@field.input name="userLabel" label=deviceLabel hint=msg("loginTotpStep3DeviceName")/>
  <input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}">
  <#if mode??><input type="hidden" id="mode" name="mode" value="${mode}"></#if>
  <@passwordCommons.logoutOtherSessions/>
  <div class="actions">
    <button type="submit" class="btn p block" id="saveTOTPBtn">${msg("portalSave")}</button>
    <#if isAppInitiatedAction??><button type="submit" class="btn block" id="cancelTOTPBtn" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
  </div>
</form>
</#if>
</@layout.registrationLayout>
