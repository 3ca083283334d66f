/*! ES5; docs/embedding.md */
;(function () {
  if (window.fzEmbed) return
  window.fzEmbed = true
  var self = document.currentScript || document.querySelector('script[src*="embed.js"]')
  var base = self.src.replace(/[^/]*([?#].*)?$/, '')
  var origin = base.split('/').slice(0, 3).join('/')
  var count = 0

  function ourFrames() {
    return [].filter.call(document.getElementsByTagName('iframe'), function (frame) {
      return frame.src.indexOf(base) === 0 && frame.src.indexOf('#/embed/') > 0
    })
  }

  // A host may style padding and border into it.
  function setHeight(frame, height) {
    var style = getComputedStyle(frame)
    function add(edge) {
      height += parseFloat(style[edge]) || 0
    }
    if (style.boxSizing === 'border-box')
      ['paddingTop', 'paddingBottom', 'borderTopWidth', 'borderBottomWidth'].forEach(add)
    frame.style.setProperty('height', Math.ceil(height) + 'px', 'important')
  }

  function help(place, frame) {
    if (frame.fzHeard) return
    frame.fzHeard = true
    var address = base + 'embed.html#/embed/doctor?host=' + encodeURIComponent(location.href)
    var link = '<a target="_blank" href="' + address + '">图表没有显示？打开嵌入诊断</a>'
    place.insertAdjacentHTML('beforeend', link)
  }

  function fill(place) {
    place.setAttribute('data-fz-done', '')
    var query = '?id=fz-' + ++count
    'years lang theme accent parts version region size'.split(' ').forEach(function (name) {
      var value = place.getAttribute('data-' + name)
      if (value) query += '&' + name + '=' + encodeURIComponent(value.replace('#', ''))
    })
    var frame = document.createElement('iframe')
    frame.title = place.getAttribute('data-title') || place.textContent.trim() || '法治政府建设数据'
    frame.setAttribute('loading', 'lazy')
    frame.setAttribute('allow', 'fullscreen; clipboard-write')
    frame.style.cssText = 'display:block;width:100%;border:0;padding:0'
    setHeight(frame, parseInt(place.getAttribute('data-height'), 10) || 480)
    frame.onload = function () {
      setTimeout(help, 15000, place, frame)
    }
    frame.src = base + 'embed.html#/embed/' + place.getAttribute('data-fz-embed') + query
    place.textContent = ''
    place.appendChild(frame)
  }

  function scan() {
    ;[].forEach.call(document.querySelectorAll('[data-fz-embed]:not([data-fz-done])'), fill)
  }

  addEventListener('message', function (event) {
    var data = event.data
    if (!data || data.type !== 'fz:height' || !(data.height > 0 && data.height < 20001)) return
    if (event.origin !== origin && event.origin !== 'null') return
    ourFrames().forEach(function (frame) {
      if (frame.contentWindow !== event.source) return
      frame.fzHeard = true
      setHeight(frame, data.height)
    })
  })

  scan()
  new MutationObserver(scan).observe(document, { childList: true, subtree: true })
  ourFrames().forEach(function (frame) {
    frame.contentWindow.postMessage({ type: 'fz:ask' }, '*')
  })
})()
