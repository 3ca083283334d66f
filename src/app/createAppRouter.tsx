import { parseHref } from '@tanstack/history'
import {
  createBrowserHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router'
import { parseSearch, stringifySearch } from '../navigation/codec'
import { readShared } from '../navigation/search/sharedSearch'
import { leaveForEmbed } from './embed/leaveForEmbed'
import { NotFound } from './routes/NotFound'
import { OverviewRoute } from './routes/OverviewRoute'
import { scrolling, type Scrolling } from '../navigation/scrolling'
import { RootLayout } from './shell/RootLayout'
import { toldAfterPaint } from '../navigation/toldAfterPaint'

const root = createRootRouteWithContext<{ scrolling: Scrolling }>()({
  validateSearch: readShared,
  component: RootLayout,
  notFoundComponent: NotFound,
})

const overview = createRoute({ getParentRoute: () => root, path: '/', component: OverviewRoute })
const indicator = createRoute({
  getParentRoute: () => root,
  path: '/indicator/$id',
  component: lazyRouteComponent(() => import('./routes/IndicatorRoute'), 'IndicatorRoute'),
})
const explore = createRoute({
  getParentRoute: () => root,
  path: '/explore',
  component: lazyRouteComponent(() => import('./routes/ExploreRoute'), 'ExploreRoute'),
})
const quality = createRoute({
  getParentRoute: () => root,
  path: '/quality',
  component: lazyRouteComponent(() => import('./routes/QualityRoute'), 'QualityRoute'),
})
const about = createRoute({
  getParentRoute: () => root,
  path: '/about',
  component: lazyRouteComponent(() => import('./routes/AboutRoute'), 'AboutRoute'),
})

const present = createRoute({
  getParentRoute: () => root,
  path: '/present',
  component: lazyRouteComponent(() => import('./routes/PresentRoute'), 'PresentRoute'),
  staticData: { bare: true },
})
const speaker = createRoute({
  getParentRoute: () => root,
  path: '/present/speaker',
  component: lazyRouteComponent(() => import('./routes/SpeakerRoute'), 'SpeakerRoute'),
  staticData: { bare: true },
})

const print = createRoute({
  getParentRoute: () => root,
  path: '/print',
  component: lazyRouteComponent(() => import('./routes/PrintRoute'), 'PrintRoute'),
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
