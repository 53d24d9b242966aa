import type { Cell } from './block.ts'

// What ends with a full stop and is not the end of a sentence.
const abbreviation =
  /(?:\b(?:vs|e\.g|i\.e|approx|resp|no|nos|fig|figs|ca|cf|incl|excl|avg|min|max|est|st|dr|mr|mrs|ms|jr|inc|ltd|dept|sec|sig|stat|conf|p|pp|p\.p|n|c\.i|d\.f|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\b[A-Z])$/i
const end = /[.!?…]+["'”’)\]]*(?=\s|$)|\n(?=\s*[A-Z][\w /()-]{0,40}[:=]\s)/g

/** The sentences of a stretch of prose, trimmed; a new line that opens with "Label:" opens a sentence too. */
export function sentencesOf(prose: string, { start, end: stop }: Cell): Cell[] {
  const text = prose.slice(start, stop)
  const found: Cell[] = []
  let from = 0
  for (const match of text.matchAll(end)) {
    const at = match.index
    if (match[0][0] === '.' && abbreviation.test(text.slice(Math.max(0, at - 8), at))) continue
    push(from, at + match[0].length)
    from = at + match[0].length
  }
  push(from, text.length)
  return found

  function push(a: number, b: number): void {
    while (a < b && /\s/.test(text[a] ?? '')) a++
    while (b > a && /\s/.test(text[b - 1] ?? '')) b--
    if (b > a) found.push({ start: start + a, end: start + b })
  }
}
