import { axes, complements, strategyAfter, type Step } from '@earned/framework'
import type { FocusRule, WhyNot } from '../focus/choice.ts'
import type { FocusSuggestion } from '../focus/suggest-focus.ts'
import type { WouldChange } from '../focus/would-change.ts'
import {
  axisName,
  counted,
  dayInWords,
  hoursInWords,
  listed,
  lowerFirst,
  roundly,
  timesInWords,
} from './phrases.ts'

/** Why this axis, in the sentences that are kept with the focus. */
export function focusWhy(suggestion: FocusSuggestion): string[] {
  const { axis, own, target, profile } = suggestion
  const text = axes[axis].levels[own]?.text
  const asks = axis === 'produce' ? '' : ` “${profile.name}” asks for ${target}.`
  return [
    ruleSentence(suggestion),
    `Your own view is ${own}: “${text}”${asks}`,
    restsOn(suggestion),
    profile.chosen ? '' : `You have chosen no profile, so this compares with “${profile.name}”.`,
    suggestion.allAtProfile
      ? 'You are at this profile or above on all you rated; a higher one would say more.'
      : '',
    tieSentence(suggestion),
  ].filter(Boolean)
}

function ruleSentence({ axis, rule, own, target, whyNot, from, table }: FocusSuggestion): string {
  const name = axisName(axis)
  if (rule === 'complement_background') return from.map((craft) => complements[craft].text).join(' ')
  if (rule === 'floundering_first')
    return own === 0
      ? `${name} is where you see yourself at 0, and what holds you back comes first.`
      : `${name} is where you see yourself at 1, below your other axes and ${roundly(target - own)} below the profile: what holds you back comes first.`
  const next = whyNot.find((each) => each.because === 'gains_less')
  if (!next)
    return `${name} is ${only(table) ? 'the one axis you see below your profile' : 'what an hour of yours moves most'}.`
  return `An hour on ${name} takes you ${timesInWords(next.ratio)} as far as an hour on ${axisName(next.axis)}.`
}

function only(table: FocusSuggestion['table']): boolean {
  return table.filter((row) => row.own < row.target).length === 1
}

function restsOn({ table, notRated, evidence }: FocusSuggestion): string {
  const rated = `${table.length} of ${table.length + notRated.length} axes rated`
  const cited =
    evidence.value === 0 ? 'no entry cited' : `${counted(evidence.value, 'entry', 'entries')} cited`
  return `From your own view alone: ${rated}, ${cited}. No reviewer has spoken yet, so take it as a start.`
}

/** Where two axes are too close to call; empty where they are not. */
export function tieSentence({ axis, tie }: Pick<FocusSuggestion, 'axis' | 'tie'>): string {
  if (!tie) return ''
  return `${axisName(axis)} and ${axisName(tie)} are too close to call: take the one nearer to your work.`
}

const ruleWords: Record<FocusRule, string> = {
  floundering_first: 'what holds you back comes first',
  complement_background: 'what complements the craft you come from comes first',
  one_at_a_time: 'one axis at a time',
}

/** Why an axis is not the focus now, beside the one that is. */
export function whyNot(reason: WhyNot, { axis: chosen }: Pick<FocusSuggestion, 'axis'>): string {
  const name = axisName(reason.axis)
  switch (reason.because) {
    case 'gains_less':
      return `${name}: an hour on ${axisName(chosen)} takes you ${timesInWords(reason.ratio)} as far.`
    case 'too_close_to_call':
      return `${name}: too close to call, an hour there takes you nearly as far.`
    case 'at_profile':
      return `${name}: by your own view you are ${reason.own > reason.target ? 'above' : 'at'} your profile there.`
    case 'rule_first':
      return `${name}: it can wait, ${ruleWords[reason.rule]}.`
    case 'strategy_waits':
      return `${name}: it pays once ${reason.need} of ${listed(strategyAfter.of.map((each) => axisName(each)))} are at ${reason.atLevel}; ${reason.have} ${reason.have === 1 ? 'is' : 'are'}.`
  }
}

/** What would change the suggestion. */
export function wouldChangeSentence(change: WouldChange): string {
  switch (change.by) {
    case 'choosing_profile':
      return 'Choosing the profile that fits you.'
    case 'rating':
      return `Rating ${listed(change.axes.map(axisName))}, not rated yet.`
    case 'one_level_higher':
      return `Seeing yourself at ${change.to} on ${axisName(change.axis)}: then ${axisName(change.next)} comes first.`
    case 'fewer_hours':
      return `Steps on ${axisName(change.axis)} that take you no more than ${hoursInWords(change.hours)} each.`
  }
}

/** A step with its hours and the evidence it leaves. */
export function stepSentence({ text, hours, leaves }: Pick<Step, 'text' | 'hours' | 'leaves'>): string {
  return `${text} About ${hoursInWords(hours)}; it leaves ${lowerFirst(leaves)}`
}

/** When to look at the focus again. */
export function lookAgainSentence({ lookAgainOn }: { lookAgainOn: FocusSuggestion['lookAgainOn'] }): string {
  return `Look again on ${dayInWords(lookAgainOn)}, half a quarter on.`
}
