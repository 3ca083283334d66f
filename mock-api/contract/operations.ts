import type { ComponentName } from './components'

/** One resource of the contract. */
export type Operation = {
  /** Relative to the API's base, with `{…}` for what varies. */
  readonly path: string
  readonly id: string
  readonly summary: readonly [zh: string, en: string]
  readonly component: ComponentName
  /** A server may leave it out; the page then omits the features that need it. */
  readonly optional?: true
}

const resources: readonly Operation[] = [
  {
    path: '/catalog.json',
    id: 'catalog',
    summary: ['目录：数字以外的一切', 'Everything about the figures except the figures'],
    component: 'Catalog',
  },
  {
    path: '/regions.json',
    id: 'regions',
    summary: ['地区名单', 'The list of regions'],
    component: 'Regions',
  },
  {
    path: '/regions/{code}/observations.json',
    id: 'regionObservations',
    summary: ['一个地区的全部数字', 'Every figure of one region'],
    component: 'RegionObservations',
  },
  {
    path: '/indicators/{id}/observations.json',
    id: 'indicatorObservations',
    summary: ['一个指标在各地区的全部数字', 'One indicator in all regions'],
    component: 'IndicatorObservations',
  },
]

/** Every resource that the page asks for. */
export const operations: readonly Operation[] = [
  ...resources,
  {
    path: '/versions.json',
    id: 'versions',
    summary: ['可查阅的数据版本', 'The states of the data that are kept'],
    component: 'Versions',
    optional: true,
  },
  ...resources.map((resource): Operation => ({
    ...resource,
    path: `/versions/{version}${resource.path}`,
    id: `${resource.id}OfVersion`,
    summary: [
      `${resource.summary[0]}（某一版本）`,
      `${resource.summary[1]}, as it was in one version`,
    ],
    optional: true,
  })),
]
