import { setImmediate as nextTurn } from 'node:timers/promises'
import { readExport } from '@earned/formats'
import type { Ledger, WholeImport } from '@earned/store'
import { Refused } from '../problem.ts'

const shownFaults = 50
const partsATurn = 200

/** Takes Earned's own export: all of it, or nothing with every fault named. `dry` writes nothing and answers the same. */
export async function takeWhole(
  ledger: Ledger,
  text: AsyncIterable<string>,
  dry: boolean,
): Promise<WholeImport> {
  const reading = await readExport(text)
  if (!reading.ok) {
    const count = reading.faults.length + reading.more
    throw new Refused(
      422,
      `This export has ${count} ${count === 1 ? 'fault' : 'faults'}; nothing was taken.`,
      {
        faults: reading.faults
          .slice(0, shownFaults)
          .map(({ line, place, reason }) => ({ place: `line ${line} ${place}`.trim(), reason })),
      },
    )
  }
  return dry
    ? tried(ledger, (inside) => inside.importAll(inTurns(reading.parts)))
    : ledger.importAll(inTurns(reading.parts))
}

/** The same, letting others have their turn: the store works without waiting for anything. */
async function* inTurns<T>(all: readonly T[]): AsyncGenerator<T> {
  for (const [place, one] of all.entries()) {
    if (place % partsATurn === 0) await nextTurn()
    yield one
  }
}

/** Runs in a transaction that is taken back at its end, and answers what it would have done. */
async function tried<T>(ledger: Ledger, run: (inside: Ledger) => Promise<T>): Promise<T> {
  const takeBack = new Error('taken back')
  let answer: { value: T } | undefined
  try {
    await ledger.transaction(async (inside) => {
      answer = { value: await run(inside) }
      throw takeBack
    })
  } catch (error) {
    if (error !== takeBack || answer === undefined) throw error
  }
  if (answer === undefined) throw takeBack
  return answer.value
}
