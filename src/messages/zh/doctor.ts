/** What each kind of fault in an embed says of itself. */
export type FaultDetails = {
  /** `policy`: the server's, with the host allowed. */
  readonly framing: { readonly header: string; readonly host: string; readonly policy: string }
  readonly mixed: { readonly host: string }
  readonly mixedApi: { readonly address: string }
  readonly permissions: { readonly lacking: readonly ('fullscreen' | 'clipboard-write')[] }
  /** A sandbox without `allow-same-origin`. */
  readonly sandbox: unknown
  readonly heights: unknown
  readonly browser: { readonly chromium: number | null; readonly missing: readonly string[] }
  readonly settings: {
    readonly path: string
    readonly expected: string
    readonly received: string
  }
  /** settings.json is missing beside the page. */
  readonly pagePath: { readonly address: string }
  /** settings.json names an address where there is no API. */
  readonly apiPath: { readonly address: string; readonly found: boolean }
  readonly apiUnreachable: { readonly address: string }
  readonly apiStatus: { readonly address: string; readonly status: number }
  readonly apiPage: { readonly address: string }
  readonly apiBroken: { readonly address: string }
  readonly apiType: { readonly address: string }
  readonly apiCors: { readonly address: string; readonly origin: string }
}

/** The oldest browser engine that the product is tested in (CONTRIBUTING.md). */
export const OLDEST_CHROMIUM = 83

type Advice = { readonly title: string; readonly why: string; readonly how: string }
type AdviceByFault = {
  readonly [Kind in keyof FaultDetails]: (details: FaultDetails[Kind]) => Advice
}

const advice: AdviceByFault = {
  framing: ({ header, host }) => ({
    title: '服务器不允许该网页嵌入本站',
    why: `本站服务器发出了“${header}”，浏览器因此拒绝在${host}中显示。`,
    how: '请本站服务器管理员用下面一行替换原有的Content-Security-Policy一行（不要另加一行，否则两份策略同时生效，仍会拒绝），并删除发出X-Frame-Options的一行：',
  }),
  mixed: ({ host }) => ({
    title: 'HTTPS网页嵌入了HTTP图表',
    why: `${host}是HTTPS网页，而图表的地址是HTTP，浏览器一律拦截，且不作提示。`,
    how: '请为本站配置HTTPS证书，并将嵌入代码中的地址改为https：',
  }),
  mixedApi: ({ address }) => ({
    title: '数据接口的地址是HTTP',
    why: `本站是HTTPS，而settings.json中的数据地址是${address}，浏览器会拦截。`,
    how: '请将settings.json中的数据地址改为https：',
  }),
  permissions: ({ lacking }) => ({
    title: `图表缺少${lacking
      .map((name) => ({ fullscreen: '全屏', 'clipboard-write': '复制' })[name])
      .join('和')}权限`,
    why: '嵌入图表的iframe缺少allow属性，框内的全屏或者复制功能不可用。',
    how: '请为iframe加上allow属性：',
  }),
  sandbox: () => ({
    title: 'iframe的sandbox限制过严',
    why: '嵌入图表的iframe带有sandbox属性，但没有allow-same-origin，图表可能无法读取数据。',
    how: '请在该属性中加上：',
  }),
  heights: () => ({
    title: '高度未自动适应',
    why: '图表已将高度告知所在网页，但网页未据此调整，内容可能显示不全或者留白。',
    how: '请在该网页中加上这一行；如果网页不允许使用脚本，请为iframe留足高度：',
  }),
  browser: ({ chromium, missing }) => ({
    title: '浏览器版本过旧',
    why:
      (chromium === null ? '当前浏览器' : `当前浏览器内核是Chromium ${chromium}，`) +
      (missing.length === 0 ? '低于要求' : `缺少${missing.join('、')}`) +
      `，需要Chromium ${OLDEST_CHROMIUM}以上。`,
    how: '请升级浏览器；360、奇安信浏览器请切换到极速模式，不要用兼容模式。',
  }),
  settings: ({ path, expected, received }) => ({
    title: '网站设置有误',
    why: `settings.json${path === '' ? '' : `中的“${path}”`}应为${expected}，实为${received}。`,
    how: '请更正settings.json，写法如下：',
  }),
  pagePath: ({ address }) => ({
    title: '文件位置不对',
    why: `在${address}同一目录无法读取settings.json，可能只转发了部分文件，或者地址被改写。`,
    how: '请核对以下地址均能直接打开：',
  }),
  apiPath: ({ address, found }) => ({
    title: '数据接口的位置不对',
    why:
      `在${address}未找到数据` +
      (found ? '，而程序目录下的./api/v1有数据。' : '，请核对settings.json中的apiBase。'),
    how: '使用程序自带的数据时，settings.json应写为：',
  }),
  apiUnreachable: ({ address }) => ({
    title: '无法连接数据接口',
    why: `${address}无响应：服务器未运行、地址或者端口有误，或者被防火墙拦截。`,
    how: '请管理员在本机测试能否读取：',
  }),
  apiStatus: ({ address, status }) => ({
    title: '数据接口报错',
    why: `${address}返回错误代码${status}。`,
    how: '请管理员查看服务器日志，并测试：',
  }),
  apiPage: ({ address }) => ({
    title: '数据接口返回网页，未返回数据',
    why: `${address}返回的类型是网页，通常是登录页或者错误页。`,
    how: '请将数据文件排除在统一登录之外，例如：',
  }),
  apiBroken: ({ address }) => ({
    title: '数据文件不完整',
    why: `${address}返回的内容不是完整的JSON。`,
    how: '请重新上传数据文件后测试：',
  }),
  apiType: ({ address }) => ({
    title: '数据文件的类型有误',
    why: `${address}的内容无误，但服务器未将.json标为application/json，有的网关会拦截。`,
    how: '请在服务器上登记这一类型：',
  }),
  apiCors: ({ address, origin }) => ({
    title: '数据接口不允许跨域读取',
    why: `${address}有响应，但未允许${origin}读取（缺少CORS响应头）。`,
    how: '请数据接口管理员加上响应头：',
  }),
}

/** The embed doctor, for webmasters. */
export const doctor = {
  title: '嵌入诊断',
  lead: '嵌入其他网页后图表未显示或者显示异常时，打开本页可查明原因和解决办法。',
  examining: '正在检查，约需数秒…',
  allWell: '未发现问题。',
  found: (count: number) => `发现${count}个问题`,
  broken: '无法显示',
  limited: '可以显示，但功能受限',
  fine: '正常',
  mend: '解决办法',
  copy: '复制',
  copied: '已复制。',
  notCopied: '浏览器不允许写入剪贴板，请选中后手动复制。',
  samples: '各种服务器的完整配置样例在发布包的hosting目录中。',
  hostLabel: '嵌入图表的网页地址',
  hostHint: '如未在该网页内打开本页，请填写其地址，以便核对。',
  collectFacts: '重新检查',
  around: (hosts: string) => `所在网页：${hosts}`,
  alone: '本页未嵌入其他网页，只能检查服务器和浏览器。',
  engine: (chromium: number | null) =>
    chromium === null ? '浏览器内核：不是Chromium' : `浏览器内核：Chromium ${chromium}`,
  plainClipboard: '明文HTTP下浏览器不提供新式剪贴板，本系统改用传统方式复制，不影响使用。',
  storageBlocked: '浏览器禁止本页存储数据；图表不使用存储，显示不受影响。',
  examined: {
    framing: '允许被嵌入',
    mixed: 'HTTPS与HTTP混用',
    permissions: '全屏与剪贴板权限',
    sandbox: 'sandbox限制',
    heights: '高度自动适应',
    browser: '浏览器版本',
    settings: '网站设置',
    path: '文件位置',
    api: '数据接口',
  },
  advice,
}
