/**
 * What pym.js's parent does, by its published protocol: it makes the frame, names it in
 * the frame's query before the hash (initialWidth, childId, parentTitle, parentUrl), sends it its width
 * when the page is resized, and reads messages \`pymxPYMx<id>xPYMx<type>xPYMx<value>\` that are for it.
 */
export function pymHost(containerId: string, address: string): string {
  return `<div id="${containerId}"></div><script>
(function () {
  var id = ${JSON.stringify(containerId)}, address = ${JSON.stringify(address)}
  var container = document.getElementById(id)
  var parts = address.split('#')
  var frame = document.createElement('iframe')
  frame.src = parts[0] + (parts[0].indexOf('?') < 0 ? '?' : '&') +
    'initialWidth=' + container.offsetWidth + '&childId=' + id +
    '&parentTitle=' + encodeURIComponent(document.title) +
    '&parentUrl=' + encodeURIComponent(location.href) +
    (parts.length > 1 ? '#' + parts[1] : '')
  frame.setAttribute('width', '100%')
  frame.setAttribute('scrolling', 'no')
  frame.setAttribute('frameborder', '0')
  container.appendChild(frame)
  var pattern = new RegExp('^pymxPYMx' + id + 'xPYMx(\\\\S+)xPYMx(.*)$')
  window.addEventListener('message', function (event) {
    if (typeof event.data !== 'string') return
    var match = event.data.match(pattern)
    if (!match || match.length !== 3) return
    if (match[1] === 'height') frame.setAttribute('height', parseInt(match[2], 10) + 'px')
  })
  window.addEventListener('resize', function () {
    frame.contentWindow.postMessage(['pym', id, 'width', container.offsetWidth].join('xPYMx'), '*')
  })
})()
</script>`
}
