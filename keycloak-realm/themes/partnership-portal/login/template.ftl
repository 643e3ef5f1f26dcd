<#import "field.ftl" as field>
<#assign portalLang = (lang!'en')?split('-')[0]>
<#assign portalHome = (properties.portalUrl!'') + "/" + portalLang>

<#macro username>
  <@field.group name="kc-attempted-username" label=msg("email")>
    <div class="inputrow">
      <span class="control readonly fill"><input id="kc-attempted-username" type="text" dir="ltr" value="${auth.attemptedUsername}" readonly></span>
      <a id="reset-login" class="btn" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
    </div>
  </@field.group>
</#macro>

<#macro arcs size=30>
<svg class="arcs" viewBox="0 0 30 30" width="${size}" height="${size}" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="4.5" stroke-linecap="round"><path d="M17.7 4.3A11 11 0 0 1 25.6 18.0"/><path d="M22.9 22.6A11 11 0 0 1 7.1 22.6" opacity=".72"/><path d="M4.4 18.0A11 11 0 0 1 12.3 4.3" opacity=".46"/></svg>
</#macro>

<#macro langLinks>
  <#local names = {"ar": "العربية", "zh-CN": "中文", "en": "English", "fr": "Français", "ru": "Русский", "es": "Español"}>
  <nav class="langs" aria-label="${msg("portalLanguages")}">
    <ul>
    <#list ["ar", "zh-CN", "en", "fr", "ru", "es"] as tag>
      <#list locale.supported as l>
        <#if l.languageTag == tag>
          <li><a href="${l.url}" lang="${tag}" dir="${(tag == 'ar')?then('rtl', 'ltr')}" hreflang="${tag}"<#if tag == locale.currentLanguageTag> aria-current="true"</#if>>${names[tag]}</a></li>
        </#if>
      </#list>
    </#list>
    </ul>
  </nav>
</#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local heading><#nested "header"></#local>
<#local problem = (message?has_content && message.type == 'error')>
<!DOCTYPE html>
<html lang="${lang}" dir="${((locale.rtl)!false)?then('rtl', 'ltr')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <title><#if problem>${msg("portalProblem")}</#if>${heading} – ${msg("portalName")}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/favicon.svg">
  <#list (properties.styles!'')?split(' ') as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#if scripts??>
    <#list scripts as script>
  <script src="${script}"></script>
    </#list>
  </#if>
  <script type="module" src="${url.resourcesPath}/js/portal.js"></script>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body data-page-id="login-${pageId!''}">
<a class="skip" href="#content">${msg("portalSkip")}</a>
<div class="signin">
  <header class="panel">
    <svg class="ring" viewBox="0 0 400 400" aria-hidden="true" fill="none" stroke="currentColor" stroke-linecap="round" stroke-width="58"><path d="M241.3 55.8A150 150 0 0 1 345.5 236.3"/><path d="M304.2 307.9A150 150 0 0 1 95.8 307.9"/><path d="M54.5 236.3A150 150 0 0 1 158.7 55.8"/></svg>
    <a class="mark" href="${portalHome}"><@arcs/>${msg("portalName")}</a>
    <div class="pitch">
      <p class="motto">${msg("portalMotto")}</p>
      <p>${msg("portalPitch")}</p>
    </div>
    <p class="s">${msg("portalNotEndorsed")}</p>
  </header>
  <div class="formside">
    <#if realm.internationalizationEnabled && locale.supported?size gt 1><@langLinks/></#if>
    <main id="content" tabindex="-1">
      <div class="head">
        <h1 id="kc-page-title">${heading}</h1>
        <#if (pageId!'') == 'login' && client?? && (client.clientId!'') == 'portal'><p class="lead">${msg("portalReturn")}</p></#if>
      </div>

      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
      <div class="alert ${message.type}" role="${(message.type == 'error')?then('alert', 'status')}">
        <svg class="i" viewBox="0 0 20 20" aria-hidden="true"><#if message.type == 'success'><path d="m4.500 10.500 3.500 3.500 7.500-8"/><#elseif message.type == 'info'><circle cx="10" cy="10" r="7.500"/><path d="M10 9v4.500M10 6.300v.200"/><#else><path d="M10 3 2.500 16.500h15zM10 8v4M10 14.200v.100"/></#if></svg>
        <p>${message.summary}</p>
      </div>
      </#if>

      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <div class="form"><#nested "show-username"><@username/></div>
      </#if>

      <#nested "form">

      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form id="kc-select-try-another-way-form" class="form" action="${url.loginAction}" method="post">
          <input type="hidden" name="tryAnotherWay" value="on">
          <button id="try-another-way" type="submit" class="btn block">${msg("doTryAnotherWay")}</button>
        </form>
      </#if>

      <#nested "socialProviders">

      <#if displayInfo>
        <div id="kc-info" class="info"><#nested "info"></div>
      </#if>
    </main>
    <footer class="foot">
      <a href="${portalHome}/help">${msg("portalHelp")}</a>
      <a href="${portalHome}/safety">${msg("portalSafety")}</a>
      <a href="${portalHome}/accessibility">${msg("portalAccessibility")}</a>
      <a href="${portalHome}/privacy">${msg("portalPrivacy")}</a>
      <a class="leave" href="${portalHome}/leave" rel="noreferrer">${msg("portalLeave")}</a>
      <span class="phone">${msg("portalNotEndorsed")}</span>
    </footer>
  </div>
</div>
</body>
</html>
</#macro>
