import { Link } from '@tanstack/react-router'
import styles from './tabs.module.css'

/** The views of one place, each with its own address. */
export function Tabs({
  label,
  tabs,
}: {
  label: string
  tabs: readonly { to: string; label: string; exact?: boolean }[]
}) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} activeOptions={{ exact: tab.exact ?? false, includeSearch: false }}>
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
