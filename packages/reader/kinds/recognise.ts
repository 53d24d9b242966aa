import { type ArtifactKind, artifactKinds } from '@earned/framework'
import type { Document } from '../document/document.ts'
import type { Role } from '../document/roles.ts'
import { signs } from './signs.ts'

export interface KindGuess {
  /** Undefined when no kind comes near. */
  kind: ArtifactKind | undefined
  /** How likely the kind is the right one, 0 to 1, as far as titles, sections and words can tell. */
  confidence: number
}

/** Weight of "none of these": a document with nothing to go by is none of the kinds. */
const noneOfThese = 3.5
/** How many points of weight make one kind e times likelier than another. */
const pointsPerE = 1.6
const leastConfidence = 0.35

/** A title can be anybody's: without sections of the kind under it, what the kind needs is not asked for. */
const leastBuilt = 2
const byTitleAlone = 0.5

/** The weight of a document's sections for a kind. */
function built(doc: Document, kind: ArtifactKind): number {
  let weight = kind === 'slides' ? slideShape(doc) : 0
  for (const role of rolesIn(doc)) weight += signs[kind].roles[role] ?? 0
  return weight
}

/** Which of the eleven kinds a document is, from its title, its sections and some of its words. */
export function recogniseKind(doc: Document): KindGuess {
  const scores = weigh(doc)
  const likely = artifactKinds.map((kind) => ({ kind, odds: Math.exp(scores[kind] / pointsPerE) }))
  const total = likely.reduce((sum, { odds }) => sum + odds, Math.exp(noneOfThese / pointsPerE))
  const best = likely.reduce((a, b) => (b.odds > a.odds ? b : a))
  const share =
    best.kind !== 'prd' && built(doc, best.kind) < leastBuilt
      ? Math.min(byTitleAlone, best.odds / total)
      : best.odds / total
  const confidence = Math.round(share * 100) / 100
  return { kind: confidence >= leastConfidence ? best.kind : undefined, confidence }
}

/** The weight of all signs found, by kind. */
export function weigh(doc: Document): Record<ArtifactKind, number> {
  const title = titleOf(doc)
  const opening = doc.text.slice(0, longestOpening)
  const roles = rolesIn(doc)
  const scores = {} as Record<ArtifactKind, number>
  for (const kind of artifactKinds) {
    const { title: titles, roles: weights, text } = signs[kind]
    let score = titles.reduce(
      (most, [words, weight]) => (words.test(title) ? Math.max(most, weight) : most),
      0,
    )
    for (const role of roles) score += weights[role] ?? 0
    for (const [words, weight] of text) if (words.test(opening)) score += weight
    scores[kind] = score
  }
  scores.slides += slideShape(doc)
  return scores
}

const longestOpening = 6000

/** What the document calls itself: its title in front matter, its first heading, and its file's line of description. */
export function titleOf(doc: Document): string {
  const named = doc.fields.find(({ name, key }) => name === 'title' && key.end <= (doc.frontMatter?.end ?? 0))
  const first = doc.sections.find((section) => section.level > 0 && section.level < 7)
  const top = first && first.start < 400 ? first : doc.sections.find((section) => section.level === 1)
  const early = top?.title ?? ''
  const opening =
    doc.blocks.find((block) => block.content.kind === 'paragraph')?.content.plain.slice(0, 60) ?? ''
  return [named ? doc.text.slice(named.value.start, named.value.end) : '', early || opening].join(' ').trim()
}

function rolesIn(doc: Document): Set<Role> {
  const roles = new Set<Role>()
  for (const section of doc.sections) if (section.level !== 1) for (const role of section.own) roles.add(role)
  return roles
}

/** Slides in Markdown: a rule before each heading, or headings that count them. */
function slideShape(doc: Document): number {
  const marp =
    doc.frontMatter && /^(?:marp|slideOptions|theme|paginate):/m.test(doc.text.slice(0, doc.frontMatter.end))
  const numbered = doc.sections.filter((section) => /^slide \d+/i.test(section.title)).length
  const ruled = doc.blocks.filter(
    (block, at) => block.content.kind === 'rule' && doc.blocks[at + 1]?.content.kind === 'heading',
  ).length
  const words = doc.blocks.reduce((sum, block) => sum + block.content.tongues.words, 0)
  const short = ruled >= 5 && words / (ruled + 1) < 90
  return (marp ? 8 : 0) + (numbered >= 3 ? 9 : 0) + (short ? 5 : 0)
}
