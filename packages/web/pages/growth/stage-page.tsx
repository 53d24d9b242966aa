import { type SignView, type StageSigns, words } from '@earned/engine'
import { stageKeys, stages, type StageKey } from '@earned/framework'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { ask, call, refresh, sayProblem } from '../../lib/api.ts'
import { say } from '../../lib/notices.ts'
import { FigureLink } from '../../parts/figure-link.tsx'
import { Radios } from '../../parts/radios.tsx'
import { Section } from '../../parts/section.tsx'
import { GrowthHead } from './growth-tabs.tsx'
import styles from './growth.module.css'

const options = [
  ...stageKeys.map((value) => ({ value, label: stages[value].name })),
  { value: 'unsaid' as const, label: 'I would rather not say' },
]

/** Outputs, then outcomes, then direction: which signs of readiness the ledger shows, and the trap to watch. Never a lock. */
export function StagePage() {
  const { stage } = useSuspenseQuery(ask('standing.get', {})).data
  return (
    <>
      <GrowthHead />
      <p className={styles.lead}>{words.stageSentence(stage)}</p>
      <SaidStage said={stage.said} />
      <Section
        title="Signs of readiness"
        beside="Guidance from the ledger of a year; nothing is locked by it."
      >
        <div className={styles.stages}>
          {stage.stages.map((each) => (
            <StageColumn key={each.stage.key} of={each} here={each.stage.key === stage.here.key} />
          ))}
        </div>
      </Section>
      <Section title={`At ${stage.here.name.toLowerCase()}: what helps, and the trap`}>
        <ul className={styles.guide}>
          {stage.here.guidance.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
          {stage.here.traps.map(({ text }) => (
            <li key={text}>
              <b>Trap:</b> {text}
            </li>
          ))}
          <li>{words.outputsAskedSentence(stage)}</li>
        </ul>
      </Section>
    </>
  )
}

function SaidStage({ said }: { said: StageKey | null }) {
  const person = useQuery(ask('person.get', {})).data
  async function change(value: StageKey | 'unsaid') {
    if (!person) return
    try {
      await call('person.change', { version: person.version, stage: value === 'unsaid' ? null : value })
    } catch (error) {
      say(`Not changed: ${sayProblem(error)}`, { tone: 'failed' })
    }
    await refresh('person')
  }
  return (
    <Radios
      legend="Where you say your work is"
      options={options}
      value={said ?? 'unsaid'}
      change={(value) => void change(value)}
    />
  )
}

function StageColumn({ of: { stage, signs }, here }: { of: StageSigns; here: boolean }) {
  return (
    <div className={styles.stage} data-here={here || undefined}>
      <h3>{stage.name}</h3>
      <p className="small muted">{stage.what}</p>
      {signs.length === 0 ? (
        <p className="small muted">The source names no further stage.</p>
      ) : (
        <ul>
          {signs.map((sign, index) => (
            <Sign
              key={sign.sign.key}
              view={sign}
              path={`stage.stages.${stageKeys.indexOf(stage.key)}.signs.${index}`}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

function Sign({ view: { sign, met, parts }, path }: { view: SignView; path: string }) {
  return (
    <li className={styles.sign}>
      <Mark met={met} />
      <div>
        <p>{sign.text}</p>
        <p className="muted">
          {met ? 'Shown by ' : 'Not yet: '}
          {parts.map((part, index) => (
            <span key={part.part}>
              {index > 0 && ', '}
              <FigureLink path={`${path}.parts.${index}`} value={part.entryIds.length}>
                {words.partPhrase(part)}
              </FigureLink>
            </span>
          ))}
          .{!met && ` What would show it: ${sign.shownBy}.`}
        </p>
      </div>
    </li>
  )
}

function Mark({ met }: { met: boolean }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" role="img">
      <title>{met ? 'met' : 'not yet'}</title>
      <circle
        cx="7"
        cy="7"
        r="5.5"
        fill={met ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  )
}
