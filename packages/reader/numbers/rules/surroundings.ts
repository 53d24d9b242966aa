import type { ArtifactKind } from '../finding.ts'

/** What the whole document says that bears on every comparison in it. */
export type Surroundings = {
  kind: ArtifactKind | undefined
  /** Levels of significance it names, as chances of a false alarm. */
  alphas: number[]
  /** Whether it speaks of a correction for several looks or several metrics. */
  corrected: boolean
  /** The planned shares of the arms where it names exactly one split; `equal` where it says so in words. */
  split: number[] | undefined
  /** Whether it is about an experiment with arms drawn by lot. */
  experiment: boolean
}

const level =
  /(?:α|\balpha|\bsignificance level|\bsignificance threshold)\s*(?:\([^()]{0,12}\)\s*)?(?:=|:|of|is|was|at|set (?:to|at)|\s){0,3}\s*(0?\.\d+|\d+(?:\.\d+)?\s?%)/gi
const confidence =
  /\b(\d{2}(?:\.\d+)?)\s?%\s*(?:statistical )?(?:confidence(?! interval)|significance)(?: level| threshold)?/gi
const corrections =
  /\b(?:bonferroni|holm|benjamini|hochberg|FDR|false discovery|multiple (?:comparisons?|testing)|family-?wise|always[- ]valid|sequential(?:ly)?|alpha[- ]spending|o['’]brien|pocock|mSPRT|peek\w*)\b/i
const shares =
  /(?<![\d/.-])(\d{1,2}(?:\.\d+)?)\s*%?\s*[/:–-]\s*(\d{1,2}(?:\.\d+)?)(?:\s*[/:–-]\s*(\d{1,2}(?:\.\d+)?))?\s*%?(?![\d/]|[.,]\d)/g
const splitWords =
  /\b(?:split|splits|allocat\w+|traffic|randomi[sz]\w+|assign\w*|ratio|control|holdout|arms?)\b/i
const equal =
  /\b(?:split|divided|allocated|assigned|randomi[sz]ed)\s+(?:\w+\s+)?(?:evenly|equally)|\b(?:equal(?:ly)?|even(?:ly)?)[- ](?:split|allocat\w+|divided|assigned|sized|distribut\w+|randomi[sz]\w+)|\b1:1\b/i
const arms =
  /\bA\/B\b|\bexperiment|\brandomi[sz]ed|\bcontrol (?:group|arm|variant)|\btreatment\b|\bvariants?\b|\bvariations?\b|\bsplit[- ]test/i

export function readSurroundings(prose: string, kind?: ArtifactKind): Surroundings {
  return {
    kind,
    alphas: alphasOf(prose),
    corrected: corrections.test(prose),
    split: splitOf(prose),
    experiment: kind === 'experiment' || arms.test(prose),
  }
}

function alphasOf(prose: string): number[] {
  const levels: number[] = []
  for (const match of prose.matchAll(level)) levels.push(fraction(match[1] ?? ''))
  for (const match of prose.matchAll(confidence)) levels.push(Number(match[1]) / 100)
  return levels
    .map((value) => (value > 0.5 ? 1 - value : value))
    .filter((value) => value > 0 && value <= 0.25)
}

const fraction = (text: string): number => (text.includes('%') ? Number.parseFloat(text) / 100 : Number(text))

/** The one split the document names; empty where it names several, undefined where it names none. */
function splitOf(prose: string): number[] | undefined {
  const found = new Map<string, number[]>()
  for (const match of prose.matchAll(shares)) {
    const parts = match.slice(1).filter(Boolean).map(Number)
    const sum = parts.reduce((a, b) => a + b, 0)
    const words = prose.slice(Math.max(0, match.index - 40), match.index + match[0].length + 40)
    if (sum >= 99 && sum <= 100.5 && Math.min(...parts) >= 1 && splitWords.test(words))
      found.set(parts.join('/'), parts)
  }
  if (equal.test(prose)) found.set('50/50', [50, 50])
  const [only, ...others] = found.values()
  return others.length === 0 ? only : []
}
