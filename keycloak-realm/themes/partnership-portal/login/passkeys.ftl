<#macro conditionalUIData>
<#if enableWebAuthnConditionalUI?has_content>
<form id="webauth" action="${url.loginAction}" method="post" hidden>
  <input type="hidden" id="clientDataJSON" name="clientDataJSON">
  <input type="hidden" id="authenticatorData" name="authenticatorData">
  <input type="hidden" id="signature" name="signature">
  <input type="hidden" id="credentialId" name="credentialId">
  <input type="hidden" id="userHandle" name="userHandle">
  <input type="hidden" id="error" name="error">
</form>
<#if authenticators??>
<form id="authn_select" hidden>
  <#list authenticators.authenticators as authenticator><input type="hidden" name="authn_use_chk" value="${authenticator.credentialId}"></#list>
</form>
</#if>
<button type="button" id="authenticateWebAuthnButton" class="btn block tight" hidden><svg class="i sm" viewBox="0 0 20 20" aria-hidden="true"><circle cx="7" cy="13" r="3.500"/><path d="m9.500 10.500 6-6M13 7l2 2"/></svg>${msg("webauthn-doAuthenticate")}</button>
<script type="module">
  <#outputformat "JavaScript">
  import { authenticateByWebAuthn } from "${url.resourcesPath}/js/webauthnAuthenticate.js";
  import { initAuthenticate } from "${url.resourcesPath}/js/passkeysConditionalAuth.js";
  const input = {
    isUserIdentified: ${isUserIdentified},
    challenge: ${challenge?c},
    userVerification: ${userVerification?c},
    rpId: ${rpId?c},
    createTimeout: ${createTimeout?c},
    mediation: ${(mediation!'conditional')?c},
    authenticatorAttachment: ${authenticatorAttachment?c}
  };
  initAuthenticate({ ...input, errmsg: ${msg("passkey-unsupported-browser-text")?c} });
  const button = document.getElementById("authenticateWebAuthnButton");
  if (window.PublicKeyCredential) {
    button.hidden = false;
    button.addEventListener("click", () =>
      authenticateByWebAuthn({ ...input, errmsg: ${msg("webauthn-unsupported-browser-text")?c} }), { once: true });
  }
  </#outputformat>
</script>
</#if>
</#macro>
