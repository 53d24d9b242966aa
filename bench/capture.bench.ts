/** How long a line takes to read: on every keystroke, so the typical line is what counts; the hostile ones show the shape. */
import { capture } from '../packages/formats/capture/index.ts'

const today = '2026-11-23'
const outcomes = Array.from({ length: 200 }, (_, index) => ({
  id: `o${index}`,
  title: `Outcome number ${index}`,
}))
const typical =
  'launched checkout v2 friday, conversion 3.1% -> 3.6% +data with Priya https://example.com/readout'
const seeds = [
  'word ',
  'with ',
  'with Priya, ',
  '1 -> ',
  'a.b-',
  '(',
  'for Outcome ',
  'https://a ',
  '[a](https://b) ',
  '9',
  ' ',
  'I ran, ',
]

/** The median of single calls, in microseconds. */
function median(line: string, calls: number): number {
  const times: number[] = []
  for (let call = 0; call < calls; call += 1) {
    const start = performance.now()
    capture(line, today, { outcomes })
    times.push((performance.now() - start) * 1000)
  }
  return times.sort((a, b) => a - b)[calls >> 1] ?? 0
}

const format = (microseconds: number): string => `${microseconds.toFixed(0).padStart(8)} µs`
median(typical, 2000)
console.log(`a typical line of ${typical.length}`, format(median(typical, 2000)))
console.log('ten such lines in one      ', format(median(`${typical}. `.repeat(10), 500)))
console.log('\nhostile, by length           1,000       5,000      10,000     100,000')
for (const seed of seeds) {
  const times = [1000, 5000, 10_000, 100_000].map((length) =>
    format(median(`${seed.repeat(length / seed.length)}x`, 9)),
  )
  console.log(JSON.stringify(seed).padEnd(20), times.join(' '))
}
