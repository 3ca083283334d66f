import type { Fault } from './diagnose'

/**
 * Lines that fix a fault, for a server's settings or the host's page; null where nothing can be pasted.
 * Complete samples for each server are in the build's folder `hosting/`.
 */
export function suggestFix(fault: Fault, site: string): string | null {
  switch (fault.kind) {
    case 'framing': {
      const policy = `frame-ancestors 'self' ${fault.host}`
      return [
        '# nginx',
        'proxy_hide_header X-Frame-Options;',
        `add_header Content-Security-Policy "${policy}";`,
        '# Apache',
        'Header unset X-Frame-Options',
        `Header set Content-Security-Policy "${policy}"`,
        '<!-- IIS web.config: system.webServer/httpProtocol/customHeaders -->',
        '<remove name="X-Frame-Options" />',
        `<add name="Content-Security-Policy" value="${policy}" />`,
      ].join('\n')
    }
    case 'mixed':
      return frame(site.replace(/^http:/, 'https:'))
    case 'mixedApi':
      return `"apiBase": "${fault.address.replace(/^http:/, 'https:')}"`
    case 'permissions':
      return frame(site)
    case 'storage':
      return fault.sandboxed
        ? '<iframe sandbox="allow-scripts allow-same-origin allow-popups" …></iframe>'
        : null
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
      return [
        '# nginx: 数据不经过登录 / data without a login',
        `location ^~ ${new URL(fault.address).pathname}/ {`,
        '  auth_request off;',
        '}',
      ].join('\n')
    case 'apiType':
      return [
        '# nginx',
        'types { application/json json; }',
        '# Apache',
        'AddType application/json .json',
        '<!-- IIS web.config: system.webServer/staticContent -->',
        '<mimeMap fileExtension=".json" mimeType="application/json" />',
      ].join('\n')
    case 'apiCors':
      return [
        '# nginx',
        `add_header Access-Control-Allow-Origin "${fault.origin}";`,
        '# Apache',
        `Header set Access-Control-Allow-Origin "${fault.origin}"`,
        '<!-- IIS web.config: system.webServer/httpProtocol/customHeaders -->',
        `<add name="Access-Control-Allow-Origin" value="${fault.origin}" />`,
      ].join('\n')
  }
}

function frame(site: string): string {
  return `<iframe src="${site}embed.html#/embed/overview" allow="fullscreen; clipboard-write" …></iframe>`
}
