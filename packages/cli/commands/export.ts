import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { operations } from '@earned/api'
import { session, withLedger } from '../session.ts'

/** `earned export`: the lossless form, or the entries as CSV. A file appears only once it is whole. */
export async function exportCommand(file: string | undefined, options: { csv?: boolean }): Promise<void> {
  const { config } = session({})
  await withLedger(config, async (context) => {
    const operation = operations[options.csv ? 'exports.csv' : 'exports.get']
    const pieces = Readable.from(operation.run(context, {}))
    if (file === undefined) return pipeline(pieces, process.stdout, { end: false })
    const half = `${resolve(file)}.part`
    await pipeline(pieces, createWriteStream(half, { mode: 0o600 }))
    await rename(half, resolve(file))
    process.stderr.write(`Everything was written to ${resolve(file)}\n`)
  })
}
