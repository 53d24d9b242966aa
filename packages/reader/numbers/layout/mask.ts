/**
 * The text with everything that is not prose blanked out, character for character: code, comments, addresses, tags,
 * emphasis and escape marks become spaces, entities and LaTeX signs the character they stand for. Offsets stay those of
 * the original.
 */
export function mask(text: string): string {
  let prose = text
  for (const [pattern, replace] of passes) prose = prose.replace(pattern, replace)
  return prose.includes('`') ? blankCodeSpans(prose) : prose
}

const blank = (match: string): string => match.replace(/[^\n]/g, ' ')
const padded = (sign: string, width: number): string => sign + ' '.repeat(width - sign.length)

const entities: Record<string, string> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  le: '≤',
  ge: '≥',
  plusmn: '±',
  times: '×',
  minus: '−',
  ndash: '–',
  mdash: '—',
  rarr: '→',
  asymp: '≈',
  amp: '&',
  Delta: 'Δ',
  alpha: 'α',
  chi: 'χ',
  '#37': '%',
  '#x20': ' ',
  '#177': '±',
  '#8211': '–',
}
const latex: Record<string, string> = {
  pm: '±',
  times: '×',
  cdot: '×',
  approx: '≈',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  to: '→',
  rightarrow: '→',
  alpha: 'α',
  chi: 'χ',
  Delta: 'Δ',
  sim: '~',
}

// Every pattern stops at a character it cannot cross or at a fixed length, so that each is linear in the text.
const passes: [RegExp, (match: string, ...groups: string[]) => string][] = [
  [/\{%[^%\n]{0,300}%\}/g, blank],
  [/!\[[^\][\n]{0,500}\]\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)/g, blank],
  [/\]\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)/g, blank],
  [/\bhttps?:\/\/[^\s<>|)]{1,2000}/g, blank],
  [/<\/?[a-zA-Z][^<>\n]{0,500}>/g, blank],
  [
    /&(#?\w{2,8});/g,
    (match, name = '') => (entities[name] ? padded(entities[name], match.length) : blank(match)),
  ],
  [/\\([a-zA-Z]{2,10})/g, (match, name = '') => (latex[name] ? padded(latex[name], match.length) : match)],
  [/\\(?=[%$#_[\](){}*<>&~.!+-])/g, blank],
  [/\*\*|__|~~/g, blank],
  [/(?<![\d\s])\*|\*(?![\d\s])/g, blank],
  [/(?<!\w)_|_(?!\w)/g, blank],
]

function blankCodeSpans(text: string): string {
  const runs = [...text.matchAll(/`+/g)]
  const nextOfLength = new Map<number, number>()
  const closing = runs.map(() => -1)
  for (let i = runs.length - 1; i >= 0; i--) {
    const size = runs[i]?.[0].length ?? 0
    closing[i] = nextOfLength.get(size) ?? -1
    nextOfLength.set(size, i)
  }
  let out = ''
  let done = 0
  for (let i = 0; i < runs.length; i++) {
    const close = runs[closing[i] ?? -1]
    const open = runs[i]
    if (!open || !close || /\n\s*\n/.test(text.slice(open.index, Math.min(close.index, open.index + 2000))))
      continue
    const end = close.index + close[0].length
    out += text.slice(done, open.index) + blank(text.slice(open.index, end))
    done = end
    i = closing[i] ?? i
  }
  return out + text.slice(done)
}
