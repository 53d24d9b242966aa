import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, ask, call } from '../../lib/api.ts'
import { sayCount } from '../../lib/say-number.ts'
import { Button, buttonLook } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { SampleButton, takeSampleOut } from '../../parts/sample-button.tsx'
import { Section } from '../../parts/section.tsx'
import styles from './settings.module.css'

/** Where the ledger is, and the ways in and out of it. */
export function LedgerPlace() {
  const { data: place, error } = useQuery(ask('place.get', {}))
  const backup = useMutation({ mutationFn: () => call('backups.make', {}) })
  if (error) return <ProblemNote error={error} />
  return (
    <>
      <Section large title="Where my data is">
        <dl className={styles.facts}>
          <dt>Ledger</dt>
          <dd>{place?.place ?? '…'}</dd>
          <dt>Holds</dt>
          <dd>{place ? sayCount(place.entries, 'entry', 'entries') : '…'}</dd>
          <dt>Edition</dt>
          <dd>{place ? `${place.edition}, version ${place.version}` : '…'}</dd>
        </dl>
        <p className={styles.under}>
          It is a file of yours on this machine. Nothing is sent anywhere, and nobody else can ask it
          anything.
        </p>
        <div className={styles.doing}>
          <a href={api.href('exports.get')} download className={buttonLook('quiet')}>
            Export everything
          </a>
          <a href={api.href('exports.csv')} download className={buttonLook('quiet')}>
            Entries as CSV
          </a>
          <Button look="quiet" disabled={backup.isPending} onClick={() => backup.mutate()}>
            Back up now
          </Button>
          <Link to="/import" className={buttonLook('quiet')}>
            Bring something in
          </Link>
        </div>
        <output className={styles.under}>{backup.data && `Backed up to ${backup.data.file}`}</output>
        {backup.error && <ProblemNote error={backup.error} />}
      </Section>
      <Section large title="The sample world">
        {place && place.sample > 0 ? (
          <>
            <p>{sayCount(place.sample, 'entry', 'entries')} of a sample person stand in your ledger.</p>
            <div className={styles.doing}>
              <Button look="quiet" onClick={() => void takeSampleOut()}>
                Take the sample out
              </Button>
            </div>
          </>
        ) : (
          <>
            <p>A made-up person with a few quarters of work, to look around in. It leaves in one press.</p>
            <div className={styles.doing}>
              <SampleButton who="mira" label="Mira, early in the craft" />
              <SampleButton who="jonas" label="Jonas, come from design" />
              <SampleButton who="adaeze" label="Adaeze, senior" />
            </div>
          </>
        )}
      </Section>
    </>
  )
}
