/** The first screen over the sample world in a real browser: largest paint and layout shift, each time with nothing cached. */
import { openHouse, seenIn } from '../e2e/house.ts'

const loads = 9
const house = await openHouse()
await house.api.call('sample.add', { who: 'mira' })
const seen: { painted: number; shift: number }[] = []
for (let load = 0; load < loads; load += 1) {
  const { page, context } = await house.open('/', { measured: true })
  seen.push(await seenIn(page))
  await context.close()
}
const sorted = (values: number[]): number[] => values.toSorted((a, b) => a - b)
const painted = sorted(seen.map((each) => each.painted))
console.table({
  'largest paint on loopback, median ms (<= 400)': Math.round(painted[Math.floor(loads / 2)] ?? 0),
  'largest paint, best and worst ms': `${Math.round(painted[0] ?? 0)} - ${Math.round(painted.at(-1) ?? 0)}`,
  'layout shift, worst (< .02)': Math.max(...seen.map((each) => each.shift)).toFixed(4),
})
await house.close()
