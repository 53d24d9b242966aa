import { Link } from '@tanstack/react-router'
import { buttonLook } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { SampleButton } from '../../parts/sample-button.tsx'

/** Today before anything is written down. */
export function FirstDay() {
  return (
    <Empty
      first={
        <>
          <Link to="/import" className={buttonLook()}>
            Bring in tickets or a list
          </Link>
          <SampleButton />
        </>
      }
    >
      Today shows the one thing you work on, this week, and what waits for you. It fills from the line above:
      type what you got done, and press Enter.
    </Empty>
  )
}
