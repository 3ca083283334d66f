/*! ES5 in ASCII; docs/embedding.md */
;(function () {
  // An element of the page may hide a property of `document` by its name, but not the prototype's.
  var own = Document.prototype
  function create(name) {
    return own.createElement.call(document, name)
  }
  function all(selector) {
    return [].slice.call(own.querySelectorAll.call(document, selector))
  }

  var current = Object.getOwnPropertyDescriptor(own, 'currentScript')
  var self = current && current.get.call(document)
  if (!self || !self.src) self = all('script[src*="embed.js"]').pop()
  if (!self) return
  var base = self.src.replace(/[^/]*([?#].*)?$/, '')
  var options = 'years lang theme accent parts version region size'.split(' ').map(named)
  var count = 0

  function named(option) {
    return 'data-' + option
  }

  function isOurs(address) {
    return address.replace(/^https?/, '').indexOf(base.replace(/^https?/, '')) === 0
  }

  function ourFrames() {
    return all('iframe[src*="#/embed/"]').filter(function (frame) {
      return isOurs(frame.src)
    })
  }

  function isHeight(value) {
    return typeof value === 'number' && value > 0 && value <= 20000
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

  function help(frame) {
    if (frame.fzHeard || !frame.parentNode) return
    frame.fzHeard = true
    var link = create('a')
    link.target = '_blank'
    link.href = base + 'embed.html#/embed/doctor?host=' + encodeURIComponent(location.href)
    // "No chart? Open the diagnostics."
    link.textContent =
      '\u56fe\u8868\u6ca1\u6709\u663e\u793a\uff1f\u6253\u5f00\u5d4c\u5165\u8bca\u65ad'
    frame.parentNode.appendChild(link)
  }

  function fill(place) {
    var wanted = place.getAttribute('data-fz-embed') + '?id=fz-'
    var query = ''
    options.forEach(function (name) {
      var value = place.getAttribute(name)
      if (value) query += '&' + name.slice(5) + '=' + encodeURIComponent(value.replace('#', ''))
    })
    if (place.getAttribute('data-fz-done') === wanted + query) return
    // Where a page has several dashboards, the link or the frame in a place names its own.
    var old = place.querySelector('iframe')
    var link = place.querySelector('a[href*="#/"]')
    if ((old || link) && !isOurs(old ? old.src : link.href)) return
    place.setAttribute('data-fz-done', wanted + query)
    var frame = create('iframe')
    frame.title =
      place.getAttribute('data-title') ||
      (old ? old.title : place.textContent.trim()) ||
      '\u6cd5\u6cbb\u653f\u5e9c\u5efa\u8bbe\u6570\u636e'
    frame.setAttribute('loading', 'lazy')
    frame.setAttribute('allow', 'fullscreen; clipboard-write')
    frame.style.cssText = 'display:block;width:100%;border:0;padding:0'
    var height = parseInt(place.getAttribute('data-height'), 10)
    setHeight(frame, isHeight(height) ? height : 480)
    frame.onload = function () {
      setTimeout(help, 15000, frame)
    }
    frame.src = base + 'embed.html#/embed/' + wanted + ++count + query
    place.textContent = ''
    place.appendChild(frame)
  }

  // Not a form, whose fields hide its properties in the same way.
  function scan() {
    all('[data-fz-embed]:not(form)').forEach(fill)
  }

  addEventListener('message', function (event) {
    var data = event.data
    if (!data || data.type !== 'fz:height' || !isHeight(data.height)) return
    ourFrames().forEach(function (frame) {
      if (frame.contentWindow !== event.source) return
      if (event.origin !== 'null' && frame.src.indexOf(event.origin + '/') !== 0) return
      frame.fzHeard = true
      setHeight(frame, data.height)
    })
  })

  scan()
  new MutationObserver(scan).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: options.concat('data-fz-embed'),
  })
  ourFrames().forEach(function (frame) {
    frame.contentWindow.postMessage({ type: 'fz:ask' }, '*')
  })
})()
