import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { hush, useNotice } from '../lib/notices.ts'
import styles from './notice-bar.module.css'

const shownMs = 10_000

/** Says what happened for ten seconds; stays while it is pointed at or has the focus, and while it tells of a failure. */
export function NoticeBar() {
  const notice = useNotice()
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!notice || held || notice.tone === 'failed') return
    const timer = setTimeout(hush, shownMs)
    return () => clearTimeout(timer)
  }, [notice, held])
  const hold = { onPointerEnter: () => setHeld(true), onFocus: () => setHeld(true) }
  const release = { onPointerLeave: () => setHeld(false), onBlur: () => setHeld(false) }
  return (
    <output className={styles.place} aria-label="What just happened">
      {notice && (
        <div
          key={notice.id}
          className={`${styles.notice} ${notice.tone === 'failed' ? styles.failed : ''}`}
          {...hold}
          {...release}
        >
          <span className={styles.text}>{notice.text}</span>
          {notice.link && (
            <Link className={styles.do} to={notice.link.to} onClick={hush}>
              {notice.link.label}
            </Link>
          )}
          {notice.action && (
            <button
              type="button"
              className={styles.do}
              onClick={() => {
                notice.action?.run()
                hush()
              }}
            >
              {notice.action.label}
            </button>
          )}
          <button type="button" className={styles.close} aria-label="Close" onClick={hush}>
            <Cross />
          </button>
        </div>
      )}
    </output>
  )
}

export function Cross() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  )
}
