import { type FocusSuggestion, words } from '@earned/engine'
import type { Focus } from '@earned/framework'
import { axisName, wOf } from '../../lib/names.ts'
import { FigureLink } from '../../parts/figure-link.tsx'
import { ChooseFocus } from './choose-focus.tsx'
import styles from './growth.module.css'
import { StepList } from './step-list.tsx'

/** Why this axis, why not the next two, what would change it, and three steps to start with. */
export function Suggestion({ suggestion, current }: { suggestion: FocusSuggestion; current: Focus | null }) {
  const why = words.focusWhy(suggestion)
  const same = current?.axis === suggestion.axis
  return (
    <>
      <div className={`${styles.focus} ${wOf(suggestion.axis)}`}>
        <h2>{axisName(suggestion.axis)}</h2>
        <div className={styles.why}>
          {why.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p className="small muted">
            <FigureLink path="suggestion.evidence" value={suggestion.evidence.value}>
              What is cited
            </FigureLink>
          </p>
        </div>
      </div>
      <StepList steps={suggestion.steps} />
      <p className="small muted">{words.lookAgainSentence(suggestion)}</p>
      {!same && (
        <ChooseFocus
          axis={suggestion.axis}
          steps={suggestion.steps}
          lookAgainOn={suggestion.lookAgainOn}
          leaves={current}
        />
      )}
      <Reasons
        title="Why not the next two"
        sentences={suggestion.whyNot.map((reason) => words.whyNot(reason, suggestion))}
      />
      <Reasons
        title="What would change this"
        sentences={suggestion.wouldChange.map(words.wouldChangeSentence)}
      />
      <details className={styles.more}>
        <summary>The sums behind it</summary>
        <Sums suggestion={suggestion} />
      </details>
    </>
  )
}

function Reasons({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <div className={styles.reasons}>
      <h3>{title}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

/** Gain is the change of readiness for half a level more, by the hours it usually takes. */
function Sums({ suggestion: { table, notRated } }: { suggestion: FocusSuggestion }) {
  const gain = (value: number) => `${(value * 100).toFixed(1)} %`
  return (
    <div className={styles.sums}>
      <table className={styles.facts}>
        <thead>
          <tr>
            <th scope="col">Axis</th>
            <th scope="col">you</th>
            <th scope="col">profile</th>
            <th scope="col">hours</th>
            <th scope="col">readiness, half a level up</th>
          </tr>
        </thead>
        <tbody>
          {table.map((row) => (
            <tr key={row.axis}>
              <th scope="row">{axisName(row.axis)}</th>
              <td>{row.own}</td>
              <td>{row.target}</td>
              <td>{row.effortHours}</td>
              <td>
                {gain(row.before)} → {gain(row.after)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small muted">
        Readiness is the chance of being strong on two of the three Ws, from your own view alone and only to
        compare the axes with each other.
        {notRated.length > 0 && ` Not rated: ${notRated.map(axisName).join(', ')}.`}
      </p>
    </div>
  )
}
