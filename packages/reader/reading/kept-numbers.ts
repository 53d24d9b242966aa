import type { Document } from '../document/document.ts'
import type { Change } from '../document/markdown.ts'
import type { Page } from '../criteria/page.ts'

/** Digits, and the words by which numbers are claimed, split, summed and judged. */
const telling =
  /[\d%‰#|<>=±]|\b(?:split|equal\w*|even(?:ly)?|half|third|quarter|double|twice|triple|total\w*|sum|average|mean|median|unique|control|variants?|treatment|arms?|groups?|test|experiment|signific\w*|confiden\w*|interval|power\w*|sided|tailed|percent\w*|points?|rate|lift|capacity|score|rank\w*|reach|effort|one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|(?:mon|tues|wednes|thurs|fri|satur|sun)day|since|before|after|until)\b/i

/** Whether a change can bear on what the numbers of the text come to: not when the blocks it touches claim nothing. */
export function bearsOnNumbers(before: Document, after: Document, { from, to, insert }: Change): boolean {
  return touches(before, from, to) || touches(after, from, from + insert)
}

function touches(doc: Document, from: number, to: number): boolean {
  if (from < (doc.frontMatter?.end ?? 0)) return true
  const touched = doc.blocks.filter(({ start, end }) => start <= to + 1 && end >= from - 1)
  return (
    touched.length === 0 ||
    touched.some(({ content }) =>
      content.kind !== 'paragraph' && content.kind !== 'item' ? true : telling.test(content.text),
    )
  )
}

/** The findings of before, each in its new place. */
export function movedNumbers(numbers: Page['numbers'], { from, to, insert }: Change): Page['numbers'] {
  const by = insert - (to - from)
  const place = (at: number): number => (at >= to ? at + by : at)
  const findings = numbers.findings.map((finding) => ({
    ...finding,
    spans: finding.spans.map(({ start, end }) => ({ start: place(start), end: place(end) })),
  }))
  return { findings, coverage: numbers.coverage }
}
