import type { Found, Span } from './piece.ts'

const address =
  /(?<![\p{L}\p{N}])(?:https?:\/\/(?=[\p{L}\p{N}])|mailto:(?=[\p{L}\p{N}]))[^\s<>"“”`|\p{C}]+/giu
const trailing = /[.,;:!?…'’*_~。、]/u
const openings: Record<string, string> = { ')': '(', ']': '[', '}': '{' }
const longest = 2000
const labelLimit = 200

/**
 * http, https and mailto addresses, without the punctuation and the unmatched brackets after them.
 * `[label](address)` and `<address|label>` give the label too; it stays in the title.
 */
export function findLinks(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(address)) {
    const url = trimmed(match[0])
    if (url.length > longest) continue
    const span = { start: match.index, end: match.index + url.length }
    const { label, leaves } = wrapping(text, span)
    const value = label ? { url, label: label.slice(0, labelLimit) } : { url }
    found.push({ piece: { type: 'link', ...span, value }, leaves })
  }
  return found
}

function trimmed(url: string): string {
  let end = url.length
  // Brackets are counted once and kept up to date, so that a long tail of them stays linear.
  const counts = new Map<string, number>()
  for (const unit of url) if (/[()[\]{}]/.test(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  for (; end > 0; end -= 1) {
    const last = url.charAt(end - 1)
    const opening = openings[last]
    if (opening) {
      const closed = counts.get(last) ?? 0
      if (closed <= (counts.get(opening) ?? 0)) break
      counts.set(last, closed - 1)
    } else if (!trailing.test(last)) break
  }
  return url.slice(0, end)
}

/** What is written around an address: `[label](…)`, `<…|label>` or `<…>`. All of it but the label leaves the title. */
function wrapping(text: string, { start, end }: Span): { label?: string; leaves: Span[] } {
  const alone = { leaves: [span(start, end)] }
  const after = text.charAt(end)
  if (after === ')' && text.startsWith('](', start - 2)) {
    const opening = text.lastIndexOf('[', start - 3)
    const label = labelIn(text, span(opening + 1, start - 2))
    const before = [span(opening, opening + 1), span(start - 2, start)]
    return label ? { label, leaves: [...before, ...alone.leaves, span(end, end + 1)] } : alone
  }
  if (text.charAt(start - 1) !== '<') return alone
  if (after === '>') return { leaves: [span(start - 1, end + 1)] }
  const closing = after === '|' ? text.indexOf('>', end) : -1
  const label = labelIn(text, span(end + 1, closing))
  const around = [span(start - 1, start), ...alone.leaves, span(end, end + 1), span(closing, closing + 1)]
  return label ? { label, leaves: around } : alone
}

function labelIn(text: string, { start, end }: Span): string | undefined {
  const label = end > start && start > 0 ? text.slice(start, end).trim() : ''
  return label === '' || /[[\]<>\n]/.test(label) ? undefined : label
}

function span(start: number, end: number): Span {
  return { start, end }
}
