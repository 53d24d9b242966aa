import { isTooLittle, type ProduceFacts, words } from '@earned/engine'
import { entryKindTexts } from '@earned/framework'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ask } from '../../lib/api.ts'
import { FigureLink } from '../../parts/figure-link.tsx'
import { Reading } from '../../parts/page.tsx'
import { Section } from '../../parts/section.tsx'
import { GrowthHead } from './growth-tabs.tsx'
import styles from './growth.module.css'

type Path = 'produce' | 'lastQuarter'

/** What was made, as facts of this quarter and the one before. Every figure opens the entries behind it. */
export function ProducePage() {
  const { produce, lastQuarter } = useSuspenseQuery(ask('standing.get', {})).data
  const unsorted = words.unsortedSentence(produce)
  return (
    <Reading>
      <GrowthHead />
      <div className={styles.says}>
        <p>{words.followThroughSentence(produce)}</p>
        <p>{words.servingSentence(produce)}</p>
        <p>{words.outcomesSentence(produce)}</p>
        <p>{words.besideSentence(produce)}</p>
        {unsorted !== '' && (
          <p className="muted">
            {unsorted}{' '}
            <Link to="/ledger" search={{ kind: ['other'] }}>
              Sort them
            </Link>
          </p>
        )}
      </div>
      <Section title="Facts by quarter" beside="Counts only: none of them is a level.">
        <table className={styles.facts}>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">{sayQuarter(lastQuarter)}</th>
              <th scope="col">{sayQuarter(produce)}</th>
            </tr>
          </thead>
          <tbody>
            {factRows(produce, lastQuarter).map((row) => (
              <tr key={row.name}>
                <th scope="row" className={row.sub ? styles.sub : undefined}>
                  {row.name}
                </th>
                <td>
                  <Figure path="lastQuarter" row={row} of={lastQuarter} />
                </td>
                <td>
                  <Figure path="produce" row={row} of={produce} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </Reading>
  )
}

const sayQuarter = ({ quarter }: ProduceFacts): string => quarter.replace(/^(\d+)-Q(\d)$/, 'Q$2 $1')

type Counted = { value: number; of?: number; entryIds?: string[]; outcomeIds?: string[] } | undefined
type FactRow = { name: string; at: string; sub?: boolean; count: (facts: ProduceFacts) => Counted }

function Figure({ path, row, of }: { path: Path; row: FactRow; of: ProduceFacts }) {
  const counted = row.count(of)
  if (counted === undefined) return <span className="muted">–</span>
  const says = counted.of === undefined ? String(counted.value) : `${counted.value} of ${counted.of}`
  // Outcomes that no entry serves yet are opened where outcomes are.
  if (counted.outcomeIds && counted.value > 0 && counted.entryIds?.length === 0)
    return <Link to="/ledger/outcomes">{says}</Link>
  return (
    <FigureLink path={`${path}.${row.at}`} value={counted.value}>
      {says}
    </FigureLink>
  )
}

function factRows(now: ProduceFacts, before: ProduceFacts): FactRow[] {
  const kinds = [...new Set([...now.byKind, ...before.byKind].map((each) => each.kind))]
  const through = (
    name: string,
    key: 'planned' | 'done' | 'dropped' | 'open' | 'late',
    sub = true,
  ): FactRow => ({
    name,
    at: `followThrough.${key}`,
    sub,
    count: ({ followThrough }) => (isTooLittle(followThrough) ? undefined : followThrough[key]),
  })
  return [
    { name: 'Outputs done', at: 'outputs', count: (facts) => facts.outputs },
    ...kinds.map((kind): FactRow => ({
      name: entryKindTexts[kind].plural,
      at: `byKind.${kind}`,
      sub: true,
      count: (facts) => facts.byKind.find((each) => each.kind === kind) ?? { value: 0 },
    })),
    {
      name: 'Serving an outcome',
      at: 'serving',
      sub: true,
      count: ({ serving }) => (isTooLittle(serving) ? undefined : serving),
    },
    through('Planned outputs', 'planned', false),
    through('done', 'done'),
    through('dropped', 'dropped'),
    through('still open', 'open'),
    through('past their day', 'late'),
    { name: 'Outcomes due', at: 'outcomes.due', count: (facts) => facts.outcomes.due },
    { name: 'read', at: 'outcomes.read', sub: true, count: (facts) => facts.outcomes.read },
    { name: 'met', at: 'outcomes.met', sub: true, count: (facts) => facts.outcomes.met },
    { name: 'missed', at: 'outcomes.missed', sub: true, count: (facts) => facts.outcomes.missed },
    { name: 'Blockers cleared', at: 'unblocking', count: (facts) => facts.unblocking },
    { name: 'Decisions', at: 'decision', count: (facts) => facts.decision },
    { name: 'Work prevented', at: 'prevented', count: (facts) => facts.prevented },
    { name: 'Community acts', at: 'community', count: (facts) => facts.community },
  ]
}
