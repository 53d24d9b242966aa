import { checkNumbers } from '../check-numbers.ts'
import type { NumberFinding, Severity } from '../finding.ts'
import { Chance } from './chance.world.ts'
import { drawExperiment, type Experiment } from './experiment.world.ts'
import { phrasings } from './phrasings.world.ts'
import { type Hand, sayCount, sayP } from './printing.world.ts'
import { fill, type Slots, verdict } from './statement.world.ts'

export const faults = ['p over ten', 'significance flipped', 'n confused', 'p across .05'] as const
export type Fault = (typeof faults)[number]

export type Statement = { text: string; phrasing: number; experiment: Experiment }

type Drawn = { experiment: Experiment; slots: Slots; hand: Hand; significant: boolean; phrasing: number }

function draw(chance: Chance, coarse: boolean, needs?: 'p' | 'words' | 'n'): Drawn {
  for (;;) {
    const phrasing = chance.whole(0, phrasings.length - 1)
    const way = phrasings[phrasing]
    if (!way || (needs && !way.says.includes(needs))) continue
    const experiment = drawExperiment(chance, way.equal)
    return { ...fill(chance, experiment, coarse), experiment, phrasing }
  }
}

const put = ({ phrasing, experiment }: Drawn, slots: Slots): Statement => ({
  text: phrasings[phrasing]?.text(slots) ?? '',
  phrasing,
  experiment,
})

/** A statement in which everything printed is as it was, up to rounding. */
export function honest(chance: Chance): Statement {
  const drawn = draw(chance, chance.is(0.3))
  return put(drawn, drawn.slots)
}

/** A statement with one fault; the rest of it is as it was. */
export function planted(chance: Chance, fault: Fault): Statement {
  for (;;) {
    const drawn = draw(
      chance,
      false,
      fault === 'n confused' ? 'n' : fault === 'significance flipped' ? 'words' : 'p',
    )
    const changed = change(chance, drawn, fault)
    if (changed) return put(drawn, { ...drawn.slots, ...changed })
  }
}

function change(
  chance: Chance,
  { experiment, slots, hand, significant }: Drawn,
  fault: Fault,
): Partial<Slots> | undefined {
  const { p } = experiment
  if (fault === 'p over ten') {
    // Where the p is printed as less than a limit there is no digit to slip; a slip that still reads the same is none.
    const slipped = sayP(new Chance(1), p / 10, { ...hand, pDigits: hand.pDigits + 1 })
    return p < 10 ** -hand.pDigits ? undefined : { p: slipped }
  }
  if (fault === 'significance flipped') {
    if (p > 0.045 && p < 0.055) return undefined
    return { verdict: verdict(chance, !significant) }
  }
  if (fault === 'p across .05') {
    const other = significant ? chance.between(0.06, 0.9) : chance.between(0.001, 0.045)
    return { p: sayP(chance, other, { ...hand, pDigits: 3 }), verdict: verdict(chance, !significant) }
  }
  return confuseUnits(chance, experiment, slots)
}

/** Each arm's units printed as if they were those of both, or those of both as if they were each arm's. */
function confuseUnits(
  chance: Chance,
  { control, treatment }: Experiment,
  slots: Slots,
): Partial<Slots> | undefined {
  // A p that is only said to be small leaves no trace of the units.
  if (slots.p.includes('<')) return undefined
  const by = chance.is(0.5) ? 2 : 0.5
  const times = (n: number): string => sayCount(chance, Math.round(n * by), 'exact')
  return {
    each: times(control.n),
    n1: times(control.n),
    n2: times(treatment.n),
    total: times(control.n + treatment.n),
    people: slots.people,
  }
}

export type Outcome = { statement: Statement; findings: NumberFinding[]; checked: boolean; parsed: boolean }

export function read(statement: Statement): Outcome {
  const { findings, coverage } = checkNumbers(statement.text, undefined, { kind: 'experiment' })
  return { statement, findings, checked: coverage.checked > 0, parsed: coverage.parsed > 0 }
}

/** So many honest statements read; those with a finding are false alarms. */
export function drillHonest(seed: number, statements: number): Outcome[] {
  const chance = new Chance(seed)
  return Array.from({ length: statements }, () => read(honest(chance)))
}

/** So many statements with a fault read; those with a finding were caught. */
export function drillPlanted(fault: Fault, seed: number, statements: number): Outcome[] {
  const chance = new Chance(seed)
  return Array.from({ length: statements }, () => read(planted(chance, fault)))
}

/** What the split check says of arms that a fair coin made: its own false alarms, which are what its levels say. */
export function drillSplits(seed: number, splits: number): (Severity | undefined)[] {
  const chance = new Chance(seed)
  return Array.from({ length: splits }, () => {
    const units = Math.round(10 ** chance.between(3, 6))
    const n1 = Math.round(units / 2 + (Math.sqrt(units) / 2) * chance.normal())
    const text = `Control: ${n1} users. Treatment: ${units - n1} users.`
    return checkNumbers(text, undefined, { kind: 'experiment' }).findings[0]?.severity
  })
}
