import { exportKeys, formatVersion, type ExportNoun, type ExportPart } from '../export-part.ts'

/**
 * Our own lossless export as JSON, piece by piece: one record a line, so that it streams, diffs and is read line by line.
 * The parts come grouped by noun; throws where one comes back after another noun began. Read again by readExport.
 */
export async function* writeExport(
  parts: Iterable<ExportPart> | AsyncIterable<ExportPart>,
): AsyncGenerator<string> {
  yield `{"earned":"export","formatVersion":${formatVersion}`
  const written = new Set<ExportNoun>()
  let open: ExportNoun | undefined
  for await (const part of parts) {
    const begins = part.noun !== open
    if (begins && written.has(part.noun))
      throw new Error(`parts of an export come grouped: ${part.noun} came twice`)
    if (!begins && part.noun === 'person') throw new Error('an export holds one person')
    yield (begins ? closing(open) + opening(part.noun) : ',\n') + record(part)
    written.add(part.noun)
    open = part.noun
  }
  yield closing(open)
  for (const noun of Object.keys(exportKeys) as ExportNoun[])
    if (!written.has(noun)) yield `,\n"${exportKeys[noun]}":${noun === 'person' ? 'null' : '[]'}`
  yield '\n}\n'
}

function record(part: ExportPart): string {
  const { value } = part
  return JSON.stringify(part.noun === 'entry' ? { ...value, sourceHash: part.sourceHash } : value)
}

function opening(noun: ExportNoun): string {
  return noun === 'person' ? ',\n"person":' : `,\n"${exportKeys[noun]}":[\n`
}

function closing(noun: ExportNoun | undefined): string {
  return noun === undefined || noun === 'person' ? '' : '\n]'
}
