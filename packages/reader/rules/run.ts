import type { Block, Content } from '../document/block.ts'
import type { Document } from '../document/document.ts'
import type { Section } from '../document/section.ts'
import { slot } from '../document/remember.ts'
import { moved } from '../document/span.ts'
import { rules } from './all.ts'
import { type Finding, findingOf, type Remark } from './finding.ts'
import type { Context, Rule, Subject } from './rule.ts'

interface Local {
  rule: Rule
  remark: Remark
}

const lookers = rules.filter((rule) => rule.look !== undefined)

/** Every finding of every rule on a document, in the order of the text. */
export function runRules(subject: Subject): Finding[] {
  const whole = rules.flatMap((rule) =>
    (rule.check?.(subject) ?? []).map((remark) => findingOf(subject.doc, rule, remark)),
  )
  return [...whole, ...localFindings(subject)].sort(inOrder)
}

export const inOrder = (a: Finding, b: Finding): number =>
  (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)

function localFindings(subject: Subject): Finding[] {
  const { doc } = subject
  const findings: Finding[] = []
  for (const section of doc.sections) {
    const context = contextOf(section, subject)
    const key = keyOf(section, context)
    const blocks = doc.blocks.slice(section.heading ? section.heading.index : section.from, section.to)
    for (const block of blocks)
      for (const { rule, remark } of said(block.content, context, key))
        findings.push(here(doc, block, { rule, remark }))
  }
  return findings
}

const here = (doc: Document, block: Block, { rule, remark }: Local): Finding =>
  findingOf(doc, rule, { ...remark, spans: remark.spans.map((span) => moved(span, block.start)) })

const contextOf = ({ roles, own, title }: Section, { kind, genre }: Subject): Context => ({
  kind,
  genre,
  roles,
  own,
  title: title.toLowerCase(),
})

const keyOf = ({ language }: Section, { kind, genre, roles, title }: Context): string =>
  `${language}|${kind}|${genre.technical}|${roles.join()}|${title}`

interface Said {
  key: string
  remarks: readonly Local[]
}

/** What the rules said of a block last time: in the same context they say it again. */
const saidBefore = slot<Said>()
const nothing: readonly Local[] = []

function said(content: Content, context: Context, key: string): readonly Local[] {
  if (content.kind === 'code' || content.kind === 'comment') return nothing
  const before = content.kept[saidBefore.at] as Said | undefined
  if (before?.key === key) return before.remarks
  const remarks = lookAt(content, context, key.startsWith('en|'))
  content.kept[saidBefore.at] = { key, remarks }
  return remarks
}

function lookAt(content: Content, context: Context, english: boolean): readonly Local[] {
  let remarks: Local[] | undefined
  for (const rule of lookers) {
    if (rule.prose && !english) continue
    for (const remark of rule.look?.(content, context) ?? []) (remarks ??= []).push({ rule, remark })
  }
  return remarks ?? nothing
}
