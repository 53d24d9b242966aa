import type { Args } from '../rules/finding.ts'

const text = (args: Args, name: string): string => String(args[name] ?? '')
const count = (args: Args, name: string): number => Number(args[name] ?? 0)
const many = (args: Args, name: string): readonly string[] => {
  const value = args[name]
  return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)]
}

/** Things in a row: "a, b and c". */
export function inWords(things: readonly string[], last = 'and'): string {
  return things.length < 2
    ? (things[0] ?? '')
    : `${things.slice(0, -1).join(', ')} ${last} ${things.at(-1) ?? ''}`
}

const needs: Record<string, string> = {
  problem: 'the problem',
  goals: 'goals',
  nongoals: 'what is left out',
  metrics: 'how success is measured',
  proof: 'how success is measured',
  users: 'for whom it is',
  owner: 'who is responsible',
  risks: 'risks',
  questions: 'open questions',
  timeline: 'when',
  alternatives: 'alternatives',
  hypothesis: 'what was expected',
  decision: 'a decision',
  constraints: 'constraints',
  rollback: 'the way back',
  monitoring: 'how it is watched',
  retention: 'how long data is kept',
  lawful: 'the lawful basis',
  vendors: 'vendors',
  ask: 'what is asked of the reader',
  rule: 'the rule behind the order',
  capacity: 'capacity',
}

function missing(args: Args): string {
  const near = text(args, 'nearest')
  const sought = inWords(many(args, 'lookedFor'), 'or')
  return `Nothing about ${needs[text(args, 'need')] ?? text(args, 'need')}. Looked for ${sought} in headings, labels, columns and the text${near === '' ? '.' : `; nearest is “${near}”.`}`
}

const hollowness: Record<string, string> = {
  empty: 'nothing under it',
  unanswered: 'answered with nothing',
  later: 'only says that it is still to come',
  prompt: 'still what the template asks the writer to do',
  asserted: 'says that nothing changes, and not why',
}

function hollow(args: Args): string {
  const headings = many(args, 'headings').map((heading) => `“${heading.replace(/^#+\s*|\*+/g, '')}”`)
  return `${inWords(headings)}: ${hollowness[text(args, 'how')] ?? ''}.`
}

function bareMetric(args: Args): string {
  const lacks = inWords(many(args, 'missing'), 'or')
  const [some, all] = [count(args, 'count'), count(args, 'of')]
  if (all <= 1) return `Success is described without ${lacks}.`
  return some === all
    ? `None of the ${all} metrics has a ${lacks}.`
    : `${some} of ${all} metrics have no ${lacks}.`
}

const owners: Record<string, string> = { row: 'row', question: 'question', action: 'action' }
const noOwner = (args: Args): string => {
  const [some, all] = [count(args, 'count'), count(args, 'of')]
  const what = owners[text(args, 'what')] ?? 'item'
  return all === 1 ? `This ${what} has no owner and no date.` : `${some} of ${all} ${what}s have no owner.`
}

const claims: Record<string, string> = {
  superlative: 'says how good it is',
  absolute: 'allows no exception',
  magnitude: 'says how much better, without a measurement',
  appeal: 'names people who said so, and not where',
  share: 'is a share of something, from nowhere',
}

const faults: Record<string, (args: Args) => string> = {
  role: (args) =>
    `${count(args, 'count')} of ${count(args, 'of')} user stories are about “${text(args, 'role')}”, who could be anybody.`,
  reason: (args) => `${count(args, 'count')} of ${count(args, 'of')} user stories give no reason.`,
  joined: (args) =>
    `${count(args, 'count')} of ${count(args, 'of')} user stories ask for two things at once.`,
}

const slips: Record<string, string> = {
  peeking: 'The test was looked at, or ended, by its result.',
  'power after the fact': 'Power worked out from the result says nothing that the p-value does not.',
  'almost significant': 'A result is significant by the rule set before, or it is not.',
  'no difference shown': 'Not finding a difference is not finding that there is none.',
  segments: 'Among enough segments one always moves.',
  validated: 'Results like these can agree with it; they cannot prove it.',
  cause: 'The two moved together; nothing here shows that one moved the other.',
}

const conflicts: Record<string, (args: Args) => string> = {
  acronym: (args) =>
    `${text(args, 'name')} is “${text(args, 'one')}” in one place and “${text(args, 'other')}” in another.`,
  header: (args) => `${text(args, 'name')} is “${text(args, 'one')}” and “${text(args, 'other')}”.`,
  id: (args) => `The title says ${text(args, 'one')}, ${text(args, 'name')} says ${text(args, 'other')}.`,
  name: (args) =>
    `“${text(args, 'one')}” stands beside “${text(args, 'other')}”, written ${count(args, 'count')} times.`,
  row: (args) => `The row “${text(args, 'name')}” has the text of “${text(args, 'other')}”.`,
}

const residues: Record<string, string> = {
  opening: 'The text opens as the answer of a language model.',
  closing: 'The text ends as the answer of a language model.',
  citation: 'A reference mark of a chat is left in the text.',
  award: 'The document gives itself a mark.',
}

/** What a finding says, by its rule. One sentence or two, made from its data alone. */
export const sentences: Record<string, (args: Args) => string> = {
  C1: missing,
  C2: hollow,
  C3: bareMetric,
  C4: (args) =>
    count(args, 'count') > 1
      ? `${count(args, 'count')} places are left to fill in: “${text(args, 'term')}”.`
      : `“${text(args, 'term')}” is left to fill in.`,
  C5: noOwner,
  W1: (args) => `“${text(args, 'term')}” has no measure here.`,
  W2: (args) => `“${text(args, 'term')}” lets this requirement go unmet.`,
  W3: (args) =>
    count(args, 'of') > 1
      ? `${count(args, 'count')} of ${count(args, 'of')} goals say which way and not how far.`
      : 'The goal says which way and not how far.',
  W4: (args) => `“${text(args, 'term')}” ${claims[text(args, 'what')] ?? 'is not supported here'}.`,
  W5: (args) => `“${text(args, 'term')}”: by whom?`,
  W6: (args) => faults[text(args, 'fault')]?.(args) ?? '',
  W7: (args) =>
    text(args, 'what') === 'order'
      ? `The solution comes before “${text(args, 'problem')}”.`
      : `“${text(args, 'term')}” is how it is built, not what is needed.`,
  W8: (args) => `“${text(args, 'term')}”: ${slips[text(args, 'what')] ?? ''}`,
  L1: (args) => residues[text(args, 'what')] ?? '',
  L2: (args) => conflicts[text(args, 'what')]?.(args) ?? '',
}
