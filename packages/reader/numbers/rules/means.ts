import type { NumberToken } from '../../document/number-token.ts'
import { before, between, type Clause } from '../claims/clause.ts'
import { linkOf } from '../claims/number-pair.ts'
import { type PClaim, readPClaims } from '../claims/p-claim.ts'
import { readUnits } from '../claims/units-claim.ts'
import type { NumberFinding } from '../finding.ts'
import { isPlainMethod } from '../recompute/recompute.ts'
import { type Box, hull, meet } from '../rounding/box.ts'
import { boxOf, countBox, printed, type Printed } from '../rounding/printed.ts'
import { pooledT, type Sample, welch } from '../statistics/two-means.ts'
import { line, say } from './say.ts'
import { found, holds, type ReadText, type Ruling } from './text-rule.ts'

type Mean = { mean: Printed; sd: Printed; n: Printed }

const sdBefore = /(?:\bSD|\bs\.d\.|\bstd\.?(?: dev(?:iation)?)?|\bstandard deviation)\s*(?:=|:|of)?\s*$/i

/**
 * stat.p-mismatch on means with standard deviations: "12.3 (SD 4.1) vs 12.9 (SD 4.0), n = 500 per arm, p = .02", against
 * Welch's and Student's t on everything the numbers can have been. docs/method/numbers/stat.p-mismatch.md
 */
export function checkMeans({ clauses }: ReadText): Ruling[] {
  return clauses.flatMap((clause) => {
    if (!/\bSD\b|\bs\.d\.|\bstd|standard dev/i.test(clause.text) || !isPlainMethod(clause.text)) return []
    const means = meansOf(clause)
    const [p, ...others] = readPClaims(clause).filter(({ kind }) => kind === 'p')
    if (!means || !p || others.length > 0) return []
    return [judge(clause, means, p)]
  })
}

/** Two means set against each other, each with its deviation or both with one, and the units of each. */
function meansOf(clause: Clause): [Mean, Mean] | undefined {
  const deviations = clause.tokens.filter(({ start }) => sdBefore.test(before(clause, start, 30)))
  const [first, second, ...more] = deviations
  const units = readUnits(clause)
  if (!first || more.length > 0 || !units || units.reach === 'whole' || units.reach === 'unsaid')
    return undefined
  const [n1, n2] = units.reach === 'pair' ? units.numbers : [units.number, units.number]
  const [one, two] = second
    ? [meanBefore(clause, first), meanBefore(clause, second)]
    : linkedBefore(clause, first)
  if (!one || !two) return undefined
  return [
    { mean: printed(one), sd: printed(first), n: n1 },
    { mean: printed(two), sd: printed(second ?? first), n: n2 },
  ]
}

function meanBefore(clause: Clause, deviation: NumberToken): NumberToken | undefined {
  const mean = clause.tokens.findLast(({ end }) => end <= deviation.start)
  return mean && /^\s*[(,]?\s*[A-Za-z. ]{2,22}[=:]?\s*$/.test(between(clause, mean.end, deviation.start))
    ? mean
    : undefined
}

function linkedBefore(
  clause: Clause,
  deviation: NumberToken,
): [NumberToken | undefined, NumberToken | undefined] {
  const two = meanBefore(clause, deviation)
  const one = two ? clause.tokens.findLast(({ end }) => end <= two.start) : undefined
  return one && two && linkOf(clause, one, two) ? [one, two] : [undefined, undefined]
}

/** p of every corner by Welch and by Student, two-sided. */
function possible([one, two]: readonly [Mean, Mean]): Box {
  const ps: number[] = []
  for (const first of corners(one))
    for (const second of corners(two)) ps.push(welch(first, second).p, pooledT(first, second).p)
  const [a, b] = [boxOf(one.mean), boxOf(two.mean)]
  return hull(meet(a, b) ? [...ps, 1] : ps)
}

function corners({ mean, sd, n }: Mean): Sample[] {
  const [means, sds, ns] = [boxOf(mean), boxOf(sd), countBox(n)]
  return [means.low, means.high].flatMap((m) =>
    [sds.low, sds.high].flatMap((s) =>
      [ns.low, ns.high].map((of) => ({ mean: m, sd: Math.max(s, 1e-12), n: Math.max(of, 2) })),
    ),
  )
}

function judge(clause: Clause, means: [Mean, Mean], p: PClaim): Ruling {
  const twoSided = possible(means)
  const oneSided = { low: twoSided.low / 2, high: twoSided.high / 2 }
  const wrongSide = { low: 1 - oneSided.high, high: 1 - oneSided.low }
  const fits = [twoSided, oneSided, wrongSide].some((box) =>
    meet(p.box, { low: box.low * 0.97, high: box.high * 1.03 }),
  )
  return fits ? holds(clause) : found(clause, finding(means, p, twoSided))
}

function finding([one, two]: readonly [Mean, Mean], p: PClaim, twoSided: Box): NumberFinding {
  const sample = ({ mean, sd, n }: Mean): Sample => ({ mean: mean.value, sd: sd.value, n: n.value })
  const { difference, error, df, t, p: value } = welch(sample(one), sample(two))
  return {
    rule: 'stat.p-mismatch',
    severity: 'error',
    spans: [{ start: p.start, end: p.end }],
    args: {
      printed: p.value,
      relation: p.relation,
      as: 'means',
      low: twoSided.low,
      high: twoSided.high,
      units: 'arms',
      assumed: 'nothing',
      reason: 'value',
    },
    proof: [
      line('difference', `${say(two.mean.value)} − ${say(one.mean.value)}`, { value: difference }),
      line(
        'standard error',
        `√(${say(one.sd.value)}² ÷ ${say(one.n.value)} + ${say(two.sd.value)}² ÷ ${say(two.n.value)})`,
        { value: error },
      ),
      line('t', `${say(difference)} ÷ ${say(error)}, ${say(df)} degrees of freedom`, { value: t }),
      line('p, two-sided', `P(|T| > ${say(Math.abs(t))})`, { value, range: twoSided }),
    ],
  }
}
