/** The addresses of our site and of the portal. */
type Sites = { readonly site: string; readonly portal: string }

/** Twelve embeds: the first six through embed.js, the others as a webmaster pastes them. */
const places = [
  'litigation.cases',
  'reconsideration.applications',
  'legal-aid.cases',
  'enforcement-exam.pass-rate',
  'table/litigation.cases',
  'overview',
]

export const hostileStyle = `
  #page { width: 760px; padding: 7px 13px; }
  #page > div, #page > p { margin: 9px 0; padding: 11px 5%; border: 2px solid #ccc }
  iframe { padding: 12px; border: 5px solid #999; box-sizing: border-box; max-width: 100% }
  #zoomed { zoom: 1.25 }
`

/** A page that pads, resizes, zooms, nests frames, strips a script here and there, and talks nonsense. */
export function hostilePage({ site, portal }: Sites): string {
  const frame = (address: string) =>
    `<p><iframe src="${site}${address}" title="x" width="100%" height="420"></iframe></p>`
  return `<input aria-label="search" autofocus><div id="page">
    ${places.map((name) => `<div data-fz-embed="${name}" data-years="2019-2020"></div>`).join('')}
    ${frame('embed.html#/embed/litigation.cases')}
    ${frame('#/embed/legal-aid.cases?theme=dark')}
    ${frame('embed.html#/embed/overview?parts=none')}
    <div><iframe src="${portal}/stripped" title="stripped" width="100%" height="480"></iframe></div>
    <div id="zoomed"><div data-fz-embed="reconsideration.applications"></div></div>
    <div><iframe src="${portal}/nested" title="nested" width="100%" height="640"></iframe></div>
    <div style="height: 6000px"></div>
  </div>
  <script src="${site}embed.js"></script>
  <script>
    // What is noted, from the last call of note() on.
    var noted, page = document.getElementById('page')
    function note() { noted = { messages: [], scrolls: 0, losses: 0 } }
    note()
    window.addEventListener('message', function (event) {
      if (event.source !== window) noted.messages.push(JSON.stringify(event.data))
    })
    window.addEventListener('scroll', function () { noted.scrolls++ })
    window.addEventListener('blur', function () { noted.losses++ })
    var junk = [null, 0, '', 'fz:ask', 'pymxPYMx', [], { type: 'fz:height', height: 1e9 },
      { type: 'fz:pong' }, { 'datawrapper-height': null }, { type: 'webpackOk' }]
    setInterval(function () {
      for (var i = 0; i < window.frames.length; i++)
        window.frames[i].postMessage(junk[(i + Date.now()) % junk.length], '*')
      // As a frame of some other vendor would say it, and our own words from a stranger.
      window.postMessage({ type: 'fz:height', id: 'fz-1', height: 9999 }, '*')
    }, 200)
    // A column that a menu pushes to and fro by less than a pixel, and a page that grows elsewhere.
    var wide = false
    setInterval(function () {
      wide = !wide
      page.style.width = wide ? '760.4px' : '760px'
      page.style.outline = wide ? '1px solid' : 'none'
    }, 150)
  </script>`
}

/** A frame in the page, with a frame in it, with an embed in that; and what is left where scripts are stripped. */
export function nestedPages({ site, portal }: Sites): Readonly<Record<string, string>> {
  return {
    '/nested': `<iframe src="${portal}/inner" width="100%" height="600" title="inner"></iframe>`,
    '/stripped': `<p><iframe src="${site}embed.html#/embed/legal-aid.cases" width="100%" height="420" title="x"></iframe></p>`,
    '/inner': `<div data-fz-embed="litigation.cases"></div><script src="${site}embed.js"></script>`,
  }
}
