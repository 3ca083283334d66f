/*! Says why an embed stays empty where its own code cannot. ES5, for any browser; no dependency. */
;(function () {
  var modules = 'noModule' in document.createElement('script')
  var disk = location.protocol === 'file:'
  var chromium = /Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent)
  var own = location.href.replace(/[^/]*([?#].*)?$/, '') + 'assets/'
  var reason = ''
  var shown

  var zh = {
    waiting: '正在读取…',
    slow: '读取时间比平时长。',
    empty: '图表没有显示。',
    disk: '网页是从磁盘打开的，程序不能运行。请将整个文件夹放到网站服务器上，用http://开头的地址打开。',
    old:
      '浏览器太旧' +
      (chromium ? '（内核Chromium ' + chromium[1] + '）' : '（或处于兼容模式）') +
      '，需要内核Chromium 83以上；360、奇安信浏览器请切换到极速模式。',
    sandbox: '所在网页的iframe带有sandbox属性，请在其中加上allow-scripts allow-same-origin。',
    missing:
      '程序文件没有取到。请管理员核对：embed.html与assets目录在同一位置，地址没有被改写，脚本没有被拦截。',
    page: '打开完整页面',
    admin: '给管理员：',
  }
  var en = {
    waiting: 'Loading…',
    slow: 'This takes longer than usual.',
    empty: 'The chart is not displayed.',
    disk: 'The page was opened from disk, where its program cannot run. Put the whole folder on a web server and open its http:// address.',
    old:
      'The browser is too old' +
      (chromium ? ' (Chromium ' + chromium[1] + ')' : ' (or in compatibility mode)') +
      ': Chromium 83 or later is required. In 360 and Qianxin browsers use the fast mode.',
    sandbox: 'The iframe has a sandbox attribute: add allow-scripts allow-same-origin to it.',
    missing:
      'The program files did not arrive. Check that embed.html is beside the folder assets, that addresses are not rewritten and that scripts are not blocked.',
    page: 'Open the full page',
    admin: 'For the administrator: ',
  }
  var messages = /[?&]lang=en/.test(location.hash) ? en : zh

  function cause() {
    if (disk) return messages.disk
    if (!modules || /SyntaxError/.test(reason)) return messages.old
    return window.origin === 'null' ? messages.sandbox : messages.missing
  }

  function add(parent, name, text) {
    var element = document.createElement(name)
    element.appendChild(document.createTextNode(text))
    parent.appendChild(element)
    return element
  }

  // The app fills the root once it runs.
  function isRunning() {
    var root = document.getElementById('root')
    return root && root.firstChild && root.firstChild !== shown
  }

  function show(role, lines) {
    var root = document.getElementById('root')
    if (!root || isRunning()) return
    if (shown) root.removeChild(shown)
    shown = add(root, 'div', '')
    shown.setAttribute('role', role)
    shown.style.cssText = 'padding:12px;font:14px/1.6 "Microsoft YaHei",sans-serif;color:#1b2733'
    add(shown, 'strong', lines[0])
    add(shown, 'p', lines[1])
    if (!disk) addLink()
    if (lines[2]) add(shown, 'p', lines[2])
  }

  function addLink() {
    var link = add(shown, 'a', messages.page)
    link.target = '_blank'
    link.rel = 'noopener'
    link.href =
      './' +
      location.hash
        .replace('#/embed/overview', '#/')
        .replace(/^#\/embed\/(table\/)?/, '#/indicator/')
  }

  function wait() {
    show('status', [messages.waiting, messages.slow])
  }

  function fail() {
    show('alert', [messages.empty, cause(), messages.admin + reason])
  }

  // Once: the first failure is the cause, those after it its consequences.
  function note(what) {
    if (reason) return
    reason = what
    clearTimeout(waiting)
    setTimeout(fail, 500)
  }

  // Not what an extension, a gateway or the browser itself adds.
  function isOwn(address) {
    return String(address).indexOf(own) >= 0
  }

  function failed(event) {
    var element = event.target
    if (element.tagName === 'SCRIPT' && isOwn(element.src)) note(element.src)
    else if (isOwn(event.filename)) note(event.message)
  }

  function rejected(event) {
    var error = event.reason || ''
    if (isOwn(error.message) || isOwn(error.stack)) note(String(error))
  }

  function pending(links) {
    return [].filter.call(document.querySelectorAll(links), function (link) {
      return !performance.getEntriesByName(link.href).length
    })
  }

  // As long as for data. Nothing is painted before every style sheet has an answer. What the running app
  // still waits for is its own matter.
  function late() {
    if (isRunning()) return
    pending('link[rel=stylesheet]').forEach(function (link) {
      link.parentNode.removeChild(link)
    })
    var names = pending('link[rel=modulepreload]').map(function (link) {
      return link.href.slice(own.length)
    })
    if (names.length) note(names.join(', ') + ' · > 20 s')
  }

  var waiting = setTimeout(wait, 2000)
  setTimeout(late, 20000)
  addEventListener('error', failed, true)
  addEventListener('unhandledrejection', rejected)
  if (disk) note(location.href)
  if (!modules) note(navigator.userAgent)
})()
