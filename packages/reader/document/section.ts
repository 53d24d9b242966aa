import type { Block, Content } from './block.ts'
import { type Language, languageOf, type Tongues } from './language.ts'
import { thing } from './mask.ts'
import { type Role, rolesOf } from './roles.ts'
import type { Span } from './span.ts'

/** A heading and what stands under it, up to the next heading of any level. The first section has no heading. */
export interface Section extends Span {
  index: number
  /** Without markup; empty for what stands before the first heading. */
  title: string
  heading: Block | undefined
  /** 0 before the first heading, 1 to 6 as in the source, 7 for a line in bold. */
  level: number
  /** What its own heading names. */
  own: readonly Role[]
  /** What it is for: its own roles, or those of the section it stands in. */
  roles: readonly Role[]
  parent: number
  /** Its blocks are `blocks.slice(from, to)` of the document; the heading is not among them. */
  from: number
  to: number
  language: Language
}

/** The sections of a document, in order; every block stands in exactly one. Sets `section` on the blocks. */
export function sectionsOf(blocks: readonly Block[], end: number): Section[] {
  const sections = [sectionAt(undefined, [], 0)]
  for (const block of blocks) {
    if (block.content.kind === 'heading') {
      close(sections.at(-1), block)
      sections.push(sectionAt(block, sections, block.index + 1))
    }
    block.section = sections.length - 1
  }
  const last = sections.at(-1)
  if (last) {
    last.end = end
    last.to = blocks.length
  }
  untitle(sections)
  return spoken(sections, blocks)
}

/** The one heading at the top names the document: it says what it is about, not what its sections are for. */
function untitle(sections: Section[]): void {
  const tops = sections.filter(({ level }) => level === 1)
  const title = tops[0]
  if (tops.length !== 1 || !title || title.index > 1) return
  title.own = []
  title.roles = []
}

function close(section: Section | undefined, next: Block): void {
  if (!section) return
  section.end = next.start
  section.to = next.index
}

function sectionAt(heading: Block | undefined, before: readonly Section[], from: number): Section {
  const level = heading?.content.level ?? 0
  const title = heading ? titleOf(heading.content) : ''
  const parent = heading ? parentOf(before, level) : 0
  const own = rolesOf(title)
  return {
    index: before.length,
    title,
    heading,
    level,
    own,
    roles: rolesUnder(own, inherited(before[parent])),
    parent,
    from,
    to: from,
    start: heading?.start ?? 0,
    end: 0,
    language: 'und',
  }
}

/** A heading without its markup; code in it keeps its letters. */
function titleOf({ text, plain }: Content): string {
  const shown = plain.includes(thing)
    ? [...plain].map((sign, at) => (sign === thing ? text.charAt(at) : sign)).join('')
    : plain
  return shown.replace(/`/g, '').replace(/\s+/g, ' ').trim()
}

/** "Must have" below "Definition of done" is both; any other role of its own stands alone. */
function rolesUnder(own: readonly Role[], above: readonly Role[]): readonly Role[] {
  if (own.length === 0) return above
  return own.every((role) => role === 'requirements') ? [...new Set([...own, ...above])] : own
}

const inherited = (parent: Section | undefined): readonly Role[] =>
  parent && parent.level > 1 ? parent.roles : []

function parentOf(before: readonly Section[], level: number): number {
  let at = before.length - 1
  while (at > 0 && (before[at]?.level ?? 0) >= level) at = before[at]?.parent ?? 0
  return at
}

function spoken(sections: Section[], blocks: readonly Block[]): Section[] {
  const all = languageOf(blocks.map((block) => block.content.tongues))
  for (const section of sections) {
    const own = languageOf(tonguesUnder(section, blocks))
    section.language = own === 'und' ? all : own
  }
  return sections
}

function* tonguesUnder(section: Section, blocks: readonly Block[]): Generator<Tongues> {
  if (section.heading) yield section.heading.content.tongues
  for (let i = section.from; i < section.to; i++) {
    const block = blocks[i]
    if (block) yield block.content.tongues
  }
}
