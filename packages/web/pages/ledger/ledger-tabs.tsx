import { Tabs } from '../../parts/tabs.tsx'

export function LedgerTabs() {
  return (
    <Tabs
      label="Ledger"
      tabs={[
        { to: '/ledger', label: 'Entries', exact: true },
        { to: '/ledger/outcomes', label: 'Outcomes' },
      ]}
    />
  )
}
