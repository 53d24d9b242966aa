import { Link, Navigate, useNavigate, useParams } from '@tanstack/react-router'
import { writeStored } from '../../lib/stored.ts'
import { Button, buttonLook } from '../../parts/button.tsx'
import { Reading } from '../../parts/page.tsx'
import { BringStep } from './bring-step.tsx'
import { RateStep } from './rate-step.tsx'
import styles from './welcome.module.css'
import { welcomedKey } from './welcomed.ts'
import { WhoStep } from './who-step.tsx'

const steps = [
  { key: 'who', label: 'Who you are', Step: WhoStep },
  { key: 'bring', label: 'Something you did', Step: BringStep },
  { key: 'rate', label: 'Where you stand', Step: RateStep },
] as const

/** The first start: three short steps, each of which can be left out, ending on real content. */
export function WelcomePage() {
  const { step } = useParams({ from: '/welcome/$step' })
  const navigate = useNavigate()
  const at = steps.findIndex((one) => one.key === step)
  const here = steps[at]
  if (!here) return <Navigate to="/welcome/$step" params={{ step: 'who' }} replace />
  const next = steps[at + 1]
  const leave = () => {
    writeStored(welcomedKey, true)
    void navigate({ to: '/' })
  }
  const goOn = () => (next ? void navigate({ to: '/welcome/$step', params: { step: next.key } }) : leave())
  return (
    <Reading>
      <nav aria-label="First steps">
        <ol className={styles.steps}>
          {steps.map((one, index) => (
            <li key={one.key}>
              <Link to="/welcome/$step" params={{ step: one.key }}>
                {index + 1}. {one.label}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <here.Step goOn={goOn} />
      <div className={styles.doing}>
        {next ? (
          <Link to="/welcome/$step" params={{ step: next.key }} className={buttonLook()}>
            Next: {next.label.toLowerCase()}
          </Link>
        ) : (
          <Button onClick={leave}>To Today</Button>
        )}
        {next && (
          <Button look="plain" onClick={leave}>
            Skip all of this
          </Button>
        )}
      </div>
    </Reading>
  )
}
