import { type FocusSuggestion, offerSteps, type Standing } from '@earned/engine'
import { type AxisKey, axisKeys, type Focus } from '@earned/framework'
import { useState } from 'react'
import { axisName } from '../../lib/names.ts'
import { SelectField } from '../../parts/field.tsx'
import { ChooseFocus } from './choose-focus.tsx'
import { StepList } from './step-list.tsx'

type Props = { standing: Standing; suggestion: FocusSuggestion; history: readonly Focus[] }

/** Any axis may be chosen instead; what was suggested then is kept beside it. */
export function AnotherFocus({ standing, suggestion, history }: Props) {
  const [axis, setAxis] = useState<AxisKey>()
  const current = standing.focus
  const others = axisKeys.filter((key) => key !== suggestion.axis && key !== current?.axis)
  const own = standing.ownView.axes.find((view) => view.axis === axis)?.own?.level
  const steps = axis && offerSteps(axis, own ?? 1, current ? [...history, current] : history)
  return (
    <>
      <SelectField
        label="Axis"
        hint="You know your work better than the sums do. What was suggested is kept beside your choice."
        choices={[
          { value: '', label: 'choose an axis' },
          ...others.map((value) => ({ value, label: axisName(value) })),
        ]}
        value={axis ?? ''}
        onChange={(event) => setAxis(others.find((one) => one === event.target.value))}
      />
      {axis && steps && (
        <>
          <StepList steps={steps} />
          <ChooseFocus
            key={axis}
            axis={axis}
            steps={steps}
            lookAgainOn={suggestion.lookAgainOn}
            leaves={current}
            look="quiet"
          />
        </>
      )}
    </>
  )
}
