/**
 * Methods that docs/method names as relatives of the model and the product does not use: a local level, Glicko, CUSUM.
 * They stand here, in the bench, so that the files about them are answered from their own equations.
 */
import { normalDensity, normalProbability } from '@earned/engine'
import { checksOf, type Case, type Kind, type Stat } from './case.ts'

type NileCase = { start: number; data: number[]; expected: Stat[] }

/** Local level by Kalman filter, its variances by maximum likelihood, and the one break of the mean. */
export const localLevelKind: Kind = {
  name: 'local level',
  fits: (file) => Array.isArray(file['data']) && 'start' in file && 'expected' in file,
  checks: (file: Case) => {
    const { start, data, expected } = file as unknown as NileCase
    const ml = maximumLikelihood(data)
    const filtered = filter(data, ml.noise, ml.drift)
    return checksOf(expected, (stat) => {
      const year = Number(/\d{4}/.exec(stat)?.[0] ?? NaN) - start
      if (/sigma2_eps/.test(stat)) return ml.noise
      if (/sigma2_eta/.test(stat)) return ml.drift
      if (/filtered level/.test(stat)) return filtered[year]?.mean
      if (/filtered variance/.test(stat)) return filtered[year]?.variance
      return /break/.test(stat) ? start + breakPlace(data) : undefined
    })
  },
}

/** m ← m + K(y − m), P ← P(1 − K) + Q with K = P/(P + H), from a diffuse start. */
function filter(data: readonly number[], noise: number, drift: number) {
  let mean = 0
  let variance = 1e7
  return data.map((y, place) => {
    if (place > 0) variance += drift
    const spread = variance + noise
    const miss = y - mean
    const gain = variance / spread
    mean += gain * miss
    variance *= 1 - gain
    return { mean, variance, miss, spread }
  })
}

/** The ratio of the variances by golden section on its logarithm; the noise follows in closed form. */
function maximumLikelihood(data: readonly number[]): { noise: number; drift: number } {
  const scaled = (ratio: number) => {
    const steps = filter(data, 1, ratio).slice(1)
    const noise = steps.reduce((sum, step) => sum + step.miss ** 2 / step.spread, 0) / steps.length
    const cost = steps.length * Math.log(noise) + steps.reduce((sum, step) => sum + Math.log(step.spread), 0)
    return { noise, cost }
  }
  const ratio = Math.exp(lowest((log) => scaled(Math.exp(log)).cost, -12, 6))
  const { noise } = scaled(ratio)
  return { noise, drift: ratio * noise }
}

function lowest(cost: (at: number) => number, from: number, to: number): number {
  const golden = (Math.sqrt(5) - 1) / 2
  let [low, high] = [from, to]
  while (high - low > 1e-9) {
    const [a, b] = [high - golden * (high - low), low + golden * (high - low)]
    if (cost(a) < cost(b)) high = b
    else low = a
  }
  return (low + high) / 2
}

/** The last place of the first of two stretches with their own means that leave the least around them. */
function breakPlace(data: readonly number[]): number {
  const around = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  }
  const costs = data.slice(0, -1).map((_, at) => around(data.slice(0, at + 1)) + around(data.slice(at + 1)))
  return costs.indexOf(Math.min(...costs))
}

type GlickoCase = {
  player: { rating: number; rd: number; vol: number; tau: number }
  games: { rating: number; rd: number; score: number }[]
  expected: Stat[]
}

/** Glicko and Glicko-2 of one rating period. Glickman, glicko.pdf and glicko2.pdf. */
export const glickoKind: Kind = {
  name: 'Glicko',
  fits: (file) => 'player' in file && 'games' in file,
  checks: (file: Case) => {
    const known = file as unknown as GlickoCase
    const [one, two] = [glicko(known), glicko2(known)]
    return checksOf(known.expected, (stat) => {
      const from = /Glicko-2/.test(stat) ? two : one
      if (/sigma/.test(stat)) return two.vol
      return /RD/.test(stat) ? from.rd : from.rating
    })
  },
}

function glicko({ player, games }: GlickoCase) {
  const q = Math.LN10 / 400
  let [information, sum] = [0, 0]
  for (const game of games) {
    const g = 1 / Math.sqrt(1 + (3 * q ** 2 * game.rd ** 2) / Math.PI ** 2)
    const e = 1 / (1 + 10 ** ((-g * (player.rating - game.rating)) / 400))
    information += q ** 2 * g ** 2 * e * (1 - e)
    sum += g * (game.score - e)
  }
  const precision = player.rd ** -2 + information
  return { rating: player.rating + (q / precision) * sum, rd: Math.sqrt(1 / precision) }
}

function glicko2({ player, games }: GlickoCase) {
  const scale = 173.7178
  const [mu, phi] = [(player.rating - 1500) / scale, player.rd / scale]
  let [information, sum] = [0, 0]
  for (const game of games) {
    const g = 1 / Math.sqrt(1 + (3 * (game.rd / scale) ** 2) / Math.PI ** 2)
    const e = 1 / (1 + Math.exp(-g * (mu - (game.rating - 1500) / scale)))
    information += g ** 2 * e * (1 - e)
    sum += g * (game.score - e)
  }
  const v = 1 / information
  const vol = volatility({ ...player, phi, v, delta: v * sum })
  const spread = 1 / Math.sqrt(1 / (phi ** 2 + vol ** 2) + 1 / v)
  return { rating: 1500 + scale * (mu + spread ** 2 * sum), rd: scale * spread, vol }
}

/** Step 5 of Glicko-2: the root of f by the Illinois rule. */
function volatility(of: { vol: number; tau: number; phi: number; v: number; delta: number }): number {
  const a = Math.log(of.vol ** 2)
  const f = (x: number) => {
    const grown = of.phi ** 2 + of.v + Math.exp(x)
    return (Math.exp(x) * (of.delta ** 2 - grown)) / (2 * grown ** 2) - (x - a) / of.tau ** 2
  }
  let low = a
  let high = Math.log(Math.max(of.delta ** 2 - of.phi ** 2 - of.v, 1e-300))
  if (of.delta ** 2 <= of.phi ** 2 + of.v) {
    high = a - of.tau
    while (f(high) < 0) high -= of.tau
  }
  let [atLow, atHigh] = [f(low), f(high)]
  while (Math.abs(high - low) > 1e-10) {
    const next = low + ((low - high) * atLow) / (atHigh - atLow)
    const atNext = f(next)
    if (atNext * atHigh <= 0) [low, atLow] = [high, atHigh]
    else atLow /= 2
    ;[high, atHigh] = [next, atNext]
  }
  return Math.exp(low / 2)
}

type CusumCase = { title: string; expected: Stat[] }

/** Average run length of a CUSUM, by its integral equation (Page) on Gauss–Legendre points. */
export const cusumKind: Kind = {
  name: 'CUSUM run length',
  fits: (file) =>
    Array.isArray(file['expected']) && file['expected'].some((each: Stat) => /ARL/.test(each.stat)),
  checks: (file: Case) => {
    const { title, expected } = file as unknown as CusumCase
    const k = Number(/k *= *([\d.]+)/.exec(title)?.[1] ?? 0.5)
    return checksOf(expected, (stat) => {
      const h = Number(/h *= *([\d.]+)/.exec(stat)?.[1] ?? NaN)
      const shift = Number(/at ([\d.]+) sd/.exec(stat)?.[1] ?? 0)
      const up = runLength(h, k, shift)
      return /one-sided/.test(stat) ? up : 1 / (1 / up + 1 / runLength(h, k, -shift))
    })
  },
}

/** L(s) = 1 + L(0)Φ(k − s − δ) + ∫₀ʰ L(x)φ(x + k − s − δ)dx, at s = 0. */
function runLength(h: number, k: number, shift: number): number {
  const points = gaussLegendre(60).map(({ at, weight }) => ({
    at: (h / 2) * (at + 1),
    weight: (h / 2) * weight,
  }))
  const nodes = [{ at: 0, weight: 0 }, ...points]
  const system = nodes.map(({ at: s }, row) =>
    nodes.map(({ at: x, weight }, column) => {
      const back = column === 0 ? normalProbability(k - s - shift) : weight * normalDensity(x + k - s - shift)
      return (row === column ? 1 : 0) - back
    }),
  )
  return (
    solve(
      system,
      nodes.map(() => 1),
    )[0] ?? NaN
  )
}

function gaussLegendre(n: number): { at: number; weight: number }[] {
  return Array.from({ length: n }, (_, place) => {
    let x = Math.cos((Math.PI * (place + 0.75)) / (n + 0.5))
    let slope = 1
    for (let step = 0; step < 100; step++) {
      let [before, now] = [1, x]
      for (let degree = 2; degree <= n; degree++)
        [before, now] = [now, ((2 * degree - 1) * x * now - (degree - 1) * before) / degree]
      slope = (n * (x * now - before)) / (x ** 2 - 1)
      x -= now / slope
    }
    return { at: x, weight: 2 / ((1 - x ** 2) * slope ** 2) }
  })
}

/** Gaussian elimination with pivots; the matrix is spoilt. */
function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length
  const rows = matrix.map((row, place) => [...row, right[place] ?? NaN])
  for (let at = 0; at < n; at++) {
    const pivot = rows
      .slice(at)
      .reduce((best, row) => (Math.abs(row[at]!) > Math.abs(best[at]!) ? row : best))
    rows.splice(rows.indexOf(pivot), 1)
    rows.splice(at, 0, pivot)
    for (const row of rows.slice(at + 1)) {
      const factor = row[at]! / pivot[at]!
      for (let column = at; column <= n; column++) row[column]! -= factor * pivot[column]!
    }
  }
  const x: number[] = Array.from({ length: n }, () => 0)
  for (let at = n - 1; at >= 0; at--) {
    let rest = rows[at]![n]!
    for (let column = at + 1; column < n; column++) rest -= rows[at]![column]! * x[column]!
    x[at] = rest / rows[at]![at]!
  }
  return x
}
