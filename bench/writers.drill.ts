/** Promise 3, the long form: `npm run drill writers [PROGRAMS] [WRITES]`, on both engines. */
import { accountOf, startWriter } from '../packages/store/faults/kill.world.ts'
import { placeOf } from '@earned/store/testing'

const [programs = 8, writes = 100_000] = process.argv.slice(2).map(Number)
/** Milliseconds nobody waits beyond. */
const patience = 1000

for (const engine of ['sqlite', 'postgres'] as const) {
  const { options, end } = await placeOf(engine)
  const began = performance.now()
  const writers = Array.from({ length: programs }, () => startWriter(options, writes))
  await Promise.all(writers.map(({ ended }) => ended))
  const rate = (programs * writes) / ((performance.now() - began) / 1000)
  const { acknowledged, lost, half } = await accountOf(
    options,
    writers.flatMap((writer) => writer.acknowledged),
  )
  await end()
  const longest = Math.max(...writers.map((writer) => writer.longest()))
  console.log(
    `${engine}: ${programs} programs x ${writes}: ${acknowledged} acknowledged, ${lost.length} lost, ${half} half, ` +
      `${rate.toFixed(0)} a second, the longest wait ${longest} ms`,
  )
  if (lost.length + half > 0 || acknowledged !== programs * writes || longest > patience) process.exitCode = 1
}
