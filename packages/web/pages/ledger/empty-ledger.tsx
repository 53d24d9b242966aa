import { Link } from '@tanstack/react-router'
import { buttonLook } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { SampleButton } from '../../parts/sample-button.tsx'

export function EmptyLedger() {
  return (
    <Empty
      first={
        <>
          <Link to="/import" className={buttonLook()}>
            Bring in tickets or a list
          </Link>
          <SampleButton look="quiet" />
        </>
      }
    >
      The ledger keeps what you made, decided and cleared, so that nothing has to be remembered at review
      time. Type a line above, drop a file here, or look at it with a sample person’s work.
    </Empty>
  )
}

export function Nothing() {
  return <Empty>Nothing in the ledger fits this.</Empty>
}
