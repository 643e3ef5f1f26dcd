<#macro actionGroup horizontal=false><div class="actions"><#nested></div></#macro>

<#macro button label id="" name="" type="primary" fullWidth=true class=[] extra...>
<button class="${(type == 'primary')?then('btn p', 'btn')}<#if fullWidth> block</#if>"<#if name?has_content> name="${name}"</#if><#if id?has_content> id="${id}"</#if> type="submit"<#list extra as attrName, attrVal> ${attrName}="${attrVal}"</#list>>${msg(label)}</button>
</#macro>

<#macro buttonLink href label id="" class=[]>
<a<#if id?has_content> id="${id}"</#if> href="${href}" class="btn block">${msg(label)}</a>
</#macro>

<#macro loginButton><@actionGroup><@button id="kc-login" name="login" label="doLogIn"/></@actionGroup></#macro>
