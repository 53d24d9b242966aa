import { stages } from '@earned/framework'
import type { SignPart } from '../stage/signs.ts'
import type { SignView, StageView } from '../stage/stage-view.ts'
import { counted, listed } from './phrases.ts'

/** What the person says and what the signs show, worded as guidance. Nothing is ever locked by it. */
export function stageSentence({ said, suggested, agreement }: StageView): string {
  if (suggested === null) return 'Cannot tell a stage yet: nothing done in the last year is in your ledger.'
  const shown = stages[suggested].name
  const name = said === null ? '' : stages[said].name
  if (agreement === 'agree') return `You say ${name}, and the signs in your ledger go with it.`
  if (agreement === 'signs_say_later')
    return `You say ${name}; your ledger shows the signs of readiness for ${shown}. You may be further than you say.`
  if (agreement === 'signs_say_earlier')
    return `You say ${name}; not all signs of readiness beyond ${shown} are in your ledger. It may be the ledger that lacks them.`
  return `The signs in your ledger go with ${shown}.`
}

/** Outputs are asked for at every stage. */
export function outputsAskedSentence({ outputsThisQuarter }: StageView): string {
  const { value } = outputsThisQuarter
  const done =
    value === 0 ? 'No output is done this quarter yet' : `${counted(value, 'output')} done this quarter`
  return `${done}; outputs are asked for at every stage.`
}

/** A sign with what shows it, or with what would. */
export function signSentence({ sign, met, parts }: SignView): string {
  const found = listed(parts.map(partPhrase))
  if (met) return `${sign.text} Shown by ${found}.`
  return `${sign.text} Not yet: ${found}. What would show it: ${sign.shownBy}.`
}

/** One part of a sign: what there is, and out of how much where it is not enough. */
export function partPhrase({ part, have, need, met }: SignPart): string {
  const [one, many] = partNames[part]
  if (part === 'outcomes_unread') return have === 0 ? 'none left unread' : counted(have, one, many)
  return met ? counted(have, one, many) : `${have} of ${counted(need, one, many)}`
}

const partNames: Record<SignPart['part'], [one: string, many: string]> = {
  planned_outputs_done: ['planned output done', 'planned outputs done'],
  kinds_of_output: ['kind of output', 'kinds of output'],
  quarters_with_outputs: ['quarter with such outputs', 'quarters with such outputs'],
  people_worked_with: ['person named', 'people named'],
  rankings_and_decisions: ['ranking or decision', 'rankings and decisions'],
  outputs_serving: ['output that serves an outcome', 'outputs that serve an outcome'],
  choices_among_outcomes: ['choice that names an outcome', 'choices that name an outcome'],
  outcomes_read_when_due: ['outcome read when due', 'outcomes read when due'],
  outcomes_unread: [
    'due outcome without a reading, a baseline or a target',
    'due outcomes without a reading, a baseline or a target',
  ],
  outputs_this_quarter: ['output this quarter', 'outputs this quarter'],
  outputs_last_quarter: ['output last quarter', 'outputs last quarter'],
}
