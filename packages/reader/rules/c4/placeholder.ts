import type { Cell, Content } from '../../document/block.ts'
import { thing } from '../../document/mask.ts'
import type { Span } from '../../document/span.ts'
import type { Remark } from '../finding.ts'
import { pageOf, type Rule } from '../rule.ts'

/** Words left for somebody to fill in. Letters count as they stand: TODO is a mark, a to-do is a word. */
const capitals =
  /\b(?:TBD|TBC|TBA|FIXME|TKTK)\b|\bTODO\b(?![ -]?(?:list|app|item|comment|s\b))|\b(?:X{1,3}|N{2,3}|Y{2,3})\s?%|[$€£]\s?X{1,4}[kKmM]?\b/g
const bracketed =
  /(?<=\b[Aa]s an? )\[[^\]\n]{1,40}\](?=,? I\b)|(?<![^\s(:*|>])\[(?:(?:[Ii]nsert|[Yy]our|[Aa]dd|[Ee]nter|[Ff]ill in|[Dd]escribe)\s[^\]\n]{1,60}|TBD|tbd|TBC|TODO|XX+|Name|Date|Company(?: [Nn]ame)?|Product(?: [Nn]ame)?|Feature(?: [Nn]ame)?|Project(?: [Nn]ame)?|Team(?: [Nn]ame)?|Owner|Author(?: [Nn]ame)?|Number|Metric|Amount|Title|Description|Placeholder)\](?![([:])/g
const tagged = /<(?:insert|your|enter|add|fill in)\s[^<>\n]{1,60}>/g
const blank =
  /(?<![\w_])_{1,12}\s+(?:seconds?|minutes?|hours?|days?|weeks?|months?|users?|customers?|percent|%|times|dollars|points)(?!\w)/g
const late =
  /(?:\b(?:is|are|remains?|still)|[:–—(-])\s+(?:still )?to be (?:determined|decided|confirmed|defined|announced)\b(?=\s*(?:[.,;)]|$))|\b[Ll]orem ipsum\b/g

/** Each pattern with a sign without which it cannot stand: looking for that is a hundred times cheaper. */
const marks: readonly [RegExp, RegExp][] = [
  [/[A-Z]{3}|[XNY]{1,3}\s?%|[$€£]\s?X/, capitals],
  [/\[[A-Za-z]/, bracketed],
  [/<[iyeaf]/, tagged],
  [/_\s/, blank],
  [/to be [dca]|orem /, late],
]
const wholeMark = /^\W*(?:TBD|TBC|TBA|TODO|FIXME|XX+%?|N\/A yet|\?{1,4})\W*$/i
const titleMark = /^\W*(?:title|untitled(?: document)?|document title|(?:feature|product|project) name)\W*$/i
const stateColumn = /\b(?:status|state|progress|priority|done|stage)\b/i

/** C4: something left to fill in. */
export const placeholderRule: Rule = {
  id: 'C4',
  title: 'Left to fill in',
  severity: 'warning',
  why: 'A gap left in the text is read as done by whoever does not know that it is a gap.',
  source: 'ISO/IEC/IEEE 29148:2018 §5.2.5 (complete: no TBD remains)',
  question: 'What stands here, or who finds it out by when?',
  page: pageOf('C4'),
  prose: true,
  look(content) {
    const spans = content.kind === 'table' ? cellMarks(content) : textMarks(content)
    return spans.length === 0 ? [] : gathered(content, spans)
  },
}

/** Several gaps of one block are one remark: they are filled in one go. */
function gathered(content: Content, spans: readonly Span[]): Remark[] {
  const first = spans[0]
  return first
    ? [{ spans, args: { term: content.text.slice(first.start, first.end), count: spans.length } }]
    : []
}

function textMarks(content: Content): Span[] {
  const { kind, text, plain } = content
  if (kind === 'heading' && content.level === 1 && titleMark.test(plain))
    return [{ start: 0, end: text.length }]
  if (kind === 'code' || kind === 'comment' || kind === 'reference' || content.quoted) return []
  if (kind === 'item' && wholeMark.test(plain) && content.links.length === 0)
    return [{ start: 0, end: text.length }]
  return marksIn(content, text)
}

/** Without any of these no mark can stand. */
const anySign = /[A-Z]{3}|[XNY]\s?%|[$€£]\s?X|\[[A-Za-z]|<[iyeaf]|_\s|to be [dca]|orem /

function marksIn(content: Content, text: string): Span[] {
  if (!anySign.test(text)) return []
  return marks
    .flatMap(([sign, mark]) => (sign.test(text) ? [...text.matchAll(mark)] : []))
    .map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }))
    .filter(({ start }) => content.plain.charAt(start) !== thing && !/["'“‘`]/.test(text.charAt(start - 1)))
}

function cellMarks(content: Content): Span[] {
  const header = content.rows[0] ?? []
  return content.rows
    .slice(1)
    .flatMap((row) =>
      row.filter(
        (cell, column) =>
          isGap(cell) && !stateColumn.test(header[column]?.plain ?? '') && !isPlan(header, column),
      ),
    )
}

const isGap = (cell: Cell): boolean => wholeMark.test(cell.plain) || /\b(?:TBD|TBC)\b/.test(cell.plain)
const isPlan = (header: readonly Cell[], column: number): boolean =>
  header[column]?.plain === '' && column > 0
