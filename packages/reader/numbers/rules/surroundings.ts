import type { ArtifactKind } from '../finding.ts'

const level =
  /(?:α|\balpha|\bsignificance level|\bsignificance threshold)\s*(?:\([^()]{0,12}\)\s*)?(?:=|:|of|is|was|at|set (?:to|at)|\s){0,3}\s*(0?\.\d+|\d+(?:\.\d+)?\s?%)/gi
const confidence =
  /\b(\d{2}(?:\.\d+)?)\s?%\s*(?:statistical )?(?:confidence(?! interval)|significance)(?: level| threshold)?/gi
const corrections =
  /\b(?:bonferroni|holm|benjamini|hochberg|FDR|false discovery|multiple (?:comparisons?|testing)|family-?wise|always[- ]valid|sequential(?:ly)?|alpha[- ]spending|o['’]brien|pocock|mSPRT|peek\w*)\b/i
const shares =
  /(?<![\d/.-])(\d{1,2}(?:\.\d+)?)\s*%?\s*[/:–-]\s*(\d{1,2}(?:\.\d+)?)(?:\s*[/:–-]\s*(\d{1,2}(?:\.\d+)?))?\s*%?(?![\d/]|[.,]\d|\s?\()/g
const splitWords =
  /\b(?:split|splits|allocat\w+|traffic|randomi[sz]\w+|assign\w*|ratio|control|holdout|arms?)\b/i
const equal =
  /\b(?:split|divided|allocated|assigned|randomi[sz]ed)\s+(?:\w+\s+)?(?:evenly|equally)|\b(?:equal(?:ly)?|even(?:ly)?)[- ](?:split|allocat\w+|divided|assigned|sized|distribut\w+|randomi[sz]\w+)|\b1:1\b/i
const arms =
  /\bA\/B\b|\bexperiment|\brandomi[sz]ed|\bcontrol (?:group|arm|variant)|\btreatment\b|\bvariants?\b|\bvariations?\b|\bsplit[- ]test/i

/** What the whole document says that bears on every comparison in it; looked for only when it is asked. */
export class Surroundings {
  readonly kind: ArtifactKind | undefined
  private readonly prose: string
  private found: Partial<{
    alphas: number[]
    corrected: boolean
    split: { shares: number[] | undefined }
    experiment: boolean
  }> = {}

  constructor(prose: string, kind?: ArtifactKind) {
    this.prose = prose
    this.kind = kind
  }

  /** Levels of significance it names, as chances of a false alarm. */
  get alphas(): readonly number[] {
    return (this.found.alphas ??= alphasOf(this.prose))
  }

  /** Whether it speaks of a correction for several looks or several metrics. */
  get corrected(): boolean {
    return (this.found.corrected ??= corrections.test(this.prose))
  }

  /** The planned shares of the arms: the one split it names, none (empty) where it names several, undefined where it names none. */
  get split(): readonly number[] | undefined {
    return (this.found.split ??= { shares: splitOf(this.prose) }).shares
  }

  /** Whether it is about an experiment with arms drawn by lot. */
  get experiment(): boolean {
    return (this.found.experiment ??= this.kind === 'experiment' || arms.test(this.prose))
  }
}

function alphasOf(prose: string): number[] {
  const levels: number[] = []
  for (const match of prose.matchAll(level)) levels.push(fraction(match[1] ?? ''))
  for (const match of prose.matchAll(confidence)) levels.push(Number(match[1]) / 100)
  return [...new Set(levels)]
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
    const whole = sum === 100 || (parts.length > 2 && sum === 99)
    if (whole && Math.min(...parts) >= 1 && splitWords.test(words)) found.set(parts.join('/'), parts)
  }
  if (equal.test(prose)) found.set('50/50', [50, 50])
  const [only, ...others] = found.values()
  return others.length === 0 ? only : []
}
