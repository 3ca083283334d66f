import { parseHref } from '@tanstack/history'
import {
  createBrowserHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router'
import { parseSearch, stringifySearch } from '../routes/codec'
import { readShared } from '../routes/shared'
import { leaveForEmbed } from './leaveForEmbed'
import { NotFound } from './NotFound'
import { OverviewRoute } from './OverviewRoute'
import { scrolling, type Scrolling } from './scrolling'
import { Surroundings } from './Surroundings'
import { toldAfterPaint } from './toldAfterPaint'

const root = createRootRouteWithContext<{ scrolling: Scrolling }>()({
  validateSearch: readShared,
  component: Surroundings,
  notFoundComponent: NotFound,
})

const overview = createRoute({ getParentRoute: () => root, path: '/', component: OverviewRoute })
const indicator = createRoute({
  getParentRoute: () => root,
  path: '/indicator/$id',
  component: lazyRouteComponent(() => import('./IndicatorRoute'), 'IndicatorRoute'),
})
const explore = createRoute({
  getParentRoute: () => root,
  path: '/explore',
  component: lazyRouteComponent(() => import('./ExploreRoute'), 'ExploreRoute'),
})
const quality = createRoute({
  getParentRoute: () => root,
  path: '/quality',
  component: lazyRouteComponent(() => import('./QualityRoute'), 'QualityRoute'),
})
const about = createRoute({
  getParentRoute: () => root,
  path: '/about',
  component: lazyRouteComponent(() => import('./AboutRoute'), 'AboutRoute'),
})

const present = createRoute({
  getParentRoute: () => root,
  path: '/present',
  component: lazyRouteComponent(() => import('./PresentRoute'), 'PresentRoute'),
  staticData: { bare: true },
})
const speaker = createRoute({
  getParentRoute: () => root,
  path: '/present/speaker',
  component: lazyRouteComponent(() => import('./SpeakerRoute'), 'SpeakerRoute'),
  staticData: { bare: true },
})

const print = createRoute({
  getParentRoute: () => root,
  path: '/print',
  component: lazyRouteComponent(() => import('./PrintRoute'), 'PrintRoute'),
  staticData: { bare: true },
})

const embed = createRoute({
  getParentRoute: () => root,
  path: '/embed/$',
  beforeLoad: leaveForEmbed,
})

const routeTree = root.addChildren([
  overview,
  indicator,
  explore,
  quality,
  about,
  present,
  speaker,
  print,
  embed,
])

/**
 * The history of what stands behind the `#`. A query before it (`/?ticket=ST-1#/quality`, as single
 * sign-on leaves it) is none of ours: it stays in the address bar and never reaches a route.
 */
export function hashHistory(): RouterHistory {
  return createBrowserHistory({
    parseLocation: () => parseHref(window.location.hash.slice(1) || '/', window.history.state),
    createHref: (href) => `${window.location.pathname}${window.location.search}#${href}`,
  })
}

/** The router over the given history. */
export function createAppRouter(history: RouterHistory) {
  const context = { scrolling: scrolling() }
  const router = createRouter({
    routeTree,
    history: toldAfterPaint(history, () => router.updateLatestLocation()),
    context,
    parseSearch,
    stringifySearch,
    defaultNotFoundComponent: NotFound,
    defaultPreload: false,
    // Painted at build it would leave an inline script in the page.
    scrollRestoration: typeof document !== 'undefined' && context.scrolling.mayScroll,
  })
  return router
}

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}
