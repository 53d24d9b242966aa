import type { Finding } from '../rules/finding.ts'
import { rules } from '../rules/all.ts'
import { pageOf } from '../rules/rule.ts'
import { numberRules } from '../rules/s/number-rules.ts'
import { sentences } from './sentences.ts'

/** A finding in words: what it says, why that matters and by whose word, the question it asks, and its page. */
export interface Said {
  title: string
  what: string
  why: string
  source: string
  question: string
  page: string
}

/** Puts a finding into words. A rule nobody has words for is named, never dropped. */
export function say({ rule: id, args }: Finding): Said {
  const number = numberRules.find((one) => one.id === id)
  const rule = number ?? rules.find((one) => one.id === id)
  const what = number?.what ?? sentences[id]?.(args) ?? ''
  if (!rule) return { title: id, what, why: '', source: '', question: '', page: pageOf(id) }
  const { title, why, source, question, page } = rule
  return { title, what: what === '' ? title : what, why, source, question, page }
}
