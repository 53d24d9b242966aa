/** What a column, or the row of a metric, holds as its heading says. */
export type HeadingKind = 'n' | 'count' | 'rate' | 'lift' | 'p' | 'interval' | 'verdict' | 'other'

const kinds: [HeadingKind, RegExp][] = [
  ['p', /^\W*(?:p|p[- ]?val(?:ue)?s?|raw p|p \(.{1,20}\))\W*$/i],
  ['verdict', /\bsignifican|\bstat\W*sig|^\W*sig\W*$/i],
  ['interval', /\bCI\b|confidence interval|credible interval|\binterval\b/i],
  [
    'lift',
    /\b(?:lift|uplift|change|difference|diff|delta|improvement|effect|relative|vs\.? (?:control|baseline|A)|increase|growth)\b|[Δ∆]/i,
  ],
  [
    'rate',
    /\b(?:rates?|cr|cvr|ctr|conversion|proportion|retention|percent(?:age)?|share|activation)\b(?!s)|%/i,
  ],
  [
    'count',
    /^\W*(?:#|number of|no\. of|total|unique)?\s*(?:conversions?|converted|converters|orders|purchases|sign-?ups|clicks|events|successes|completions|completed|activations|bookings|subscriptions|activated|retained|purchasers|buyers)\W*(?:\(.{0,20}\))?\W*$/i,
  ],
  [
    'n',
    /^\W*(?:#|number of|no\. of|total|unique|assigned|exposed|enrolled)?\s*(?:n|users|visitors|participants|sample(?: size)?|sessions|size|subjects|customers|exposures|traffic|units|recipients|people|accounts|unique users|unique visitors|observations|players|members|respondents)\W*(?:\(.{0,20}\))?\W*$/i,
  ],
]

export function headingKind(text: string): HeadingKind {
  return kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other'
}

const control =
  /^\W*(?:(?:group|variant|variation|version|arm|cell|bucket|cohort|option)\s+)?(?:control|baseline|original|holdout|placebo|a|status quo)\b(?!\s*\/)/i
const other =
  /^\W*(?:(?:group|variant|variation|version|arm|cell|bucket|cohort|option|test|treatment)\s+)?(?:treatment|variant|variation|test|experiment(?:al)?|challenger|exposed|b|c|d|e|[1-9]|new)\b(?!\s*\/)/i

/** 0 for what names the control, 1 for what names another arm, undefined for the rest. */
export function armNamed(text: string): 0 | 1 | undefined {
  if (text.length > 60) return undefined
  if (control.test(text)) return 0
  return other.test(text) ? 1 : undefined
}

/** Whether a first column's heading says that its rows are arms. */
export const namesArms = (text: string): boolean =>
  /\b(?:variants?|variations?|groups?|arms?|versions?|buckets?|conditions?|cells?|cohorts?)\b/i.test(text)

/** A row of sums, not of an arm or a metric. */
export const isTotal = (text: string): boolean =>
  /^\W*(?:(?:grand |sub)?total|sum|overall|all|combined|Σ)\b/i.test(text)
