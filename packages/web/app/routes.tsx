import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { ledgerSearch } from '../pages/ledger/ledger-search.ts'
import { TodayPage } from '../pages/today/today-page.tsx'
import { loadToday } from '../pages/today/today-queries.ts'
import { parseSearch, stringifySearch, textOf } from '../lib/url-search.ts'
import { ask, queries } from '../lib/api.ts'
import { Lost, Broken } from './lost.tsx'
import { Shell } from './shell.tsx'

const loadGrowth = () =>
  Promise.all([
    queries.ensureQueryData(ask('standing.get', {})),
    queries.ensureQueryData(ask('focus.list', {})),
    queries.ensureQueryData(ask('person.get', {})),
  ])

const loadPerson = () =>
  Promise.all([queries.ensureQueryData(ask('person.get', {})), queries.ensureQueryData(ask('place.get', {}))])

const root = createRootRoute({ component: Shell, notFoundComponent: Lost })

/** Every address of the pages on one screen. A page's code comes with its first visit. */
const routes = [
  createRoute({ getParentRoute: () => root, path: '/', loader: loadToday, component: TodayPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/ledger',
    validateSearch: ledgerSearch,
    component: lazyRouteComponent(() => import('../pages/ledger/ledger-page.tsx'), 'LedgerPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/ledger/outcomes',
    component: lazyRouteComponent(() => import('../pages/outcomes/outcomes-page.tsx'), 'OutcomesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/ledger/outcomes/$id',
    loader: ({ params }) => queries.prefetchQuery(ask('outcomes.get', params)),
    component: lazyRouteComponent(() => import('../pages/outcomes/outcome-page.tsx'), 'OutcomePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/ledger/$id',
    loader: ({ params }) => queries.prefetchQuery(ask('entries.get', params)),
    validateSearch: (search) => (textOf(search, 'edit') === 'title' ? { edit: 'title' as const } : {}),
    component: lazyRouteComponent(() => import('../pages/entry/entry-page.tsx'), 'EntryPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/growth',
    loader: loadGrowth,
    component: lazyRouteComponent(() => import('../pages/growth/stand-page.tsx'), 'StandPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/growth/rate/$axis',
    loader: loadGrowth,
    component: lazyRouteComponent(() => import('../pages/growth/rate-page.tsx'), 'RatePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/growth/produce',
    loader: loadGrowth,
    component: lazyRouteComponent(() => import('../pages/growth/produce-page.tsx'), 'ProducePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/growth/focus',
    loader: loadGrowth,
    component: lazyRouteComponent(() => import('../pages/growth/focus-page.tsx'), 'FocusPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/growth/stage',
    loader: loadGrowth,
    component: lazyRouteComponent(() => import('../pages/growth/stage-page.tsx'), 'StagePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/import',
    component: lazyRouteComponent(() => import('../pages/import/import-page.tsx'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/import/$id',
    component: lazyRouteComponent(() => import('../pages/import/report-page.tsx'), 'ReportPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    loader: loadPerson,
    component: lazyRouteComponent(() => import('../pages/settings/settings-page.tsx'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/welcome/$step',
    loader: loadPerson,
    component: lazyRouteComponent(() => import('../pages/welcome/welcome-page.tsx'), 'WelcomePage'),
  }),
] as const

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  // Inside the shell: the places and the line that is being written stay.
  defaultErrorComponent: Broken,
  scrollRestoration: true,
  // The page before stays until the next one can be shown: nothing flashes.
  defaultPendingMs: 400,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
