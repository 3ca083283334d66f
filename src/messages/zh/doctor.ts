/** What each kind of fault in an embed says of itself. */
export type FaultDetails = {
  readonly framing: { readonly header: string; readonly host: string }
  readonly mixed: { readonly host: string }
  readonly mixedApi: { readonly address: string }
  readonly permissions: { readonly lacking: readonly ('fullscreen' | 'clipboard-write')[] }
  readonly storage: { readonly sandboxed: boolean }
  readonly heights: unknown
  readonly browser: { readonly chromium: number | null; readonly missing: readonly string[] }
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

/** The oldest browser engine that the build supports. */
export const OLDEST_CHROMIUM = 80

type Advice = { readonly title: string; readonly why: string; readonly how: string }
type AdviceByFault = {
  readonly [Kind in keyof FaultDetails]: (details: FaultDetails[Kind]) => Advice
}

const advice: AdviceByFault = {
  framing: ({ header, host }) => ({
    title: '服务器不允许这个网页嵌入',
    why: `本站服务器发出了“${header}”，浏览器因此拒绝在${host}中显示。`,
    how: '请本站服务器的管理员允许这个网页嵌入：',
  }),
  mixed: ({ host }) => ({
    title: 'HTTPS网页里放了HTTP的图表',
    why: `${host}是HTTPS网页，而图表的地址是HTTP，浏览器一律拦截，而且不给提示。`,
    how: '请给本站也配上HTTPS证书，并把嵌入代码里的地址改成https：',
  }),
  mixedApi: ({ address }) => ({
    title: '数据接口的地址是HTTP',
    why: `本站是HTTPS，而settings.json里的数据地址是${address}，浏览器会拦截。`,
    how: '请把settings.json中的数据地址改成https：',
  }),
  permissions: ({ lacking }) => ({
    title: `图表没有${lacking
      .map((name) => ({ fullscreen: '全屏', 'clipboard-write': '复制' })[name])
      .join('和')}权限`,
    why: '放图表的iframe缺少allow属性，框内的全屏或复制会失败。',
    how: '请在iframe上加上allow属性：',
  }),
  storage: ({ sandboxed }) => ({
    title: '浏览器禁止图表使用存储',
    why: sandboxed
      ? '放图表的iframe带有sandbox属性，却没有allow-same-origin。'
      : '浏览器设置了阻止第三方Cookie和网站数据。',
    how: sandboxed
      ? '本系统的图表不使用存储，但没有allow-same-origin时取不到数据，请加上：'
      : '本系统的图表不使用存储，显示不受影响，不必处理。',
  }),
  heights: () => ({
    title: '高度没有自动适应',
    why: '图表把自己的高度告诉了所在网页，但网页没有按它调整，内容可能显示不全或留白。',
    how: '请在那个网页里加上这一行；如果网页不许用脚本，请给iframe留足高度：',
  }),
  browser: ({ chromium, missing }) => ({
    title: '浏览器版本太旧',
    why:
      (chromium === null ? '当前浏览器' : `当前浏览器内核是Chromium ${chromium}，`) +
      (missing.length === 0 ? '低于要求' : `缺少${missing.join('、')}`) +
      `，需要Chromium ${OLDEST_CHROMIUM}以上。`,
    how: '请升级浏览器；360、奇安信浏览器请切换到极速模式，不要用兼容模式。',
  }),
  pagePath: ({ address }) => ({
    title: '文件位置不对',
    why: `在${address}旁边读不到settings.json，可能只转发了部分文件，或地址被改写。`,
    how: '请核对以下地址都能直接打开：',
  }),
  apiPath: ({ address, found }) => ({
    title: '数据接口的位置不对',
    why:
      `在${address}没有找到数据` +
      (found ? '，而程序旁边的 ./api/v1就有。' : '，请核对settings.json中的apiBase。'),
    how: '程序自带的数据应这样写在settings.json中：',
  }),
  apiUnreachable: ({ address }) => ({
    title: '连不上数据接口',
    why: `${address}没有应答：服务器没有运行、地址或端口不对，或被防火墙拦截。`,
    how: '请管理员在这台电脑上试试能否取到：',
  }),
  apiStatus: ({ address, status }) => ({
    title: '数据接口报错',
    why: `${address}应答了错误代码${status}。`,
    how: '请管理员查看服务器日志，并试取：',
  }),
  apiPage: ({ address }) => ({
    title: '数据接口返回了网页，不是数据',
    why: `${address}返回的类型是网页，多半是登录页或错误页。`,
    how: '请让数据文件不经过统一登录，例如：',
  }),
  apiBroken: ({ address }) => ({
    title: '数据文件不完整',
    why: `${address}返回的内容不是完整的JSON。`,
    how: '请重新上传数据文件后试取：',
  }),
  apiType: ({ address }) => ({
    title: '数据文件的类型标错了',
    why: `${address}的内容没有错，但服务器没有把.json标为application/json，有的网关会拦截。`,
    how: '请在服务器上登记这一类型：',
  }),
  apiCors: ({ address, origin }) => ({
    title: '数据接口不允许跨域读取',
    why: `${address}有应答，但没有允许${origin}读取（缺少CORS应答头）。`,
    how: '请数据接口的管理员加上应答头：',
  }),
}

/** The embed doctor, for webmasters. */
export const doctor = {
  title: '嵌入诊断',
  lead: '在别的网页里看不到图表，或显示不正常时，打开本页即可知道原因和改法。',
  examining: '正在检查，约需几秒…',
  allWell: '没有发现问题。',
  found: (count: number) => `发现${count}个问题`,
  broken: '无法显示',
  limited: '可以显示，但有欠缺',
  fine: '正常',
  mend: '改法',
  copy: '复制',
  copied: '已复制。',
  notCopied: '浏览器不允许网页写入剪贴板，请选中后手动复制。',
  samples: '各种服务器的完整配置样例在发布包的hosting目录中。',
  hostLabel: '要放图表的网页地址',
  hostHint: '不在那个网页里打开本页时，请填写它的地址，以便核对。',
  collectFacts: '重新检查',
  around: (hosts: string) => `所在网页：${hosts}`,
  alone: '本页没有放在别的网页里打开，只能检查服务器和浏览器。',
  engine: (chromium: number | null) =>
    chromium === null ? '浏览器内核：不是Chromium' : `浏览器内核：Chromium ${chromium}`,
  plainClipboard: '明文HTTP下浏览器不提供新式剪贴板，本系统改用旧方式复制，不影响使用。',
  examined: {
    framing: '允许被嵌入',
    mixed: 'HTTPS与HTTP混用',
    permissions: '全屏与剪贴板权限',
    storage: '浏览器存储',
    heights: '高度自动适应',
    browser: '浏览器版本',
    path: '文件位置',
    api: '数据接口',
  },
  advice,
}
