import type { Span } from './piece.ts'
import { remaining } from './remaining.ts'

/** What can be seen: a title of nothing else is no title. */
export const visible = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u
const longest = 300
const bullet = /^(?:[-*•–—]\s+){1,3}/u
const lowerWord = /^\p{Ll}[\p{Ll}\p{M}'’-]*[,;:.!?)]*(?=\s|$)/u

/**
 * The first line that shows something once markers have left it, at most 300 UTF-16 units, cut at a word;
 * `whole` says whether it stands for everything that was typed. Where nothing is left, the line as it is.
 */
export function titleOf(text: string, leaves: readonly Span[]): { title: string; whole: boolean } {
  const lines = linesOf(text).filter(({ start, end }) => visible.test(text.slice(start, end)))
  const [first] = lines
  if (!first) return { title: '', whole: true }
  const stripped = tidy(remaining(text, first, leaves))
  const title = visible.test(stripped) ? capital(stripped) : remaining(text, first, [])
  const cutTitle = cut(visible.test(stripped) ? title : capital(title))
  return { title: cutTitle, whole: lines.length === 1 && cutTitle.length === title.length }
}

function linesOf(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    spans.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return spans
}

function tidy(text: string): string {
  const plain = text.replace(bullet, '')
  return /[^.]\.$/u.test(plain) ? plain.slice(0, -1) : plain
}

/** "iOS", "p95" and addresses keep their first letter. */
function capital(text: string): string {
  if (!lowerWord.test(text)) return text
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0)
  const upper = first.toUpperCase()
  return upper.length === first.length ? upper + text.slice(first.length) : text
}

function cut(text: string): string {
  if (text.length <= longest) return text
  const end = /[\uD800-\uDBFF]/.test(text.charAt(longest - 1)) ? longest - 1 : longest
  const space = text.lastIndexOf(' ', longest)
  return text.slice(0, space > longest / 2 ? space : end).trimEnd()
}
