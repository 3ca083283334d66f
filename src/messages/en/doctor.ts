import { OLDEST_CHROMIUM, type doctor as zh } from '../zh/doctor'

const permissions = { fullscreen: 'full screen', 'clipboard-write': 'clipboard' }

const advice: (typeof zh)['advice'] = {
  framing: ({ header, host }) => ({
    title: 'The server does not allow that page to embed this one',
    why: `The server of this site sends “${header}”, so browsers refuse to show it within ${host}.`,
    how: 'Ask the administrator of this site to replace the line that sends Content-Security-Policy by this one (a second line would leave the first in force), and to delete the line that sends X-Frame-Options:',
  }),
  mixed: ({ host }) => ({
    title: 'An HTTP chart in an HTTPS page',
    why: `${host} is served over HTTPS and the chart over HTTP: browsers block this without a message.`,
    how: 'Serve the dashboard over HTTPS as well, and use https in the embed code:',
  }),
  mixedApi: ({ address }) => ({
    title: 'The address of the data API is HTTP',
    why: `This site is served over HTTPS, but settings.json names ${address}, which browsers block.`,
    how: 'Use https in settings.json:',
  }),
  permissions: ({ lacking }) => ({
    title: `Permission missing: ${lacking.map((name) => permissions[name]).join(', ')}`,
    why: 'The iframe has no allow attribute for it, so the function fails inside the frame.',
    how: 'Add the attribute to the iframe:',
  }),
  sandbox: () => ({
    title: 'The sandbox of the iframe is too strict',
    why: 'The iframe has a sandbox attribute without allow-same-origin, so the chart may be unable to load data.',
    how: 'Add it to the attribute:',
  }),
  heights: () => ({
    title: 'The height is not adjusted',
    why: 'The chart reported its height, but the page did not use it: the chart may be cut off.',
    how: 'Add this line to that page; if scripts are not allowed, set a sufficient height:',
  }),
  browser: ({ chromium, missing }) => ({
    title: 'The browser is out of date',
    why: `${chromium === null ? 'This browser' : `Chromium ${chromium}`} ${
      missing.length === 0 ? 'is too old' : `lacks ${missing.join(', ')}`
    }. Chromium ${OLDEST_CHROMIUM} or later is required.`,
    how: 'Update the browser; in 360 and Qianxin browsers use the fast mode.',
  }),
  settings: ({ path, expected, received }) => ({
    title: 'The settings of this site are wrong',
    why: `In settings.json${path === '' ? '' : `, “${path}”`}: expected ${expected}, received ${received}.`,
    how: 'Correct settings.json; it is written like this:',
  }),
  pagePath: ({ address }) => ({
    title: 'Files are in the wrong place',
    why: `settings.json cannot be read beside ${address}: only some files may have been forwarded.`,
    how: 'Check that each of these addresses opens:',
  }),
  apiPath: ({ address, found }) => ({
    title: 'The data API is not at the address in settings.json',
    why: `No data were found at ${address}${
      found ? ', but there are data at ./api/v1.' : ': check apiBase in settings.json.'
    }`,
    how: 'For the data included in the release, use:',
  }),
  apiUnreachable: ({ address }) => ({
    title: 'The data API cannot be reached',
    why: `${address} does not respond: the server is not running, the address or port is wrong, or a firewall blocks it.`,
    how: 'Test it from this computer:',
  }),
  apiStatus: ({ address, status }) => ({
    title: 'The data API returned an error',
    why: `${address} returned status ${status}.`,
    how: 'Check the log of the server, then test:',
  }),
  apiPage: ({ address }) => ({
    title: 'The data API returned a web page instead of data',
    why: `${address} returned HTML, usually a login page or an error page.`,
    how: 'Exclude the data from the login, for example:',
  }),
  apiBroken: ({ address }) => ({
    title: 'The data file is incomplete',
    why: `The response of ${address} is not complete JSON.`,
    how: 'Upload the data files again, then test:',
  }),
  apiType: ({ address }) => ({
    title: 'The data file has the wrong content type',
    why: `The content of ${address} is correct, but its type is not application/json; some gateways block this.`,
    how: 'Register the type on the server:',
  }),
  apiCors: ({ address, origin }) => ({
    title: 'The data API does not allow cross-origin requests',
    why: `${address} responds, but does not allow ${origin} to read it (no CORS header).`,
    how: 'Ask the administrator of the data API to add the header:',
  }),
}

export const doctor: typeof zh = {
  title: 'Embed diagnostics',
  lead: 'If an embedded chart is missing or looks wrong, this page finds the cause and how to fix it.',
  examining: 'Checking; this takes a few seconds…',
  allWell: 'No problems found.',
  found: (count) => (count === 1 ? '1 problem found' : `${count} problems found`),
  broken: 'Not displayed',
  limited: 'Displayed with limitations',
  fine: 'OK',
  mend: 'How to fix it',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser does not allow writing to the clipboard: select the text and copy it.',
  samples: 'Complete configuration examples are in the “hosting” folder of the release.',
  hostLabel: 'Address of the page that embeds the chart',
  hostHint: 'If this page is not opened inside that page, enter its address here.',
  collectFacts: 'Check again',
  around: (hosts) => `Embedded in: ${hosts}`,
  alone: 'This page is not embedded: only the server and the browser can be checked.',
  engine: (chromium) =>
    chromium === null ? 'Browser engine: not Chromium' : `Browser engine: Chromium ${chromium}`,
  plainClipboard:
    'Browsers have no modern clipboard over plain HTTP; the older method is used instead.',
  storageBlocked:
    'The browser does not let this page store data. Charts store nothing and are not affected.',
  examined: {
    framing: 'Permission to embed',
    mixed: 'Mixed HTTP and HTTPS',
    permissions: 'Full screen and clipboard',
    sandbox: 'Sandbox of the frame',
    heights: 'Automatic height',
    browser: 'Browser version',
    settings: 'Settings of the site',
    path: 'File locations',
    api: 'Data API',
  },
  advice,
}
