/** What happened, what to do, and a line for the administrator. */
type FaultText = { title: string; hint: string; detail?: string }

/** Where a response differs from the contract; `path` is empty for the whole response. */
type Mismatch = { path: string; expected: string; received: string }

/** The version of a file, and the one that `other` has. */
type VersionFault = { version: string; other: string; expected: string }

const adminHint = '如仍未解决，请将下面一行告知管理员。'

function describeMismatch(resource: string, { path, expected, received }: Mismatch): string {
  return `${resource} · ${path === '' ? '整个文件' : path}：应为${expected}，实为${received}`
}

const HOUR = 3600
const DAY = 24 * HOUR

/** The time to wait; null if the server gives none, or zero. */
function formatWait(seconds: number | undefined): string | null {
  if (seconds === undefined || seconds <= 0) return null
  if (seconds > DAY) return '一天以上'
  if (seconds >= 2 * HOUR) return `约${Math.ceil(seconds / HOUR)}小时`
  return seconds < 120 ? `${seconds}秒` : `约${Math.ceil(seconds / 60)}分钟`
}

function describeHttpStatus(status: number, wait: string | null): FaultText {
  switch (status) {
    case 401:
      return {
        title: '需要登录才能读取数据',
        hint: `登录可能已过期，请重新登录后刷新本页。${adminHint}`,
      }
    case 403:
      return {
        title: '无权读取该数据',
        hint: '重试无效，请将下面一行告知管理员，由其开通权限。',
      }
    case 404:
      return {
        title: '服务器上没有该数据',
        hint: '可能是该地区的数据尚未发布，也可能是数据地址设置有误，请将下面一行告知管理员。',
      }
    case 429:
      return {
        title: '请求过于频繁，服务器暂不响应',
        hint: `${wait === null ? '请等一两分钟再重试。' : `服务器要求等${wait}再重试。`}${adminHint}`,
      }
    case 503:
      return {
        title: '数据服务器暂停服务',
        hint: `可能正在维护或过于繁忙，${wait === null ? '请过几分钟再重试。' : `服务器要求等${wait}再重试。`}${adminHint}`,
      }
    default:
      return status >= 500
        ? { title: '数据服务器出错', hint: `问题在服务器一方，请稍后重试。${adminHint}` }
        : { title: '服务器未接受请求', hint: `请重试。${adminHint}` }
  }
}

/** The notices for failures of the API, the settings and single rows. */
export const faults = {
  offline: (resource: string): FaultText => ({
    title: '无法连接数据服务器',
    hint: `请检查网络连接后重试。${adminHint}`,
    detail: `${resource} · 连接失败`,
  }),
  timeout: (resource: string): FaultText => ({
    title: '数据服务器响应超时',
    hint: `网络较慢或服务器正忙，请稍后重试。${adminHint}`,
    detail: `${resource} · 等待超时`,
  }),
  /** `wait`: the Retry-After of the server, in seconds. */
  http: (resource: string, status: number, wait?: number): FaultText => ({
    ...describeHttpStatus(status, formatWait(wait)),
    detail: `${resource} · HTTP ${status}`,
  }),
  redirected: (resource: string): FaultText => ({
    title: '请求被转向其他网站',
    hint: `通常是统一登录已过期，请重新登录后刷新本页。${adminHint}`,
    detail: `${resource} · 重定向到其他网站`,
  }),
  html: (resource: string): FaultText => ({
    title: '收到网页，未收到数据',
    hint: `通常是登录已过期，请重新登录后刷新本页；也可能是数据地址设置有误。${adminHint}`,
    detail: `${resource} · 应为JSON，实为HTML`,
  }),
  malformed: (resource: string): FaultText => ({
    title: '数据文件不完整或已损坏',
    hint: `可能是传输中断，请重试。${adminHint}`,
    detail: `${resource} · 不是有效的JSON`,
  }),
  shape: (resource: string, mismatch: Mismatch): FaultText => ({
    title: '数据格式与约定不符',
    hint: '为避免显示错误数据，未采用该数据。重试无效，请将下面一行告知管理员。',
    detail: describeMismatch(resource, mismatch),
  }),
  versions: (resource: string, fault: VersionFault): FaultText => ({
    title: '数据文件的版本不一致',
    hint: `为避免显示错误数据，未采用。数据可能正在更新，请稍后重试。${adminHint}`,
    detail: `${resource}：${fault.version}；${fault.other}：${fault.expected}`,
  }),
  emptied: (resource: string): FaultText => ({
    title: '未收到任何数字',
    hint: `数据可能正在更新，请稍后重试。${adminHint}`,
    detail: resource,
  }),
  settingsKey: (file: string, mismatch: Mismatch): FaultText => ({
    title: '网站设置有误',
    hint:
      mismatch.path === ''
        ? `网站无法启动，请管理员更正${file}。`
        : `网站无法启动，请管理员更正${file}中的“${mismatch.path}”。`,
    detail: describeMismatch(file, mismatch),
  }),
  /** The settings file could not be read; `cause` is the detail of that fault. */
  settingsUnread: (file: string, cause: string): FaultText => ({
    title: '无法读取网站设置',
    hint: `网站无法启动，请刷新本页；如仍未解决，请管理员检查${file}是否在网站目录中、能否打开。`,
    detail: cause,
  }),
  unreadableRows: (count: number, first?: Mismatch & { resource: string }): FaultText => {
    const title = `有${count}处数据无法读取`
    const hint = '相应数据显示为“无法读取”；目录中没有或有误的指标不显示。其余数据不受影响。'
    if (first === undefined) return { title, hint }
    const detail = describeMismatch(first.resource, first)
    return { title, hint: `${hint}请将下面一行告知管理员。`, detail }
  },
  /** `first` names some of them. */
  notReceived: (count: number, first: readonly string[]): FaultText => ({
    title: `有${count}个数据未收到`,
    hint: '显示为“未收到”，不表示报告未载。请将下面一行告知管理员。',
    detail: `${first.join('、')}${first.length < count ? '等' : ''}`,
  }),
  empty: (region: string): FaultText => ({
    title: '暂无数据',
    hint: `已连上数据服务器，但其中暂无${region}的数据。`,
  }),
  /** `time` is formatted: 11月27日10:32. */
  stale: (time: string, cause: FaultText): FaultText => ({
    ...cause,
    title: `刷新失败，仍显示${time}读取的数据`,
    hint: `${cause.title}。数据可能不是最新，每分钟重试。`,
  }),
  code: (message: string): FaultText => ({
    title: '未能加载此部分程序',
    hint: `可能是网络中断，或网站刚刚更新。文件恢复后自动显示；如网站刚刚更新，请重新载入页面。${adminHint}`,
    detail: message,
  }),
  unknown: (message: string): FaultText => ({
    title: '发生意外错误',
    hint: `请刷新本页重试。${adminHint}`,
    detail: message,
  }),
}
