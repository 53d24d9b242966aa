import { exportKeys, formatVersion, readPart, type ExportPart } from '../../export-part.ts'
import type { TextPieces } from '../import-row.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { jsonMembers, type JsonMember } from './json-members.ts'

/** One thing that is wrong in an export: where, as a JSON pointer (RFC 6901) and a line, and what. */
export type ExportFault = { line: number; place: string; reason: string }
/** One record of an export, or what is wrong with it. */
export type ExportRecord =
  | { line: number; place: string; ok: true; part: ExportPart }
  | { line: number; place: string; ok: false; faults: ExportFault[] }
export type ExportReading =
  | { ok: true; parts: ExportPart[] }
  | { ok: false; faults: ExportFault[]; more: number }

const mostFaults = 1000
const headless = 'no Earned export: it does not begin with “earned” and “formatVersion”'

/**
 * Reads our own export whole: every part of it, or every fault with its place (the first 1,000, and how many more).
 * Throws UnreadableFile for what is no export of ours or was written by a newer program.
 */
export async function readExport(pieces: TextPieces): Promise<ExportReading> {
  const parts: ExportPart[] = []
  const faults: ExportFault[] = []
  const places = new Map<string, string>()
  for await (const record of readExportRecords(pieces)) {
    if (!record.ok) {
      faults.push(...record.faults)
      continue
    }
    const { noun, value } = record.part
    const same = places.get(`${noun} ${value.id}`)
    if (same !== undefined)
      faults.push({ ...record, place: `${record.place}/id`, reason: `the same id as ${same}` })
    places.set(`${noun} ${value.id}`, record.place)
    parts.push(record.part)
  }
  if (faults.length === 0) return { ok: true, parts }
  return { ok: false, faults: faults.slice(0, mostFaults), more: Math.max(0, faults.length - mostFaults) }
}

/** The same record by record, in flat memory. A file that breaks off ends with a fault, after what was whole. */
export async function* readExportRecords(pieces: TextPieces): AsyncGenerator<ExportRecord> {
  const head = new Map<string, unknown>()
  for await (const member of jsonMembers(pieces)) {
    const begun = head.has('earned') && head.has('formatVersion')
    if ('fault' in member) {
      if (!begun) throw new UnreadableFile(`no Earned export: line ${member.line}: ${member.fault}`)
      yield broken(member.line, '', member.fault)
    } else if (member.key === 'earned' || member.key === 'formatVersion') {
      head.set(member.key, parsed(member.text))
      refuseForeign(head)
    } else if (!begun) {
      throw new UnreadableFile(headless)
    } else if (member.key !== 'person' || member.text !== 'null') {
      yield readMember(member)
    }
  }
  if (head.size < 2) throw new UnreadableFile(headless)
}

function refuseForeign(head: ReadonlyMap<string, unknown>): void {
  if (head.has('earned') && head.get('earned') !== 'export')
    throw new UnreadableFile('no Earned export: “earned” does not say “export”')
  const version = head.get('formatVersion')
  if (!head.has('formatVersion')) return
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new UnreadableFile(
      `no Earned export: its formatVersion is ${JSON.stringify(version) ?? 'not readable'}`,
    )
  if (version > formatVersion)
    throw new UnreadableFile(
      `written by a newer Earned (format ${version}; this one reads up to ${formatVersion}): update Earned, then import it`,
    )
}

function readMember({ line, key, index, text }: JsonMember): ExportRecord {
  const place = `/${escaped(key)}${index === null ? '' : `/${index}`}`
  if (!isKnown(key)) return broken(line, place, 'an Earned export has nothing of this name')
  if ((index === null) !== (key === exportKeys.person))
    return broken(
      line,
      place,
      index === null ? 'a list is expected here' : 'one person is expected here, not a list',
    )
  if (!text.startsWith('{')) return broken(line, place, 'a record in braces is expected here')
  const value = parsed(text)
  if (value === undefined) return broken(line, place, 'this is no JSON')
  const part = readPart[key](value)
  if (part.ok) return { line, place, ok: true, part: part.part }
  const faults = part.issues.map(({ path, message }) => ({
    line,
    place: place + path.map((step) => `/${escaped(String(step))}`).join(''),
    reason: message,
  }))
  return { line, place, ok: false, faults }
}

function isKnown(key: string): key is keyof typeof readPart {
  return Object.hasOwn(readPart, key)
}

function broken(line: number, place: string, reason: string): ExportRecord {
  return { line, place, ok: false, faults: [{ line, place, reason }] }
}

/** Undefined where it is no JSON, which no JSON value is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** RFC 6901, section 3. */
function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1')
}
