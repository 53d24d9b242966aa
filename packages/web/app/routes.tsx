import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { loadLedger } from '../pages/ledger/ledger-queries.ts'
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

const ledgerPlace = () => import('../pages/ledger-place.ts')
const growthPlace = () => import('../pages/growth-place.ts')
const settingsPlace = () => import('../pages/settings-place.ts')

/** Every address of the pages on one screen. The code of a place comes with the first visit to it. */
const routes = [
  createRoute({ getParentRoute: () => root, path: '/', loader: loadToday, component: TodayPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/ledger',
    validateSearch: ledgerSearch,
    loaderDeps: ({ search }) => ({ figure: search.figure }),
    loader: loadLedger,
    component: lazyRouteComponent(ledgerPlace, 'LedgerPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/ledger/outcomes',
    component: lazyRouteComponent(ledgerPlace, 'OutcomesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/ledger/outcomes/$id',
    loader: ({ params }) => queries.prefetchQuery(ask('outcomes.get', params)),
    component: lazyRouteComponent(ledgerPlace, 'OutcomePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/ledger/$id',
    loader: ({ params }) => queries.prefetchQuery(ask('entries.get', params)),
    validateSearch: (search) => (textOf(search, 'edit') === 'title' ? { edit: 'title' as const } : {}),
    component: lazyRouteComponent(ledgerPlace, 'EntryPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/growth',
    loader: loadGrowth,
    component: lazyRouteComponent(growthPlace, 'StandPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/growth/rate/$axis',
    loader: loadGrowth,
    component: lazyRouteComponent(growthPlace, 'RatePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/growth/produce',
    loader: loadGrowth,
    component: lazyRouteComponent(growthPlace, 'ProducePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/growth/focus',
    loader: loadGrowth,
    component: lazyRouteComponent(growthPlace, 'FocusPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/growth/stage',
    loader: loadGrowth,
    component: lazyRouteComponent(growthPlace, 'StagePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/import',
    component: lazyRouteComponent(ledgerPlace, 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/import/$id',
    component: lazyRouteComponent(ledgerPlace, 'ReportPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    loader: loadPerson,
    component: lazyRouteComponent(settingsPlace, 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/welcome/$step',
    loader: loadPerson,
    component: lazyRouteComponent(settingsPlace, 'WelcomePage'),
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
