/**
 * The script of a page that hosts Datawrapper charts, by the published protocol: a frame
 * posts `{ 'datawrapper-height': { <chart id>: <pixels> } }`, and the page gives that height to the
 * frame that the message came from.
 */
export const datawrapperHost = `<script>
window.addEventListener('message', function (event) {
  var heights = event.data['datawrapper-height']
  if (heights === undefined) return
  var frames = document.querySelectorAll('iframe')
  for (var id in heights)
    for (var i = 0; i < frames.length; i++)
      if (frames[i].contentWindow === event.source) frames[i].style.height = heights[id] + 'px'
})
</script>`
