import type { Content, Field } from './block.ts'
import { type Span, trimmed } from './span.ts'

type Labelled = Pick<Content, 'kind' | 'plain' | 'labels' | 'rows'>

const none: readonly never[] = []
const longestLabel = 50

/** The fields one block holds, in its own offsets. A label in a table has at most five words. */
export function fieldsOf(content: Labelled): readonly Field[] {
  const { kind, plain, labels } = content
  if (kind === 'table') return rowFields(content)
  if (kind !== 'paragraph' && kind !== 'item') return none
  if (labels.length === 0) return lineFields(plain)
  return labels.flatMap((label, at) => labelField(plain, label, labels[at + 1]?.start ?? plain.length))
}

export const fieldName = (label: string): string =>
  label
    .replace(/[^\p{L}\p{N}&/' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

function labelField(plain: string, label: Span, end: number): Field[] {
  const words = plain.slice(label.start, label.end)
  const name = fieldName(words)
  if (name === '' || words.length > longestLabel) return []
  const inside = /:\W*$/.test(words)
  const after = /^\s*[:–—-]/.exec(plain.slice(label.end, label.end + 20))
  if (!inside && !after && plain.length > 160) return []
  const start = label.end + (inside ? 0 : (after?.[0].length ?? 0))
  return [{ name, key: label, value: trimmed(plain, { start, end }) }]
}

const plainLine = /^[ \t]*([A-Z][\w/&'() -]{1,30}):[ \t]+(\S.*)$/gm

function lineFields(plain: string): Field[] {
  if (!plain.includes(':')) return []
  return [...plain.matchAll(plainLine)]
    .filter((hit) => (hit[1] ?? '').split(' ').length <= 4)
    .map((hit) => {
      const start = hit.index + hit[0].indexOf(hit[1] ?? '')
      const key = { start, end: start + (hit[1] ?? '').length }
      const value = trimmed(plain, { start: key.end + 1, end: hit.index + hit[0].length })
      return { name: fieldName(hit[1] ?? ''), key, value }
    })
}

function rowFields({ rows }: Labelled): Field[] {
  if (rows.length < 2 || !rows.every((row) => row.length === 2)) return []
  return rows.flatMap(([key, value]) => {
    const name = fieldName(key?.plain ?? '')
    return key && value && name !== '' && name.split(' ').length <= 5 ? [{ name, key, value }] : []
  })
}
