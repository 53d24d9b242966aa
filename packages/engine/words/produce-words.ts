import { entryKindTexts } from '@earned/framework'
import { isTooLittle } from '../evidence.ts'
import type { ProduceFacts } from '../produce/produce-facts.ts'
import type { KindFigure } from '../produce/week-strip.ts'
import { counted, listed } from './phrases.ts'
import { tooLittle } from './too-little.ts'

/** The quarter in one line: `11 of 14 planned outputs done; 3 serve an outcome, 1 met.` */
export function produceSentence(facts: ProduceFacts): string {
  const done = doneClause(facts)
  if (done === '') return 'No output is planned or done this quarter yet.'
  return `${[done, servingClause(facts)].filter(Boolean).join('; ')}.`
}

function doneClause({ outputs, followThrough }: ProduceFacts): string {
  if (isTooLittle(followThrough))
    return outputs.value === 0 ? '' : `${counted(outputs.value, 'output')} done, none of them planned ahead`
  const planned = new Set(followThrough.planned.entryIds)
  const more = outputs.entryIds.filter((id) => !planned.has(id)).length
  const kept = `${followThrough.done.value} of ${counted(followThrough.planned.value, 'planned output')} done`
  return more === 0 ? kept : `${kept}, ${more} more unplanned`
}

function servingClause({ serving, outcomes }: ProduceFacts): string {
  const ends = [
    outcomes.met.value > 0 ? `${outcomes.met.value} met` : '',
    outcomes.missed.value > 0 ? `${outcomes.missed.value} missed` : '',
  ]
  const serve = isTooLittle(serving)
    ? ''
    : serving.value === 0
      ? 'none serves an outcome yet'
      : `${serving.value} ${serving.value === 1 ? 'serves' : 'serve'} an outcome`
  return [serve, ...ends].filter(Boolean).join(', ')
}

/** What became of the planned outputs: `Of 14 planned outputs 11 are done, 1 was dropped and 2 are open, 1 of them late.` */
export function followThroughSentence({ followThrough }: ProduceFacts): string {
  if (isTooLittle(followThrough)) return tooLittle(followThrough)
  const { planned, done, dropped, open, late } = followThrough
  const parts = [
    done.value > 0 ? `${done.value} ${done.value === 1 ? 'is' : 'are'} done` : '',
    dropped.value > 0 ? `${dropped.value} ${dropped.value === 1 ? 'was' : 'were'} dropped` : '',
    open.value > 0 ? `${open.value} ${open.value === 1 ? 'is' : 'are'} open` : '',
  ].filter(Boolean)
  const lateness = late.value > 0 ? `, ${late.value} of them late` : ''
  return `Of ${counted(planned.value, 'planned output')} ${listed(parts)}${lateness}.`
}

/** How many outputs serve an outcome. */
export function servingSentence({ serving }: ProduceFacts): string {
  if (isTooLittle(serving)) return tooLittle(serving)
  if (serving.value === 0) return `None of ${counted(serving.of, 'output')} done serves an outcome yet.`
  return `${serving.value} of ${counted(serving.of, 'output')} done ${serving.value === 1 ? 'serves' : 'serve'} an outcome.`
}

/** Outputs by kind: `4 briefs, 3 launches and 1 go-to-market.` */
export function kindsSentence({ byKind }: Pick<ProduceFacts, 'byKind'>): string {
  return byKind.length === 0 ? 'No output is done this quarter yet.' : `${listed(byKind.map(kindPhrase))}.`
}

function kindPhrase({ kind, value }: KindFigure): string {
  const { label, plural } = entryKindTexts[kind]
  return counted(value, label.toLowerCase(), plural.toLowerCase())
}

/** Outcomes of the quarter: `2 outcomes due; 1 read, 1 met. 1 waits for its result.` */
export function outcomesSentence({ outcomes }: ProduceFacts): string {
  const { due, read, met, missed, waiting } = outcomes
  if (due.value + read.value + met.value + missed.value === 0) return 'No outcome is due this quarter.'
  const seen = [
    read.value > 0 ? `${read.value} read` : 'none read yet',
    met.value > 0 ? `${met.value} met` : '',
    missed.value > 0 ? `${missed.value} missed` : '',
  ].filter(Boolean)
  const waits =
    waiting.value === 0
      ? ''
      : ` ${waiting.value === 1 ? '1 waits for its result' : `${waiting.value} wait for their results`}.`
  const first = due.value === 0 ? 'No outcome' : counted(due.value, 'outcome')
  return `${first} due; ${seen.join(', ')}.${waits}`
}

/** Work that leaves no thing behind: `Beside outputs: 2 blockers cleared and 1 decision.` */
export function besideSentence(facts: ProduceFacts): string {
  const parts = [
    facts.unblocking.value > 0 ? counted(facts.unblocking.value, 'blocker cleared', 'blockers cleared') : '',
    facts.decision.value > 0 ? counted(facts.decision.value, 'decision') : '',
    facts.prevented.value > 0
      ? counted(facts.prevented.value, 'piece of work prevented', 'pieces of work prevented')
      : '',
    facts.community.value > 0 ? counted(facts.community.value, 'community act') : '',
  ].filter(Boolean)
  return parts.length === 0
    ? 'Beside outputs nothing is noted this quarter.'
    : `Beside outputs: ${listed(parts)}.`
}

/** Entries that count as nothing until they are sorted; empty where there are none. */
export function unsortedSentence({ unsorted }: ProduceFacts): string {
  if (unsorted.value === 0) return ''
  return unsorted.value === 1
    ? '1 entry is not sorted into a kind yet; it counts once it is.'
    : `${unsorted.value} entries are not sorted into a kind yet; they count once they are.`
}
