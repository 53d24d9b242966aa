import type { Clause } from '../claims/clause.ts'
import type { NumberFinding } from '../finding.ts'
import { type Box, hull } from '../rounding/box.ts'
import { countBox } from '../rounding/printed.ts'
import { daysToRun } from '../statistics/duration.ts'
import { arcsineEffect, type Design, unitsForEffect, unitsForRates } from '../statistics/sample-size.ts'
import { type DesignClaim, readDesign } from './design-claim.ts'
import { line, say } from './say.ts'
import { found, holds, type ReadText, type Ruling } from './text-rule.ts'

/** Calculators differ by corrections and by rules of thumb (16 p q / d², which is for power 80 %): so much is let pass. */
const fewest = 0.85
const most = 1.3

/**
 * stat.power and stat.duration: units that no usual calculation gives for the effect, base rate, power and level stated,
 * and a run too short to gather them. docs/method/numbers/stat.power.md, stat.duration.md
 */
export function checkDesign({ clauses }: ReadText): Ruling[] {
  return scopesOf(clauses).flatMap((scope) => {
    const claim = readDesign(scope)
    if (!claim || claim.special) return []
    return [...judgePower(claim), ...judgeDuration(claim)]
  })
}

/** Sentences of one paragraph, or of one list. */
function scopesOf(clauses: readonly Clause[]): Clause[][] {
  const scopes: Clause[][] = []
  for (const clause of clauses) {
    const last = scopes.at(-1)?.at(-1)
    const together =
      last &&
      (last.block === clause.block || (clause.block.list >= 0 && last.block.list === clause.block.list))
    if (together) scopes.at(-1)?.push(clause)
    else scopes.push([clause])
  }
  return scopes
}

function judgePower(claim: DesignClaim): Ruling[] {
  const { units, base, effect } = claim
  if (!units || !base || !effect || base.value <= 0 || base.value >= 1) return []
  const needs = unitsNeeded(claim, base.value, effect)
  const stated = countBox(units.number)
  const counted: Box = {
    low: units.of === 'each' ? stated.low : stated.low / claim.arms,
    high: units.of === 'whole' ? stated.high / claim.arms : stated.high,
  }
  if (!Number.isFinite(needs.low) || needs.low <= 0) return []
  if (counted.high >= needs.low * fewest && counted.low <= needs.high * most) return [holds(claim)]
  return [found(claim, powerFinding(claim, needs, counted.high < needs.low))]
}

/** The units per arm of every usual calculation that what is stated leaves open. */
function unitsNeeded(
  { power, alpha, sides }: DesignClaim,
  base: number,
  { number, of }: NonNullable<DesignClaim['effect']>,
): Box {
  const designs = (sides ? [sides] : ([1, 2] as const)).flatMap((side) =>
    (power ? [power] : [0.8, 0.9]).flatMap((p) =>
      (alpha ? [alpha] : [0.05]).map((a): Design => ({ alpha: a, power: p, sides: side })),
    ),
  )
  const targets = targetsOf(base, number.value, of).filter(
    (target) => target > 0 && target < 1 && target !== base,
  )
  return hull(
    targets.flatMap((target) =>
      designs.flatMap((design) => [
        unitsForRates(base, target, design),
        unitsForEffect(arcsineEffect(base, target), design),
      ]),
    ),
  )
}

/** The effect of a plan is chosen, not measured: it is taken as it stands, upwards or downwards. */
function targetsOf(base: number, effect: number, of: 'relative' | 'absolute' | 'unsaid'): number[] {
  const relative = [base * (1 + effect), base * (1 - effect)]
  const absolute = [base + effect, base - effect]
  return of === 'relative' ? relative : of === 'absolute' ? absolute : [...relative, ...absolute]
}

function powerFinding(claim: DesignClaim, needs: Box, few: boolean): NumberFinding {
  const { units, base, effect, power = 0.8, alpha = 0.05 } = claim
  const [rate, by] = [base?.value ?? 0, effect?.number.value ?? 0]
  const target = effect?.of === 'absolute' ? rate + by : rate * (1 + by)
  const value = unitsForRates(rate, target, { alpha, power, sides: claim.sides ?? 2 })
  return {
    rule: 'stat.power',
    severity: few ? 'warning' : 'question',
    spans: [units?.number, base, effect?.number].flatMap((number) =>
      number ? [{ start: number.start, end: number.end }] : [],
    ),
    args: {
      printed: units?.number.value ?? 0,
      of: units?.of ?? '',
      base: rate,
      effect: by,
      power,
      alpha,
      value: Math.ceil(value),
      low: needs.low,
      high: needs.high,
    },
    proof: [
      line(
        'rate to detect',
        effect?.of === 'absolute' ? `${say(rate)} + ${say(by)}` : `${say(rate)} × (1 + ${say(by)})`,
        { value: target },
      ),
      line('units per arm', `two rates, ${claim.sides ?? 2}-sided α = ${say(alpha)}, power ${say(power)}`, {
        value,
        range: needs,
      }),
    ],
  }
}

function judgeDuration(claim: DesignClaim): Ruling[] {
  const { units, perDay, days, arms } = claim
  if (!units || !perDay || !days || perDay.number.value <= 0) return []
  // The kindest reading: units of all arms if not said, arrivals as high as rounding allows.
  const each = units.of === 'each' ? countBox(units.number).low : countBox(units.number).low / arms
  const daily = countBox(perDay.number).high * (perDay.of === 'each' ? arms : 1)
  const least = (each * arms) / daily
  if (days.value + Math.min(2, days.half) >= least * 0.95) return [holds(claim)]
  const value = daysToRun(
    units.of === 'each' ? units.number.value : units.number.value / arms,
    arms,
    perDay.number.value * (perDay.of === 'each' ? arms : 1),
  )
  return [
    found(claim, {
      rule: 'stat.duration',
      severity: 'warning',
      spans: [days, units.number, perDay.number].map(({ start, end }) => ({ start, end })),
      args: { printed: days.value, value, units: units.number.value, perDay: perDay.number.value, arms },
      proof: [line('days', `${say(each)} × ${arms} ÷ ${say(daily)}`, { value: least })],
    }),
  ]
}
