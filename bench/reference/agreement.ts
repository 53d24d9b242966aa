import {
  intraclass,
  kappa,
  krippendorffAlpha,
  quadraticKappa,
  varianceShares,
  weightedKappa,
  type AlphaMetric,
  type Coefficient,
  type CrossedRating,
} from '@earned/engine'
import { checksOf, compared, type Case, type Check, type Kind, type Stat } from './case.ts'

type Table = { data: (number | null)[][]; expected: Stat[]; computed_here?: Record<string, number> }

/** More digits than were published, where the file holds them. */
const fine = 1e-6

function hasStat(file: Case, pattern: RegExp): boolean {
  const { expected } = file
  return Array.isArray(expected) && expected.some((each: Stat) => pattern.test(String(each.stat)))
}

const metrics: readonly AlphaMetric[] = ['nominal', 'ordinal', 'interval', 'ratio']

/** Krippendorff's alpha on each metric. */
export const alphaKind: Kind = {
  name: 'alpha',
  fits: (file) => hasStat(file, /^alpha /i),
  checks: (file: Case) => {
    const { data, expected, computed_here: computed = {} } = file as unknown as Table
    const alpha = (name: string) => {
      const metric = metrics.find((each) => each === name)
      return metric && krippendorffAlpha(data, metric)
    }
    return [
      ...checksOf(expected, (stat) => alpha(stat.replace(/^alpha /i, ''))),
      ...Object.entries(computed).flatMap(([metric, value]) =>
        checksOf([{ stat: metric, value, tolerance: fine }], alpha),
      ),
    ]
  },
}

/** The six intraclass correlations, with their intervals where the file holds them. */
export const intraclassKind: Kind = {
  name: 'intraclass correlation',
  fits: (file) => hasStat(file, /^ICC\(/i),
  checks: (file: Case) => {
    const { data, expected, ...rest } = file as unknown as Table & { ci95_computed?: [number, number][] }
    const found = intraclass(data.map((row) => row.map((value) => value ?? NaN)))
    if (!found) return checksOf(expected, () => undefined)
    const single = [found.one.single, found.two.single, found.three.single]
    const all: Coefficient[] = [...single, found.one.mean, found.two.mean, found.three.mean]
    const names = ['ICC1', 'ICC2', 'ICC3', 'ICC1k', 'ICC2k', 'ICC3k']
    return [
      ...checksOf(expected, (stat) => {
        const [, form, judges] = /^ICC\(([123]), *(\w+)\)/i.exec(stat) ?? []
        return all[Number(form) - 1 + (judges === '1' ? 0 : 3)]?.value
      }),
      ...Object.entries(rest.computed_here ?? {}).flatMap(([name, value]) =>
        checksOf([{ stat: name, value, tolerance: fine }], () => all[names.indexOf(name)]?.value),
      ),
      ...(rest.ci95_computed ?? []).flatMap((should, place) =>
        compared(
          `${names[place]} interval`,
          { is: [all[place]?.from ?? NaN, all[place]?.to ?? NaN], should },
          fine,
        ),
      ),
    ]
  },
}

type KappaCase = {
  proportions: number[][]
  disagreement_weights: number[][]
  expected: Stat[]
  computed_here?: Record<string, number>
}

/** Kappa, weighted and not. */
export const kappaKind: Kind = {
  name: 'kappa',
  fits: (file) => hasStat(file, /kappa/i) && 'proportions' in file,
  checks: (file: Case) => {
    const {
      proportions,
      disagreement_weights: weights,
      expected,
      computed_here: computed = {},
    } = file as unknown as KappaCase
    const compute = (stat: string): number | undefined => {
      if (/quadratic/i.test(stat)) return quadraticKappa(proportions)
      return /weighted/i.test(stat) ? weightedKappa(proportions, weights) : kappa(proportions)
    }
    const more = Object.entries(computed).map(([stat, value]) => ({ stat, value, tolerance: fine }))
    return checksOf([...expected, ...more], compute)
  },
}

type CrossedCase = {
  data: Record<string, string | number>[]
  expected: Stat[]
  variances?: Record<string, number>
}

/** Variances of two crossed factors by restricted maximum likelihood, and what each level adds. */
export const crossedKind: Kind = {
  name: 'crossed variances',
  fits: (file) => hasStat(file, /BLUP|REML/i),
  checks: (file: Case): Check[] => {
    const { data, expected } = file as unknown as CrossedCase
    const factors = Object.keys(data[0] ?? {}).filter((key) => key !== 'y')
    const [first = '', second = ''] = factors
    const levels = factors.map((factor) => [...new Set(data.map((row) => String(row[factor])))].sort())
    const ratings = data.map((row): CrossedRating => ({
      target: levels[0]?.indexOf(String(row[first])) ?? -1,
      judge: levels[1]?.indexOf(String(row[second])) ?? -1,
      value: Number(row['y']),
    }))
    const found = varianceShares(ratings)
    return checksOf(expected, (stat) => {
      if (!found) return undefined
      if (/^intercept/i.test(stat)) return found.intercept
      if (/BLUP/i.test(stat)) return stat.startsWith(first) ? found.targets : found.judges
      const spread: Record<string, number> = {
        [first]: found.target,
        [second]: found.judge,
        residual: found.rest,
      }
      const named = stat
        .replace(/^sd /, '')
        .replace(/\(.*\)/, '')
        .split(',')
      return named.map((factor) => Math.sqrt(spread[factor.trim()] ?? NaN))
    })
  },
}
