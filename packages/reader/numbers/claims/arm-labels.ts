import { between, type Clause } from './clause.ts'

/** 0 is the control, 1 the treatment; more arms than two are 2, 3, … */
export type ArmKey = number

export type ArmLabel = { arm: ArmKey; start: number; end: number }

const side =
  'group|arm|variant|variation|version|users?|visitors?|bucket|cell|page|side|branch|condition|cohort|design|flow|experience|population|sample'
const lettered =
  'group|variant|variation|version|arm|bucket|cell|branch|cohort|option|design|page|treatment|condition'

const patterns: [ArmKey | 'letter', RegExp][] = [
  ['letter', new RegExp(`\\b(?:${lettered})s? ([A-F]|[1-3])(?![\\w/&%.-]|,\\d)`, 'gi')],
  [0, new RegExp(`\\b(?:control|holdout|hold-out|placebo)(?: (?:${side}))?\\b`, 'gi')],
  [
    0,
    /\b(?:baseline|original|status quo)(?: (?:group|arm|variant|version|page|design|flow|users?))?(?=\s*(?:[:=(]|at\b|had\b|has\b|got\b|saw\b|converted\b|was\b|\d)|\s*\))/gi,
  ],
  [0, new RegExp(`\\b(?:the )?(?:old|existing|current) (?:${side})\\b`, 'gi')],
  [1, new RegExp(`\\b(?:treatment|challenger)(?: (?:${side}))?\\b(?! effect)`, 'gi')],
  [
    1,
    new RegExp(
      `\\b(?:test|experiment(?:al)?|exposed|treated|new|variant|variation) (?:${side})\\b(?! [A-F]\\b)`,
      'gi',
    ),
  ],
  [
    1,
    /\b(?:in|for|on|under|of) (?:the )?(?:test|variant|variation|experiment)\b(?! (?:was|of|ran|is|and|to|the|duration|period|[A-F]\b))/gi,
  ],
  [1, /\(\s*(?:the )?(?:test|variant|variation|experiment)\s*(?=[,):;])/gi],
  [1, /\b(?:test|variant|variation|experiment)(?=\s*[:=(]|\s+(?:converted|had)\b)/gi],
  [1, /\b(?:test|variant|variation|experiment)(?= +(?:\d|at \d|of \d))/gi],
  [
    'letter',
    /(?<![\w/&.'’−–-])([AB])(?=\s*[:=)(]|,? +(?:[\d$+−-]|had|has|was|converted|got|saw|won|users|visitors|group|at\b|vs)|\s*[,;]|\s*$|\.(?:\s|$))/g,
  ],
]

/** Some word of every pattern above. */
const anyArm =
  /control|hold-?out|placebo|baseline|original|status quo|old|existing|current|treat|challenger|test|experiment|exposed|new|varia|group|arm|version|bucket|cell|branch|cohort|option|design|page|condition/i
const lone = /\b[AB]\b/

const shared = /\b(?:per|each|every|both|either|all|any|a)\s*(?:the\s*)?$/i

/**
 * Where a sentence names an arm of an experiment. "per variant" names none. The letters A and B alone count only where
 * B is named and A is not an article ("A 10 % lift").
 */
export function findArmLabels(clause: Clause): ArmLabel[] {
  if (!anyArm.test(clause.text) && !lone.test(clause.text)) return []
  const found: ArmLabel[] = []
  for (const [key, pattern] of patterns)
    for (const match of matches(clause.text, pattern)) {
      const letter = (match[1] ?? '').toUpperCase()
      const arm = key === 'letter' ? armOfLetter(letter) : key
      const start = clause.start + match.index
      const label = { arm, start, end: start + match[0].length }
      if (shared.test(between(clause, start - 12, start)) && key !== 'letter') continue
      if (!found.some((other) => other.start < label.end && label.start < other.end)) found.push(label)
    }
  found.sort((a, b) => a.start - b.start)
  return withoutArticles(clause, found)
}

/** matchAll without the copy of the pattern it makes each time. */
function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}

const armOfLetter = (letter: string): number =>
  /\d/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 65

/** A lone "A" before a number is an article unless a lone "B" stands in the sentence too. */
function withoutArticles(clause: Clause, labels: readonly ArmLabel[]): ArmLabel[] {
  const isLone = ({ start, end }: ArmLabel): boolean => end - start === 1
  const hasB = labels.some((label) => isLone(label) && label.arm === 1)
  const others = labels.filter((label) => label.arm === 0 && !isLone(label)).length
  return labels.filter((label) => {
    if (!isLone(label)) return true
    const next = between(clause, label.end, label.end + 3)
    if (label.arm === 0) return /^\s*[:=)(]/.test(next) || (hasB && others === 0)
    return /^\s*[:=)(]/.test(next) || labels.some((other) => isLone(other) && other.arm === 0)
  })
}
