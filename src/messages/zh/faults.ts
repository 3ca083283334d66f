/** What happened, what to do, and a line for the administrator. */
type FaultText = { title: string; hint: string; detail?: string }

/** Where a response differs from the contract; `path` is empty for the whole response. */
type Mismatch = { path: string; expected: string; received: string }

const adminHint = '若仍不行，请把下面一行告诉管理员。'

function describeMismatch(resource: string, { path, expected, received }: Mismatch): string {
  return `${resource} · ${path === '' ? '整个文件' : path}：应为${expected}，实为${received}`
}

/** The time to wait; null if the server gives none, or zero. */
function formatWait(seconds: number | undefined): string | null {
  if (seconds === undefined || seconds <= 0) return null
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
        title: '没有读取这份数据的权限',
        hint: '重试不能解决，请把下面一行告诉管理员，由其开通权限。',
      }
    case 404:
      return {
        title: '服务器上没有这份数据',
        hint: '可能是该地区的数据尚未发布，也可能是数据地址设置有误，请把下面一行告诉管理员。',
      }
    case 429:
      return {
        title: '请求太频繁，服务器暂不回应',
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
        : { title: '服务器没有接受请求', hint: `请重试。${adminHint}` }
  }
}

/** The notices for failures of the API, the settings and single rows. */
export const faults = {
  offline: (resource: string): FaultText => ({
    title: '连不上数据服务器',
    hint: `请检查网络连接后重试。${adminHint}`,
    detail: `${resource} · 连接失败`,
  }),
  timeout: (resource: string): FaultText => ({
    title: '数据服务器没有及时回应',
    hint: `网络较慢或服务器正忙，请稍后重试。${adminHint}`,
    detail: `${resource} · 等待超时`,
  }),
  /** `wait`: the Retry-After of the server, in seconds. */
  http: (resource: string, status: number, wait?: number): FaultText => ({
    ...describeHttpStatus(status, formatWait(wait)),
    detail: `${resource} · HTTP ${status}`,
  }),
  redirected: (resource: string): FaultText => ({
    title: '请求被转到了别的网站',
    hint: `多半是统一登录已过期，请重新登录后刷新本页。${adminHint}`,
    detail: `${resource} · 重定向到其他网站`,
  }),
  html: (resource: string): FaultText => ({
    title: '收到的是网页，不是数据',
    hint: `多半是登录已过期，请重新登录后刷新本页；也可能是数据地址设置有误。${adminHint}`,
    detail: `${resource} · 应为JSON，实为HTML`,
  }),
  malformed: (resource: string): FaultText => ({
    title: '数据文件不完整或已损坏',
    hint: `可能是传输中断，请重试。${adminHint}`,
    detail: `${resource} · 不是有效的JSON`,
  }),
  shape: (resource: string, mismatch: Mismatch): FaultText => ({
    title: '数据格式与约定不符',
    hint: '为免显示错误的数字，这份数据没有采用。重试不能解决，请把下面一行告诉管理员。',
    detail: describeMismatch(resource, mismatch),
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
    title: '读不到网站设置',
    hint: `网站无法启动，请刷新本页；若仍不行，请管理员检查${file}是否在网站目录中、能否打开。`,
    detail: cause,
  }),
  unreadableRows: (count: number, first?: Mismatch): FaultText => {
    const title = `有${count}行数据无法读取`
    const hint = '相应的数字显示为“数据有误”；目录里没有的指标不显示。其余数字不受影响。'
    if (first === undefined) return { title, hint }
    const detail = `${first.path}：应为${first.expected}，实为${first.received}`
    return { title, hint: `${hint}请把下面一行告诉管理员。`, detail }
  },
  empty: (region: string): FaultText => ({
    title: '还没有数据',
    hint: `已连上数据服务器，但其中还没有${region}的数字。`,
  }),
  /** `time` is formatted: 10:32. */
  stale: (time: string): FaultText => ({
    title: `刷新失败，仍显示${time}读取的数据`,
    hint: '数字可能不是最新的，请稍后重试。',
  }),
  code: (message: string): FaultText => ({
    title: '这部分程序没有下载下来',
    hint: `可能是网络中断，或网站刚刚更新。请检查网络后重新载入页面。${adminHint}`,
    detail: message,
  }),
  unknown: (message: string): FaultText => ({
    title: '出了意料之外的错误',
    hint: `请刷新本页重试。${adminHint}`,
    detail: message,
  }),
}
