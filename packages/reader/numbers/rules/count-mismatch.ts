import type { NumberFinding } from '../finding.ts'
import type { Block } from '../layout/block.ts'
import { line } from './say.ts'
import { found, holds, type ReadText, type Ruling } from './text-rule.ts'

const things =
  'types|items|steps|reasons|options|goals|metrics|principles|requirements|features|phases|stages|questions|criteria|risks|stories|endpoints|fields|actions|conditions|rules|categories|cases|changes|parts|components|sections|scenarios|personas|pillars|themes|levels|variants|ways|things|areas|problems|issues|candidates|milestones|deliverables|assumptions|dependencies|screens|states|modes|events|tests|experiments|bets|initiatives|objectives|channels|segments|tenets|points|key results|use cases|user stories|open questions|findings|insights|takeaways|recommendations|decisions|drivers|challenges|benefits|tasks'
const numberWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const count = `(\\d{1,2}|${numberWords.slice(2).join('|')})`
const inHeading = new RegExp(`\\(\\s*${count}\\s+(?:${things})\\s*\\)\\s*:?\\s*$`, 'i')
const opening =
  '(?:^|[.!?]\\s+|\\b(?:following|there are|we have|it has|has|into|consists of|identified|propose|considered|see|in)\\s+)'
const inLead = new RegExp(
  `${opening}${count}\\s+(?:(?:main|key|core|new|open|major|different|possible|big|primary)\\s+)?(?:${things})\\b[^.:()\\d]{0,80}:\\s*$`,
  'i',
)

/**
 * num.count-mismatch: "Conditions (14 types)" over a list of another length. Counted kindly: by top items, by all items,
 * and by items with what they join by slash or comma. docs/method/numbers/num.count-mismatch.md
 */
export function checkCounts({ layout }: ReadText): Ruling[] {
  const { blocks, prose, tables } = layout
  return blocks.flatMap((block, i) => {
    const text = prose.slice(Math.max(block.start, block.end - 160), block.end)
    const match =
      block.kind === 'heading' ? inHeading.exec(text) : block.kind === 'paragraph' ? inLead.exec(text) : null
    if (!match) return []
    const said = numberOf(match[1] ?? '')
    const items = listBehind(layout, i)
    if (said < 2 || items.length < 2 || tables.some(({ after }) => after >= i && after <= i + items.length))
      return []
    const start = block.end - text.length + match.index
    const place = { start, end: start + match[0].trimEnd().length }
    return [judge(items, said, { place, prose })]
  })
}

const numberOf = (text: string): number => {
  const word = numberWords.indexOf(text.toLowerCase())
  return word >= 0 ? word : Number(text)
}

/**
 * The items that follow a block at once and those of the list after a paragraph between, until one stands further out or
 * a paragraph leads in another list.
 */
function listBehind({ blocks, prose }: ReadText['layout'], at: number): Block[] {
  const items: Block[] = []
  for (let i = at + 1; i < blocks.length; i++) {
    const block = blocks[i]
    if (!block || block.kind === 'heading' || (block.kind === 'paragraph' && items.length === 0)) break
    if (block.kind === 'item' && block.depth < (items[0]?.depth ?? 0)) break
    if (block.kind === 'item') items.push(block)
    else if (blocks[i + 1]?.kind !== 'item' || /:\s*$/.test(prose.slice(block.end - 3, block.end))) break
  }
  return items
}

type Setting = { place: { start: number; end: number }; prose: string }

function judge(items: readonly Block[], said: number, { place, prose }: Setting): Ruling {
  const [first] = items
  const top = items.filter(({ depth, ordered }) => depth === first?.depth && ordered === first.ordered)
  const joined = top.reduce((all, { start, end }) => all + joins(prose.slice(start, end)), top.length)
  const firstList = top.filter(({ list }) => list === first?.list).length
  const counts = [top.length, items.length, firstList]
  if (counts.includes(said) || (said > top.length && said <= joined)) return holds(place)
  return found(place, finding(place, said, top))
}

/** How many more things an item may name than one: what slashes, commas and "and" join in its name. */
function joins(text: string): number {
  const name = (text.split(/[:–—(]|\s-\s/)[0] ?? '').slice(0, 120)
  // "AND/OR" is one thing.
  return name.replace(/[A-Z]+(?:\/[A-Z]+)+/g, '').match(/\/|,|&|\band\b|\bor\b|\+/g)?.length ?? 0
}

const finding = (
  place: { start: number; end: number },
  said: number,
  top: readonly Block[],
): NumberFinding => ({
  rule: 'num.count-mismatch',
  severity: 'warning',
  spans: [place, { start: top[0]?.start ?? place.start, end: top.at(-1)?.end ?? place.end }],
  args: { printed: said, value: top.length },
  proof: [line('items in the list', 'counted at their first level', { value: top.length })],
})
