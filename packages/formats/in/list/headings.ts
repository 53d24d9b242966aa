import { daysBetween, type Day } from '@earned/framework'
import { readHeadingPeriod, readPeriod, type Period } from '../dates/period.ts'
import { headingWords, type HeadingWords } from './heading-words.ts'

/** A period with the words of the heading that named it. */
export type NamedPeriod = Period & { name: string }

/** What the headings above a line say of it. */
export type Above = {
  period: NamedPeriod | undefined
  words: HeadingWords
  /** Projects, themes: headings that say nothing else, outermost first. */
  topics: readonly string[]
}

/** What a whole document is called says nothing of what stands in it. */
const documentName =
  /\b(brag|hype|work|done|win|wins) ?(doc(ument)?|log|list|sheet|journal)?$|^my |^(journal|notes|log|diary|self[- ]review|accomplishments|changelog)/i

type Open = { level: number; period: NamedPeriod | undefined; words: HeadingWords | undefined; topic: string }

/** The headings that are open at a line of a document. */
export class Headings {
  readonly #today: Day
  #open: Open[] = []
  #before: Period | undefined

  constructor(today: Day) {
    this.#today = today
  }

  /** Opens a heading, closing those it does not stand under. True where it is a topic, which a piece of work could be. */
  open(level: number, text: string): boolean {
    this.close(level)
    const name = bareHeading(text)
    const found = readHeadingPeriod(name, {
      today: this.#today,
      within: this.#period(),
      before: this.#before,
    })
    if (found !== undefined && level > marked) this.#closeOutside(found)
    const period = found === undefined ? undefined : { ...this.#yearFromAround(found), name }
    const rest = period === undefined ? name : period.rest
    const words = headingWords(rest)
    this.#before = period ?? this.#before
    const isTopic = words === undefined && !documentName.test(rest)
    this.#open.push({ level, period, words, topic: isTopic ? rest : '' })
    return period === undefined && words === undefined
  }

  /** The period a line is and nothing else; undefined for any other line. */
  wholePeriod(text: string): Period | undefined {
    const found = readPeriod(text, { today: this.#today, within: this.#period(), before: this.#before })
    return found?.rest === '' ? found : undefined
  }

  /** Closes every heading at this level or below it. */
  close(level: number): void {
    this.#open = this.#open.filter((heading) => heading.level < level)
  }

  /** A day without marks that lies outside of a heading's period does not stand under that heading. */
  #closeOutside({ first }: Period): void {
    const outside = this.#open.find(
      ({ period }) => period !== undefined && (first < period.first || first > period.last),
    )
    if (outside !== undefined) this.close(outside.level)
  }

  above(): Above {
    const words = this.#open.map((heading) => heading.words ?? {})
    return {
      period: this.#period(),
      words: Object.assign({}, ...words),
      topics: this.#open.map(({ topic }) => topic).filter((topic) => topic !== ''),
    }
  }

  #period(): NamedPeriod | undefined {
    return this.#open.findLast(({ period }) => period !== undefined)?.period
  }

  /** A year that a heading above or before wrote out is as good as written here. */
  #yearFromAround(found: Period): Period {
    return {
      ...found,
      yearWritten: found.yearWritten || (this.#period() ?? this.#before)?.yearWritten === true,
    }
  }
}

/** The deepest level a heading with marks can have. */
const marked = 6

/** The level of a heading without marks: below those with marks, and the longer the period the further out. */
export function plainLevel({ first, last }: Period): number {
  const days = daysBetween(first, last)
  return days > 300 ? 7 : days > 80 ? 8 : days > 27 ? 9 : days > 0 ? 10 : 11
}

/** Lines in bold, or that end in a colon, head what follows; they stand under every other heading. */
export const topicLevel = 12
/** A bullet that is a day heads the bullets under it. */
export const bulletLevel = 13

/** What is longer is no name of a project or a time. */
const longestHeading = 300

function bareHeading(text: string): string {
  return text
    .slice(0, longestHeading)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[\s*_~]+|[\s*_~:]+$/g, '')
    .trim()
}
