import { OLDEST_CHROMIUM, type doctor as zh } from '../zh/doctor'

const freedoms = { fullscreen: 'fill the screen', 'clipboard-write': 'copy' }

const advice: (typeof zh)['advice'] = {
  framing: ({ header, host }) => ({
    title: 'The server does not let this page embed it',
    why: `Our server sends "${header}", so browsers refuse to show it within ${host}.`,
    how: 'Whoever runs our server can allow that page:',
  }),
  mixed: ({ host }) => ({
    title: 'A chart over HTTP in a page over HTTPS',
    why: `${host} is served over HTTPS and the chart over HTTP: browsers block that without a word.`,
    how: 'Serve the dashboard over HTTPS too, and write https in the embed code:',
  }),
  mixedApi: ({ address }) => ({
    title: 'The data interface has an HTTP address',
    why: `This site is served over HTTPS, but settings.json names ${address}, which browsers block.`,
    how: 'Write https in settings.json:',
  }),
  permissions: ({ lacking }) => ({
    title: `The chart may not ${lacking.map((name) => freedoms[name]).join(' or ')}`,
    why: 'The iframe that holds the chart lacks its allow attribute.',
    how: 'Add it to the iframe:',
  }),
  storage: ({ sandboxed }) => ({
    title: 'The browser keeps storage from the chart',
    why: sandboxed
      ? 'The iframe has a sandbox attribute without allow-same-origin.'
      : 'The browser is set to block third-party cookies and site data.',
    how: sandboxed
      ? 'Charts store nothing, but without allow-same-origin they get no data. Add it:'
      : 'Charts store nothing and show all the same: there is nothing to do.',
  }),
  heights: () => ({
    title: 'The height does not adapt',
    why: 'The chart sent the page its height, but the page did not adapt: the chart may be cut off.',
    how: 'Add this line to that page; where scripts are not allowed, make the iframe high enough:',
  }),
  browser: ({ chromium, missing }) => ({
    title: 'The browser is too old',
    why: `${chromium === null ? 'This browser' : `Chromium ${chromium}`} ${
      missing.length === 0 ? 'is below what is needed' : `lacks ${missing.join(', ')}`
    }: Chromium ${OLDEST_CHROMIUM} or later.`,
    how: 'Update the browser; in 360 and QiAnXin browsers choose the fast mode.',
  }),
  pagePath: ({ address }) => ({
    title: 'The files are not in their place',
    why: `settings.json cannot be read beside ${address}: perhaps only some files are forwarded.`,
    how: 'Each of these addresses must open:',
  }),
  apiPath: ({ address, found }) => ({
    title: 'The data interface is not where settings.json says',
    why: `There are no data at ${address}${
      found ? ', but there are at ./api/v1 beside the page.' : ': check apiBase in settings.json.'
    }`,
    how: 'For the data that come with the release, settings.json says:',
  }),
  apiUnreachable: ({ address }) => ({
    title: 'The data interface cannot be reached',
    why: `${address} does not answer: not running, a wrong address or port, or a firewall.`,
    how: 'Try from this computer:',
  }),
  apiStatus: ({ address, status }) => ({
    title: 'The data interface reports an error',
    why: `${address} answered with status ${status}.`,
    how: "Look into the server's log, and try:",
  }),
  apiPage: ({ address }) => ({
    title: 'The data interface answers with a page instead of data',
    why: `${address} gives HTML, most often a login page or an error page.`,
    how: 'Serve the data without a login, for example:',
  }),
  apiBroken: ({ address }) => ({
    title: 'The data file is not complete',
    why: `What ${address} answers is not whole JSON.`,
    how: 'Upload the data files again, then try:',
  }),
  apiType: ({ address }) => ({
    title: 'The data file is labelled with a wrong type',
    why: `${address} is right, but not called application/json; some gateways block that.`,
    how: 'Register the type with the server:',
  }),
  apiCors: ({ address, origin }) => ({
    title: 'The data interface may not be read from here',
    why: `${address} answers, but does not allow ${origin} to read it (no CORS header).`,
    how: 'Whoever runs the data interface can add:',
  }),
}

export const doctor: typeof zh = {
  title: 'Embed doctor',
  lead: 'When a chart does not show in another page as it should, this page finds the cause and the fix.',
  examining: 'Examining; this takes a few seconds…',
  allWell: 'Nothing is wrong.',
  found: (count) => (count === 1 ? '1 fault found' : `${count} faults found`),
  broken: 'Nothing is shown',
  limited: 'Shown, with something wanting',
  fine: 'In order',
  mend: 'To mend it',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser does not let pages write to the clipboard: select the text and copy it.',
  samples: 'Full samples for each kind of server are in the folder hosting of the release.',
  hostLabel: 'Address of the page that should show the chart',
  hostHint: 'Where this page is not opened within that one, give its address to be checked.',
  collectFacts: 'Examine again',
  around: (hosts) => `Pages around this one: ${hosts}`,
  alone: 'This page is not shown within another: only server and browser can be examined.',
  engine: (chromium) =>
    chromium === null ? 'Browser engine: not Chromium' : `Browser engine: Chromium ${chromium}`,
  plainClipboard:
    'Over plain HTTP browsers offer no modern clipboard; copying then works in the old way.',
  examined: {
    framing: 'Leave to be embedded',
    mixed: 'HTTP within HTTPS',
    permissions: 'Full screen and clipboard',
    storage: 'Browser storage',
    heights: 'Height adapts',
    browser: 'Browser version',
    path: 'Place of the files',
    api: 'Data interface',
  },
  advice,
}
