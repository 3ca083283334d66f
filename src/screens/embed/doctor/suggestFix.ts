import type { Fault } from './diagnose'

/**
 * Lines that fix a fault, for a server's settings or the host's page; null where nothing can be pasted.
 * Complete samples for each server are in the build's folder `hosting/`.
 */
export function suggestFix(fault: Fault, site: string): string | null {
  switch (fault.kind) {
    case 'framing':
      return allowFraming(fault.policy)
    case 'mixed':
      return frame(site.replace(/^http:/, 'https:'))
    case 'mixedApi':
      return `"apiBase": "${fault.address.replace(/^http:/, 'https:')}"`
    case 'permissions':
      return frame(site)
    case 'sandbox':
      return '<iframe sandbox="allow-scripts allow-same-origin allow-popups" …></iframe>'
    case 'heights':
      return `<script src="${site}embed.js" async></script>`
    case 'browser':
      return null
    case 'pagePath':
      return ['embed.html', 'settings.json', 'embed.js', 'assets/', 'api/v1/']
        .map((name) => site + name)
        .join('\n')
    case 'apiPath':
      return '"apiBase": "./api/v1"'
    case 'apiUnreachable':
    case 'apiStatus':
    case 'apiBroken':
      return `curl -i ${fault.address}/catalog.json`
    case 'apiPage':
      return exemptFromLogin(fault.address, site)
    case 'apiType':
      return [
        '# nginx: 写在本站的location之内 / within the location of this site',
        'location ~ \\.json$ {',
        '  types { }',
        '  default_type application/json;',
        '}',
        '# Apache',
        'AddType application/json .json',
        '<!-- IIS web.config: system.webServer/staticContent -->',
        '<remove fileExtension=".json" />',
        '<mimeMap fileExtension=".json" mimeType="application/json" />',
      ].join('\n')
    case 'apiCors':
      return setHeader('Access-Control-Allow-Origin', fault.origin)
    case 'settings':
      return [
        '{',
        '  "apiBase": "./api/v1",',
        '  "title": { "zh": "…", "en": "…" },',
        '  "organisation": { "zh": "…", "en": "…" },',
        '  "defaultRegion": "530600"',
        '}',
      ].join('\n')
  }
}

/** A second header of the name would count as well: the advice is to replace, and Apache and IIS do. */
function setHeader(name: string, value: string): string {
  return [
    '# nginx: 替换原有的同名一行，没有则写在其他add_header旁 / in place of the line of that name, or beside the other add_header lines',
    `add_header ${name} "${value}" always;`,
    '# Apache',
    `Header unset ${name}`,
    `Header always set ${name} "${value}"`,
    '<!-- IIS web.config: system.webServer/httpProtocol/customHeaders -->',
    `<remove name="${name}" />`,
    `<add name="${name}" value="${value}" />`,
  ].join('\n')
}

function allowFraming(policy: string): string {
  return [
    setHeader('Content-Security-Policy', policy),
    '<%-- Tomcat: WEB-INF/page.jsp --%>',
    `response.setHeader("Content-Security-Policy", "${policy}");`,
  ].join('\n')
}

/** Files lie within the site's location, and what it sets stays in force; an API has a location of its own. */
function exemptFromLogin(address: string, site: string): string {
  if (!address.startsWith(site))
    return '# nginx: 写在数据接口的location之内 / within the location of the API\nauth_request off;'
  return [
    '# nginx: 写在本站的location之内 / within the location of this site',
    `location ^~ ${new URL(address).pathname}/ {`,
    '  auth_request off;',
    '}',
  ].join('\n')
}

function frame(site: string): string {
  return `<iframe src="${site}embed.html#/embed/overview" allow="fullscreen; clipboard-write" …></iframe>`
}
