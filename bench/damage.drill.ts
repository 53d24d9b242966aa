/** Promise 5, the long form: `npm run drill damage [FLIPS] [SEED]`. */
import { fillForFlips, flipBits } from '../packages/store/faults/flip.world.ts'
import { placeOf } from '@earned/store/testing'

const [flips = 1000, seed = 1] = process.argv.slice(2).map(Number)
const { options, end } = await placeOf('sqlite')
if (options.kind !== 'sqlite') throw new Error('this drill is about the file')
await fillForFlips(options.file)
const { atOpen, atRead, harmless, served, otherErrors } = await flipBits(options.file, { flips, seed })
await end()
console.log(
  `${flips} flips, seed ${seed}: ${atOpen} found at opening, ${atRead} at reading, ${harmless} harmless`,
)
for (const line of [...served.map((name) => `served as good: ${name}`), ...otherErrors]) console.log(line)
process.exitCode = served.length + otherErrors.length > 0 ? 1 : 0
