import { stageKeys, stages, type Day, type Outcome, type Person } from '@earned/framework'
import type { Stage, StageKey, StageSign } from '@earned/framework'
import type { LedgerEntry } from '../ledger-entry.ts'
import { countOf, type Figure } from '../evidence.ts'
import { indexLedger, isOutput, type LedgerIndex } from '../ledger-index.ts'
import { quarterDays, quarterOf } from '../quarter.ts'
import { signParts, signSource, type SignPart, type SignSource } from './signs.ts'

/** A sign of readiness with what the ledger shows of it. */
export type SignView = { sign: StageSign; met: boolean; parts: SignPart[] }

/** One stage with its signs of readiness for the next. */
export type StageSigns = { stage: Stage; signs: SignView[] }

/** How what the person says and what the signs show go together. */
export type StageAgreement = 'agree' | 'signs_say_earlier' | 'signs_say_later' | 'not_said' | 'cannot_tell'

/** Where the person's Produce stands. Guidance, never a lock: nothing anywhere is closed by it. */
export type StageView = {
  said: StageKey | null
  /** The stage whose signs for the next are not all met; null while nothing is done in a year. */
  suggested: StageKey | null
  agreement: StageAgreement
  /** The stage whose guidance and traps to show: as said, else as suggested, else the first. */
  here: Stage
  stages: StageSigns[]
  /** Outputs done this quarter: asked for at every stage. */
  outputsThisQuarter: Figure
}

/** Signs of readiness, met or not yet, each with the entries and outcomes that show it. docs/method/stage.md */
export function stageView(of: {
  person: Person
  entries: readonly LedgerEntry[]
  outcomes: readonly Outcome[]
  today: Day
}): StageView {
  return stageViewOf(indexLedger(of.entries, of.outcomes), of.person.stage, of.today)
}

/** `stageView` of a ledger that is indexed already. */
export function stageViewOf(index: LedgerIndex, said: StageKey | null, today: Day): StageView {
  const source = signSource(index, today)
  const all = stageKeys.map((key) => ({
    stage: stages[key],
    signs: stages[key].signs.map((sign) => signView(sign, source)),
  }))
  const suggested = source.done.length === 0 ? null : firstUnready(all)
  const { from } = quarterDays(quarterOf(today))
  return {
    said,
    suggested,
    agreement: agreementOf(said, suggested),
    here: stages[said ?? suggested ?? 'outputs'],
    stages: all,
    outputsThisQuarter: countOf(source.done.filter((entry) => isOutput(entry) && entry.day >= from)),
  }
}

function signView(sign: StageSign, source: SignSource): SignView {
  const parts = signParts[sign.key](source)
  return { sign, met: parts.every((part) => part.met), parts }
}

/** The last stage has no signs, so the search always ends there. */
function firstUnready(all: readonly StageSigns[]): StageKey {
  const found = all.find(({ signs }) => signs.length === 0 || signs.some((sign) => !sign.met))
  return found?.stage.key ?? 'direction'
}

function agreementOf(said: StageKey | null, suggested: StageKey | null): StageAgreement {
  if (suggested === null) return 'cannot_tell'
  if (said === null) return 'not_said'
  const ahead = stageKeys.indexOf(said) - stageKeys.indexOf(suggested)
  return ahead === 0 ? 'agree' : ahead > 0 ? 'signs_say_earlier' : 'signs_say_later'
}
