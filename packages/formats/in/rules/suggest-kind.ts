import { entryKindTexts, type EntryKind } from '@earned/framework'
import { brokenTypes, kindOfType, kindRules } from './kind-rules.ts'
import { ruledTitle } from './ruled-title.ts'
import { titleWords } from './title-words.ts'

export type SuggestedKind = { kind: EntryKind; because: string }

const rules = kindRules.map(({ kind, words }) => ({ kind, find: titleWords(words) }))

/**
 * The kind of output a ticket is, with the reason: by its issue type, else by words of its title, else `output`.
 * `type` is what the tracker calls it (`Story`), empty where it does not say. Rules: docs/method/imports.md.
 */
export function suggestKind(title: string, type: string): SuggestedKind {
  const name = type.trim().toLowerCase()
  const named = kindOfType.get(name)
  if (named !== undefined) return { kind: named, because: `${labelled(named)}: its type is ${type}` }
  if (!brokenTypes.has(name)) {
    const text = ruledTitle(title)
    for (const { kind, find } of rules) {
      const found = find(text)
      if (found !== undefined) return { kind, because: `${labelled(kind)}: “${quoted(found)}” in the title` }
    }
  }
  return { kind: 'output', because: `${withArticle(type)}; no closer kind was found in its title` }
}

function labelled(kind: EntryKind): string {
  return entryKindTexts[kind].label
}

function quoted(words: string): string {
  const text = words.trim()
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function withArticle(type: string): string {
  if (type === '') return 'a ticket'
  return /^[aeiou]/i.test(type) ? `an ${type}` : `a ${type}`
}
