/**
 * Import of 50,000 Jira rows: rows a second, and by how much the heap grows meanwhile, beside csv-parse cutting the same text
 * into cells and nothing more. Each runs three times, in a process of its own; the quickest is shown.
 * At least (issue A): 5,000 rows/s, memory flat.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse'
import { csvReader } from '../packages/formats/in/csv/csv-reader.ts'
import { readRows } from '../packages/formats/index.ts'
import { jiraExport } from './jira-export.ts'

const runs: Record<string, (pieces: Iterable<string>) => Promise<number>> = {
  async 'csv-parse, cells only'(pieces) {
    const parser = parse()
    let count = 0
    parser.on('readable', () => {
      while (parser.read() !== null) count += 1
    })
    const ended = new Promise((resolve) => parser.on('end', resolve))
    for (const piece of pieces)
      if (!parser.write(piece)) await new Promise((resolve) => parser.once('drain', resolve))
    parser.end()
    await ended
    return count
  },
  async 'our reader, cells only'(pieces) {
    const reader = csvReader(',')
    let count = 0
    for (const piece of pieces) count += reader.push(piece).length
    return count + reader.end().length
  },
  async 'readRows, whole rows'(pieces) {
    let count = 0
    for await (const row of readRows('jira', pieces, '2026-11-23')) count += row.ok ? 1 : 0
    return count
  },
}

type Result = { rows: number; milliseconds: number; grownBytes: number }

/** One run for the time, of a text that is there already, and one for the memory, of a text that is made as it is read. */
async function measure(name: string, rows: number): Promise<Result> {
  const run = runs[name]
  if (run === undefined) throw new Error(`no such run: ${name}`)
  await run(jiraExport(5000))
  const before = heap()
  let highest = 0
  const watched = await run(
    observed(jiraExport(rows), () => {
      highest = Math.max(highest, heap() - before)
    }),
  )
  const pieces = [...jiraExport(rows)]
  const started = performance.now()
  await run(pieces)
  return { rows: watched, milliseconds: performance.now() - started, grownBytes: highest }
}

/** What is in use once garbage is collected. */
function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

/** The pieces, with a look every twenty of them. */
function* observed(pieces: Iterable<string>, look: () => void): Generator<string> {
  let count = 0
  for (const piece of pieces) {
    yield piece
    count += 1
    if (count % 20 === 0) look()
  }
}

/** The same in a process of its own. */
function apart(name: string, rows: number): Result {
  const flags = ['--expose-gc', fileURLToPath(import.meta.url), name, String(rows)]
  const { stdout, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Result
}

/** The quickest of some: what else the machine does only ever adds. */
function quickest(results: readonly Result[]): Result {
  return results.reduce((best, result) => (result.milliseconds < best.milliseconds ? result : best))
}

const grown = ({ grownBytes }: Result): string => `${(grownBytes / 1e6).toFixed(1).padStart(6)} MB grown`

const [name, rows] = process.argv.slice(2)
if (name !== undefined && rows !== undefined) {
  console.log(JSON.stringify(await measure(name, Number(rows))))
} else {
  const count = 50_000
  const characters = jiraExport(count).reduce((sum, piece) => sum + piece.length, 0)
  console.log(`${count.toLocaleString('en')} rows, ${(characters / 1e6).toFixed(1)} M characters`)
  const names = Object.keys(runs)
  // In turns, so that what slows the machine slows all of them.
  const rounds = [1, 2, 3].map(() => new Map(names.map((each) => [each, apart(each, count)])))
  const best = names.map((each) => ({ each, ...quickest(rounds.flatMap((round) => round.get(each) ?? [])) }))
  for (const result of best) {
    const speed = Math.round((result.rows / result.milliseconds) * 1000).toLocaleString('en')
    const ratio = (result.milliseconds / (best[0]?.milliseconds ?? 1)).toFixed(2)
    console.log(
      result.each.padEnd(24),
      `${speed.padStart(9)} rows/s ${ratio.padStart(6)} of csv-parse’s time`,
      grown(result),
    )
  }
  for (const some of [10_000, 200_000])
    console.log(
      `readRows, ${some.toLocaleString('en')} rows`.padEnd(58),
      grown(apart('readRows, whole rows', some)),
    )
}
