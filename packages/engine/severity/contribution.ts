import { factorise, solveFactored } from '../matrix/cholesky.ts'
import type { Model } from '../model.ts'
import type { Cell } from './pool.ts'

/**
 * What one person's ratings say of their reviewers and of the pool's mean, everything about the person eliminated:
 * precision `m` and information `b` on (their reviewers in `reviewers`, then the pool's mean), size `reviewers + 1`.
 */
export type Contribution = { person: number; reviewers: number[]; m: Float64Array; b: Float64Array }

/** The unknowns of one person in the order of the system: levels of the axes, own mean, halos of the reviewers. */
type Places = { axis: Map<number, number>; own: number; halo: Map<number, number>; size: number }

/**
 * Eliminate one person: y = θ − c + h + e, θ ~ N(own mean, τW²), own mean ~ N(μ, τG²), h ~ N(0, σH²), a cell of n ratings
 * with variance σD² + σE²/n. The Schur complement of the person's unknowns, by Cholesky. docs/method/model.md 2.2
 */
export function contributionOf(person: number, cells: readonly Cell[], model: Model): Contribution {
  const places = placesOf(cells)
  const reviewers = [...places.halo.keys()]
  const outer = reviewers.length + 1
  const { own, cross, m, b, right } = systemOf(cells, { places, outer, model })
  if (!factorise(own, places.size)) throw new RangeError(`the ratings of person ${person} are not finite`)
  solveFactored(own, places.size, right)
  for (let i = 0; i < outer; i++) {
    const row = cross.subarray(i * places.size, (i + 1) * places.size)
    const solved = Float64Array.from(row)
    solveFactored(own, places.size, solved)
    b[i]! -= product(row, right)
    for (let j = 0; j < outer; j++)
      m[i * outer + j]! -= product(solved, cross.subarray(j * places.size, (j + 1) * places.size))
  }
  return { person, reviewers, m, b }
}

function placesOf(cells: readonly Cell[]): Places {
  const axis = new Map<number, number>()
  const reviewers = new Set<number>()
  for (const cell of cells) {
    if (!axis.has(cell.axis)) axis.set(cell.axis, axis.size)
    reviewers.add(cell.reviewer)
  }
  const own = axis.size
  const halo = new Map([...reviewers].map((reviewer, place) => [reviewer, own + 1 + place]))
  return { axis, own, halo, size: own + 1 + reviewers.size }
}

/** The joint precision of the person's unknowns (`own`), of the outer ones (`m`), and between the two (`cross`). */
function systemOf(
  cells: readonly Cell[],
  { places, outer, model }: { places: Places; outer: number; model: Model },
) {
  const { size } = places
  const own = priorsOf(places, model)
  const cross = new Float64Array(outer * size)
  const m = new Float64Array(outer * outer)
  const [b, right] = [new Float64Array(outer), new Float64Array(size)]
  const mean = outer - 1
  cross[mean * size + places.own] = -(model.personSd ** -2)
  m[outer * outer - 1] = model.personSd ** -2
  for (const { axis, reviewer, mean: level, count } of cells) {
    const precision = 1 / (model.viewSd ** 2 + model.noiseSd ** 2 / count)
    const theta = places.axis.get(axis)!
    const halo = places.halo.get(reviewer)!
    const severity = halo - places.own - 1
    own[theta * size + theta]! += precision
    own[halo * size + halo]! += precision
    own[halo * size + theta]! += precision
    cross[severity * size + theta]! -= precision
    cross[severity * size + halo]! -= precision
    m[severity * outer + severity]! += precision
    right[theta]! += precision * level
    right[halo]! += precision * level
    b[severity]! -= precision * level
  }
  return { own, cross, m, b, right }
}

function priorsOf({ axis, own: mean, halo, size }: Places, model: Model): Float64Array {
  const own = new Float64Array(size * size)
  const skill = model.skillSd ** -2
  for (const theta of axis.values()) {
    own[theta * size + theta] = skill
    own[mean * size + theta] = -skill
  }
  own[mean * size + mean] = axis.size * skill + model.personSd ** -2
  for (const place of halo.values()) own[place * size + place] = model.haloSd ** -2
  return own
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!
  return sum
}
