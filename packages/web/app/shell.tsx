import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useKeys } from '../lib/keyboard.ts'
import { useLineKeys } from '../lib/lines.ts'
import { CaptureBar } from '../parts/capture/capture-bar.tsx'
import { NoticeBar } from '../parts/notice-bar.tsx'
import { SampleNotice } from '../parts/sample-notice.tsx'
import styles from './shell.module.css'

const KeysDialog = lazy(() => import('../parts/keys-dialog.tsx'))

const places = [
  { to: '/', label: 'Today', key: 't' },
  { to: '/ledger', label: 'Ledger', key: 'l' },
  { to: '/growth', label: 'Growth', key: 'g' },
  { to: '/settings', label: 'Settings', key: 's' },
] as const

/** What every screen stands in: the places, the capture bar, and the sentence at the foot. */
export function Shell() {
  const [keysOpen, setKeysOpen] = useState(false)
  const navigate = useNavigate()
  useKeys({
    '?': () => setKeysOpen(true),
    ...Object.fromEntries(places.map((place) => [`g ${place.key}`, () => void navigate({ to: place.to })])),
  })
  useLineKeys()
  useFocusAfterMove()
  return (
    <div className={styles.house}>
      <a className={styles.skip} href="#main">
        Skip to the page
      </a>
      <header className={styles.places}>
        <Link to="/" className={styles.name} activeProps={{ 'aria-current': undefined }}>
          Earned
        </Link>
        <nav aria-label="Places">
          <ul>
            {places.map((place) => (
              <li key={place.to}>
                <Link
                  to={place.to}
                  className={styles.place}
                  activeOptions={{ exact: place.to === '/', includeSearch: false }}
                >
                  {place.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <button type="button" className={styles.keys} onClick={() => setKeysOpen(true)}>
          Keys <kbd>?</kbd>
        </button>
      </header>
      <div className={styles.page}>
        <CaptureBar />
        <main id="main" tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
        <SampleNotice />
      </div>
      <NoticeBar />
      {keysOpen && (
        <Suspense>
          <KeysDialog onClose={() => setKeysOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}

/** After a move to another page its heading has the focus, as after a page load; Back included. */
function useFocusAfterMove(): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const from = useRef(path)
  useEffect(() => {
    if (path === undefined || from.current === path) return
    const first = from.current === undefined
    from.current = path
    // A field that took the focus itself, or the bar that is being written in, keeps it.
    if (first || document.activeElement?.matches('input, textarea, select, dialog *')) return
    document.querySelector<HTMLElement>('[data-page-heading]')?.focus({ preventScroll: true })
  }, [path])
}
