import type { Field } from './block.ts'
import { type Span, trimmed } from './span.ts'

const fence = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/

/** Where the front matter stands, fences included; undefined when the text does not open with a closed one. */
export function frontMatterOf(text: string): Span | undefined {
  const open = fence.exec(text)
  if (!open) return undefined
  const mark = open[1] ?? '---'
  const from = open[0].length - 1
  for (let at = text.indexOf(`\n${mark}`, from); at >= 0; at = text.indexOf(`\n${mark}`, at + 1)) {
    const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(at + 4, at + 40))
    if (rest) return { start: 0, end: at + 4 + rest[0].length }
  }
  return undefined
}

/** The `key: value` lines of front matter; a list below a key is its value. */
export function frontMatterFields(text: string, span: Span): Field[] {
  const fields: Field[] = []
  const line = /^([\w][\w .-]{0,40}?)[ \t]*[:=][ \t]*(.*)$|^[ \t]*-[ \t]+(.*)$/gm
  for (const hit of text.slice(0, span.end).matchAll(line)) {
    const end = hit.index + hit[0].length
    const last = fields.at(-1)
    if (hit[1] === undefined) {
      if (last) last.value = { start: last.value.start, end }
    } else if (!/^[-+]+$/.test(hit[1])) {
      const key = { start: hit.index, end: hit.index + hit[1].length }
      fields.push({
        name: hit[1].toLowerCase(),
        key,
        value: trimmed(text, { start: end - (hit[2] ?? '').length, end }),
      })
    }
  }
  return fields
}
