import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { operations, type Context } from '@earned/api'
import { Mistake } from '../failure.ts'
import { columns, longDay, safe } from '../print.ts'
import { session, withLedger, type Session } from '../session.ts'

type Options = { source?: string; mine?: string[]; yes?: boolean; json?: boolean }

/** `earned import`: the preview, a question, then the account of every row. */
export async function importCommand(file: string, options: Options): Promise<void> {
  const it = session(options)
  if (file !== '-') await readable(file)
  await withLedger(it.config, async (context) => {
    const asked = operations['imports.run'].input.parse({
      fileName: file === '-' ? 'standard input' : basename(file),
      ...(options.source ? { source: options.source } : {}),
      names: options.mine ?? [],
    })
    if (!options.yes && !(await agreed({ it, context, file, asked }))) return
    await take({ it, context, file, asked })
  })
}

type Run = {
  it: Session
  context: Context
  file: string
  asked: Parameters<(typeof operations)['imports.run']['run']>[1]
}

async function readable(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (found === undefined) throw new Mistake(`there is no file ${file}`)
  if (!found.isFile()) throw new Mistake(`${file} is not a file`)
}

/** Text as UTF-8; a broken byte becomes U+FFFD, so that one bad character never loses a file. */
const textOf = (file: string): AsyncIterable<string> =>
  (file === '-' ? process.stdin : createReadStream(file)).setEncoding('utf8') as AsyncIterable<string>

async function agreed({ it, context, file, asked }: Run): Promise<boolean> {
  if (file === '-' || !process.stdin.isTTY)
    throw new Mistake('nobody can be asked here: add --yes to take it')
  for await (const preview of operations['imports.preview'].run(context, asked, textOf(file))) {
    const { out } = it
    out.line(
      `${preview.rows} rows: ${preview.taken} new, ${preview.duplicate} already here (${preview.changed} changed), ${preview.skippedCount} skipped. For example:`,
    )
    const rows = preview.preview.flatMap(({ line, draft, verdict }) =>
      draft === undefined
        ? []
        : [[`line ${line}`, verdict, draft.kind, longDay(draft.day), safe(draft.title).slice(0, 70)]],
    )
    for (const row of columns(rows.slice(0, 12))) out.line(`  ${row}`)
    for (const { line, reason } of preview.skipped.slice(0, 12))
      out.line(`  line ${line} is skipped: ${safe(reason)}`)
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await terminal.question('Take it? [y/N] ')
  terminal.close()
  return /^y(es)?$/i.test(answer.trim())
}

async function take({ it, context, file, asked }: Run): Promise<void> {
  for await (const { report, ...counts } of operations['imports.run'].run(context, asked, textOf(file))) {
    if (report === null) {
      if (process.stderr.isTTY) process.stderr.write(`\r${counts.rows} rows read, ${counts.taken} taken`)
      continue
    }
    if (process.stderr.isTTY) process.stderr.write('\n')
    const { rows, taken, duplicate, changed, skipped, cancelled } = report
    if (it.isJson)
      return it.out.json({ rows, taken, duplicate, changed, skipped, ...(cancelled ? { cancelled } : {}) })
    it.out.line(
      `${rows} rows: ${taken} taken, ${duplicate} already here (${changed} changed), ${skipped.length} skipped.`,
    )
    for (const one of skipped) it.out.line(`  line ${one.line}: ${safe(one.reason)}`)
    if (cancelled)
      it.out.line('Stopped before the end; what was taken stays, and the same file can be taken again.')
  }
}
