import type { Content } from '../../document/block.ts'
import { type Cue, hasCue } from '../../document/cue-words.ts'
import { hasDigit } from '../../document/facts.ts'
import type { Modality } from '../../document/modality.ts'
import { sentencesOf } from '../../document/sentences.ts'
import type { Remark } from '../finding.ts'
import { isProse, spanIn } from '../prose.ts'
import { pageOf, type Context, type Rule } from '../rule.ts'

interface Claim {
  what: 'superlative' | 'absolute' | 'magnitude' | 'appeal' | 'share'
  words: RegExp
}

/** What people write when they have no figure at hand. Each pattern says something about the product or its users. */
const claims: readonly Claim[] = [
  {
    what: 'superlative',
    words:
      /(?<=\b(?:is|are|an?|our|the|most|with|truly|and|provides?|delivers?|offers?|builds?|creates?|become|be) )(?:revolutionary|game[- ]chang(?:ing|er)|world[- ]class|best[- ]in[- ]class|best[- ]of[- ]breed|industry[- ]leading|market[- ]leading|cutting[- ]edge|state[- ]of[- ]the[- ]art|unparalleled|unmatched|unrivall?ed|second to none|groundbreaking|first[- ]of[- ]its[- ]kind)\b|\b(?:the best (?:for|in|on) (?:most|all|the market|the industry|any|every)|best for (?:most|all|everyone)|no (?:known )?(?:direct )?(?:competitors?|other (?:product|tool|solution|company)s?)|no one else (?:does|offers|has)|massive(?:ly)? (?:viral )?potential)\b/i,
  },
  {
    what: 'absolute',
    words:
      /\b(?:always (?:up[- ]to[- ]date|accurate|available|correct|fast|reliable)|never (?:fails?|goes down|breaks?|loses?|misses)|(?:100|hundred)\s?(?:%|percent) (?:[a-z]+ )?(?:coverage|accura(?:cy|te)|reliab(?:le|ility)|secure|uptime|satisfaction|adoption)|(?:nobody|no one|no[- ]one) will (?:ever |have to |need to )|every(?:one|body) (?:wants|needs|loves|knows|agrees)|(?:all|every) (?:users?|customers?|developers?) (?:want|need|love|expect|agree)s?|guarantee[sd]? (?:success|satisfaction|growth|adoption))\b/i,
  },
  {
    what: 'magnitude',
    words:
      /\b\d+\s?x (?:easier|faster|better|more (?:valuable|productive|efficient|effective)|cheaper|simpler)|\b(?:dramatically|drastically|massively|exponentially|tremendously|vastly|hugely|radically) (?:improv|increas|reduc|decreas|accelerat|simplif|boost|enhanc|lower|cut|fast|better|easier|cheaper)\w*|\b(?:improv|increas|reduc|decreas|accelerat|simplif|boost|enhanc)\w* [^.;\d]{0,60}? (?:dramatically|drastically|massively|exponentially|tremendously)\b|\bincreases? (?:[a-z]+ )?productivity\b/i,
  },
  {
    what: 'appeal',
    words:
      /\b(?:(?:based on|inspired by|due to|according to|in response to|given|thanks to|from|as well as) (?:[a-z]+ ){0,3}?(?:customer|community|user|market|client) (?:feedback|requests|demand|research)|we(?: have|['’]ve)? (?:heard|received|had|gotten) (?:[a-z]+ ){0,3}?(?:feedback|requests|complaints)|(?:many|most|some|several) (?:users|customers|people|clients|companies|teams|developers) (?:have (?:asked|complained|requested|reported|told)|are asking|are complaining|complain|often ask)|(?:studies|research|surveys?|experts?|evidence) (?:show|suggest|indicate|agree|prove)s?|it is (?:well[- ]known|widely accepted|common knowledge)|(?:customer|user|community) feedback (?:shows?|indicates?|suggests?|has))\b/i,
  },
  {
    what: 'share',
    words:
      /\b\d{1,3}(?:\.\d+)?\s?(?:%|percent) of (?:all |our |the )?(?:users|customers|people|companies|developers|consumers|businesses|teams|organi[sz]ations|employees|patients|students|respondents|shoppers|visitors|buyers|readers|parents|drivers|managers|engineers|workers|households|adults|shops|stores|clinics|firms)\b/i,
  },
]

const source =
  /\b(?:source|survey|study|report|according to|interview(?:s|ed)?|analytics|dashboard|data from|research by|n\s?=|respondents|appendix|table|figure|see|measured|telemetry|benchmark)\b/i
const aimed = new Set([
  'goals',
  'metrics',
  'nongoals',
  'acceptance',
  'requirements',
  'guardrails',
  'alternatives',
  'future',
  'rollout',
  'questions',
])

/** W4: a claim a reader would ask the source of, with no number or link in its paragraph. */
export const unsupportedClaim: Rule = {
  id: 'W4',
  title: 'Claim without support',
  severity: 'warning',
  why: 'A reader who does not already agree has nothing to check, and trusts the rest of the page less.',
  source:
    'ISO/IEC/IEEE 29148:2018 §5.2.7 (superlatives, absolutes); Amazon six-page memo practice: numbers for adjectives',
  question: 'Which number, quotation or link would convince somebody who doubts it?',
  page: pageOf('W4'),
  prose: true,
  look(content, context) {
    if (!isProse(content) || content.links.length > 0) return []
    return claims
      .filter(({ what, words }) => isCued(content, what) && words.test(content.plain))
      .flatMap((claim) => remarkOn(content, context, claim))
      .slice(0, 2)
  },
}

/** Shares are told by their sign, everything else by its words. */
const isCued = ({ plain, tongues }: Content, what: Claim['what']): boolean =>
  what === 'share' ? /%|percent/.test(plain) : hasCue(tongues.cues, what satisfies Cue)

function remarkOn(content: Content, context: Context, { what, words }: Claim): Remark[] {
  const remarks: Remark[] = []
  sentencesOf(content).forEach((sentence, at) => {
    if (sentence.modality === 'question') return
    const text = content.plain.slice(sentence.start, sentence.end)
    const hit = words.exec(text)
    if (!hit || isQuoted(text, hit.index) || isDenied(text, hit.index) || supported(content, at)) return
    if (isNoClaim(what, text, sentence.modality) || isElsewhere(what, context)) return
    remarks.push({ spans: [spanIn(sentence, hit)], args: { what, term: hit[0] } })
  })
  return remarks
}

/** Sentences that ask, set conditions or look ahead do not claim. */
function isNoClaim(what: Claim['what'], text: string, modality: Modality): boolean {
  if (/\b(?:must|shall|should)\b/i.test(text)) return true
  if (what === 'appeal') return modality === 'plan' || modality === 'possible'
  return what === 'share' && condition.test(text)
}

const condition = /\b(?:if|when|unless|at least|at most|fewer than|less than|more than|until|target)\b/i

/** Aims may be high, and how much faster an algorithm gets is for a technical section to argue. */
function isElsewhere(what: Claim['what'], { roles, title }: Context): boolean {
  if (what === 'superlative' || what === 'appeal') return false
  if (roles.some((role) => aimed.has(role))) return true
  return what === 'magnitude' && (roles.includes('solution') || /\btechnical\b/.test(title))
}

const isDenied = (text: string, at: number): boolean =>
  /\b(?:rather than|instead of|not|without)\b[^,;]{0,12}$/i.test(text.slice(0, at))

/** Said by somebody else: an odd number of quotation marks stands before it. */
const isQuoted = (text: string, at: number): boolean =>
  (text.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 1

/** A number of its own or a named source, in the sentence or the two beside it. Years and other claims are no numbers. */
function supported(content: Content, at: number): boolean {
  const near = sentencesOf(content).slice(Math.max(0, at - 1), at + 2)
  const text = near.map(({ start, end }) => content.plain.slice(start, end)).join(' ')
  const rest = claims
    .reduce((left, { words }) => left.replace(new RegExp(words, 'gi'), ' '), text)
    .replace(idle, ' ')
  return hasDigit(rest) || source.test(rest)
}

const idle =
  /\b(?:in|within|over|for) \d+ (?:years?|months?|weeks?|days?)\b|\b\d+\s?x\b|\b(?:19|20)\d\d\b|\bv?\d+\.\d+(?:\.\d+)*\b/gi
