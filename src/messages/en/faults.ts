import type { faults as zh } from '../zh/faults'

type Mismatch = Parameters<typeof zh.shape>[1]

const adminHint = 'If that does not help, send the line below to your administrator.'

function describeMismatch(resource: string, { path, expected, received }: Mismatch): string {
  return `${resource} · ${path === '' ? 'whole file' : path}: expected ${expected}, received ${received}`
}

const HOUR = 3600
const DAY = 24 * HOUR

function formatWait(seconds: number | undefined): string | null {
  if (seconds === undefined || seconds <= 0) return null
  if (seconds > DAY) return 'more than a day'
  if (seconds >= 2 * HOUR) return `about ${Math.ceil(seconds / HOUR)} hours`
  if (seconds >= 120) return `about ${Math.ceil(seconds / 60)} minutes`
  return seconds === 1 ? '1 second' : `${seconds} seconds`
}

function describeHttpStatus(status: number, wait: string | null): { title: string; hint: string } {
  switch (status) {
    case 401:
      return {
        title: 'Sign in to read the data',
        hint: `Your session may have expired: sign in again and reload this page. ${adminHint}`,
      }
    case 403:
      return {
        title: 'You are not authorised to read these data',
        hint: 'Trying again will not help. Send the line below to your administrator, who can grant access.',
      }
    case 404:
      return {
        title: 'The server does not have these data',
        hint: 'The data of this region may not be published yet, or the data address may be wrong. Send the line below to your administrator.',
      }
    case 429:
      return {
        title: 'Too many requests',
        hint: `${wait === null ? 'Wait a minute or two and try again.' : `The server asks you to wait ${wait} before trying again.`} ${adminHint}`,
      }
    case 503:
      return {
        title: 'The data server is unavailable',
        hint: `It may be under maintenance or too busy: ${wait === null ? 'try again in a few minutes.' : `the server asks you to wait ${wait} before trying again.`} ${adminHint}`,
      }
    default:
      return status >= 500
        ? {
            title: 'Error on the data server',
            hint: `The problem is on the server: try again later. ${adminHint}`,
          }
        : { title: 'The server did not accept the request', hint: `Try again. ${adminHint}` }
  }
}

/** The notices for failures of the API, the settings and single rows. */
export const faults: typeof zh = {
  offline: (resource) => ({
    title: 'The data server cannot be reached',
    hint: `Check your network connection and try again. ${adminHint}`,
    detail: `${resource} · connection failed`,
  }),
  timeout: (resource) => ({
    title: 'The data server did not answer in time',
    hint: `The network is slow or the server is busy: try again later. ${adminHint}`,
    detail: `${resource} · timed out`,
  }),
  http: (resource, status, wait) => ({
    ...describeHttpStatus(status, formatWait(wait)),
    detail: `${resource} · HTTP ${status}`,
  }),
  redirected: (resource) => ({
    title: 'The request was redirected to another site',
    hint: `Your single sign-on has probably expired: sign in again and reload this page. ${adminHint}`,
    detail: `${resource} · redirected to another site`,
  }),
  html: (resource) => ({
    title: 'Received a web page instead of data',
    hint: `Your session has probably expired: sign in again and reload this page. The data address may also be wrong. ${adminHint}`,
    detail: `${resource} · expected JSON, received HTML`,
  }),
  malformed: (resource) => ({
    title: 'The data file is incomplete or damaged',
    hint: `The transfer may have been interrupted: try again. ${adminHint}`,
    detail: `${resource} · not valid JSON`,
  }),
  shape: (resource, mismatch) => ({
    title: 'The data do not have the agreed format',
    hint: 'They are not used, to avoid showing wrong figures. Trying again will not help: send the line below to your administrator.',
    detail: describeMismatch(resource, mismatch),
  }),
  versions: (resource, fault) => ({
    title: 'The data files have different versions',
    hint: `They are not used, to avoid showing wrong figures. An update may be under way: try again later. ${adminHint}`,
    detail: `${resource}: ${fault.version}; ${fault.other}: ${fault.expected}`,
  }),
  emptied: (resource) => ({
    title: 'No figures were received',
    hint: `An update may be under way: try again later. ${adminHint}`,
    detail: resource,
  }),
  settingsKey: (file, mismatch) => ({
    title: 'The site settings are wrong',
    hint:
      mismatch.path === ''
        ? `The site cannot start: ask your administrator to correct ${file}.`
        : `The site cannot start: ask your administrator to correct “${mismatch.path}” in ${file}.`,
    detail: describeMismatch(file, mismatch),
  }),
  settingsUnread: (file, cause) => ({
    title: 'The site settings cannot be read',
    hint: `The site cannot start: reload this page. If that does not help, ask your administrator whether ${file} is in the site folder and can be opened.`,
    detail: cause,
  }),
  unreadableRows: (count, first) => {
    const title =
      count === 1 ? '1 item of data cannot be read' : `${count} items of data cannot be read`
    const hint = `${count === 1 ? 'Its figure is' : 'Their figures are'} shown as “unreadable”, or left out where the catalogue lacks the indicator or describes it wrongly; all others are unaffected.`
    if (first === undefined) return { title, hint }
    const detail = describeMismatch(first.resource, first)
    return { title, hint: `${hint} Send the line below to your administrator.`, detail }
  },
  notReceived: (count, first) => ({
    title: count === 1 ? '1 figure was not received' : `${count} figures were not received`,
    hint: `${count === 1 ? 'It is' : 'They are'} shown as “not received”, which says nothing about the reports. Send the line below to your administrator.`,
    detail: `${first.join(', ')}${first.length < count ? ' and others' : ''}`,
  }),
  empty: (region) => ({
    title: 'No data yet',
    hint: `The data server responds, but has no figures for ${region} yet.`,
  }),
  stale: (time, cause) => ({
    ...cause,
    title: `Refresh failed; still showing data read at ${time}`,
    hint: `${cause.title}. The figures may not be the latest; this page tries again every minute.`,
  }),
  code: (message) => ({
    title: 'This part of the program could not be loaded',
    hint: `The network may have failed; this part appears as soon as its file arrives. If the site has just been updated, reload the page. ${adminHint}`,
    detail: message,
  }),
  unknown: (message) => ({
    title: 'An unexpected error occurred',
    hint: `Reload this page to try again. ${adminHint}`,
    detail: message,
  }),
}
