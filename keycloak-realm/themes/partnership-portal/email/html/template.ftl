<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr', 'rtl')}">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<style>
body { margin: 0; padding: 24px; background: #FAF8F5; color: #211A26; font: 16px/1.6 "Noto Sans", "Noto Sans Arabic", "Segoe UI", sans-serif; }
.card { max-width: 36rem; margin: 0 auto; padding: 24px; background: #FFFFFF; border: 1px solid #E4DDE2; border-radius: 8px; }
.mark { margin: 0 0 16px; font-weight: 600; color: #6D2555; } a { color: #6D2555; } .foot { margin: 24px 0 0; font-size: 14px; color: #5C5363; }
@media (prefers-color-scheme: dark) { body { background: #16121A; color: #F4EFF7; } .card { background: #211B27; border-color: #382F40; } .mark, a { color: #E9A9D2; } .foot { color: #BFB4C6; } }
</style>
</head>
<body>
<div class="card">
<p class="mark">${msg("portalName")}</p>
<#nested>
<p class="foot">${msg("portalNotEndorsed")}</p>
</div>
</body>
</html>
</#macro>
