/*! Says why an embed stays empty where its own code cannot. ES5, for any browser; no dependency. */
;(function () {
  var modules = 'noModule' in document.createElement('script')
  var reason = ''

  function cause() {
    var chromium = /Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent)
    var core = chromium ? '（内核 Chromium ' + chromium[1] + '）' : '（或处于兼容模式）'
    if (!modules || /SyntaxError/.test(reason))
      return (
        '浏览器太旧' + core + '，需要内核 Chromium 80 以上；360、奇安信浏览器请切换到极速模式。'
      )
    if (window.origin === 'null')
      return '所在网页的 iframe 带有 sandbox 属性，请在其中加上 allow-scripts allow-same-origin。'
    return '程序文件没有取到。请管理员核对：embed.html 与 assets 目录在同一位置，地址没有被改写，脚本没有被拦截。'
  }

  function add(parent, name, text) {
    var element = document.createElement(name)
    element.appendChild(document.createTextNode(text))
    parent.appendChild(element)
    return element
  }

  function say() {
    var root = document.getElementById('root')
    if (!root || root.firstChild) return
    var box = add(root, 'div', '')
    box.setAttribute('role', 'alert')
    box.style.cssText = 'padding:12px;font:14px/1.6 "Microsoft YaHei",sans-serif;color:#1b2733'
    add(box, 'strong', '图表没有显示。')
    add(box, 'p', cause())
    var link = add(box, 'a', '打开完整页面')
    link.target = '_blank'
    link.rel = 'noopener'
    link.href =
      './' +
      location.hash
        .replace('#/embed/overview', '#/')
        .replace(/^#\/embed\/(table\/)?/, '#/indicator/')
    add(box, 'p', '给管理员：' + reason)
  }

  // Once: the first failure is the cause, those after it its consequences.
  function note(what) {
    if (reason) return
    reason = what
    setTimeout(say, 500)
  }

  if (!modules) note(navigator.userAgent)
  function failed(event) {
    var element = event.target
    if (element && element.tagName === 'SCRIPT') note(element.src)
    else if (event.message) note(event.message)
  }
  addEventListener('error', failed, true)
})()
