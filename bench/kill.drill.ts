/** Promise 1, the long form: `npm run drill kill [KILLS] [SEED]`, on both engines. */
import { lcg } from '../packages/store/faults/flip.world.ts'
import { killPrograms, killServer, type Account } from '../packages/store/faults/kill.world.ts'
import { makeDatabase, placeOf, startPostgres } from '@earned/store/testing'

const [kills = 1000, seed = 1] = process.argv.slice(2).map(Number)

const { options, end } = await placeOf('sqlite')
tell('sqlite, the program killed', await killPrograms(options, kills, lcg(seed)))
await end()

const server = await startPostgres({ durable: true })
const database = await makeDatabase(server.url, 'killed')
tell('postgres, the server killed', await killServer({ server, options: database }, kills, lcg(seed)))
await server.end()

function tell(what: string, { acknowledged, lost, half, slowestReadyMs }: Account): void {
  const ready = `ready again within ${slowestReadyMs.toFixed(0)} ms`
  console.log(
    `${what} ${kills} times: ${acknowledged} acknowledged, ${lost.length} lost, ${half} half, ${ready}`,
  )
  if (lost.length + half > 0) process.exitCode = 1
}
