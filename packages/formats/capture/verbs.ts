import { baseVerbs, irregularPasts, verbRows, type VerbRow } from './verb-words.ts'

export type Form = 'base' | 'past' | 'ing'
/** A verb as it stands in a line: its form, how many words it takes, and the row that says what it tells. */
export type Verb = { form: Form; size: number; rows: readonly VerbRow[] }

const known = new Map<string, { form: Form; rows: VerbRow[] }>()
for (const row of verbRows) {
  for (const verb of row.forms.split('|')) {
    const forms: readonly Form[] = ['base', 'past', 'ing']
    for (const [index, text] of verb.split(' ').entries()) {
      const key = text.replaceAll('_', ' ')
      const entry = known.get(key) ?? { form: forms[index] ?? 'base', rows: [] }
      entry.rows.push(row)
      // "set up" is its own past; where it stands at the head of a done line it is the past.
      known.set(key, { form: forms[index] ?? 'base', rows: [...new Set(entry.rows)] })
    }
  }
}
const pasts = new Set(irregularPasts.split(' '))
const bases = new Set(baseVerbs.split(' '))
const notPast = new Set('need speed feed seed embed indeed hundred unmoderated'.split(' '))

/** The verb the words begin with, the longest first; undefined where they begin with none. */
export function verbAt(keys: readonly string[]): Verb | undefined {
  const two = known.get(keys.slice(0, 2).join(' '))
  if (two && keys.length > 1) return { ...two, size: 2 }
  const first = keys[0] ?? ''
  const one = known.get(first)
  if (one) return { ...one, size: 1 }
  if (isPast(first)) return { form: 'past', size: 1, rows: [] }
  return bases.has(first) ? { form: 'base', size: 1, rows: [] } : undefined
}

/** Whether a word is a verb in the past, as far as its ending tells. */
export function isPast(key: string): boolean {
  return (
    known.get(key)?.form === 'past' || pasts.has(key) || (/^\p{L}{3,}ed$/u.test(key) && !notPast.has(key))
  )
}

/** Whether a word is a base form that is hardly ever a noun: "ship", not "launch". */
export function isPureBase(key: string): boolean {
  return bases.has(key)
}
