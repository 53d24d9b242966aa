import type { Content } from '../../document/block.ts'
import { hasCue } from '../../document/cue-words.ts'
import type { Role } from '../../document/roles.ts'
import type { Remark } from '../finding.ts'
import { spanIn, spoken } from '../prose.ts'
import { pageOf, type Context, type Rule } from '../rule.ts'

/** Names of parts a product is built from, which no user ever asks for. */
const parts =
  /\b(?:Postgres(?:QL)?|MySQL|SQLite|MongoDB|Redis|Kafka|RabbitMQ|Elasticsearch|DynamoDB|Firebase|Supabase|React(?:\.js|JS)?|Next\.js|Vue(?:\.js)?|Angular|Node\.js|Express\.js|Django|Flask|FastAPI|Spring Boot|Rails|Laravel|Kubernetes|Docker|AWS Lambda|GraphQL|REST(?:ful)? API|WebSockets?|JWT|bcrypt|Tailwind(?: CSS)?|TypeScript|Tesseract)\b/

/** W7: how before what: the solution stands before the problem, or a requirement prescribes its parts. */
export const solutionFirst: Rule = {
  id: 'W7',
  title: 'Solution before problem',
  severity: 'question',
  why: 'Whoever reads the solution first judges the solution; nobody asks any more whether the problem is the right one.',
  source: 'ISO/IEC/IEEE 29148:2018 §5.2.5 (implementation-free); our criterion prd-01',
  question: 'Would the problem still read the same if this were built in another way?',
  page: pageOf('W7'),
  prose: true,
  look: (content, context) =>
    context.kind === 'prd' && !context.genre.technical ? prescribed(content, context) : [],
  check({ doc, kind, kindConfidence, genre }) {
    if (kind !== 'prd' || kindConfidence < 0.55 || doc.language !== 'en' || genre.technical) return []
    const at = (roles: readonly Role[]): number =>
      doc.sections.findIndex(
        ({ own, level, title }) =>
          level > 1 && level < 7 && !/\bscope\b/i.test(title) && own.some((role) => roles.includes(role)),
      )
    const solution = at(['solution', 'requirements'])
    const problem = at(['problem'])
    const heading = doc.sections[solution]?.heading
    if (!heading || problem < 0 || solution > problem || at(['summary']) === solution) return []
    return [
      {
        spans: [{ start: heading.start, end: heading.end }],
        args: { what: 'order', problem: doc.sections[problem]?.title ?? '' },
      },
    ]
  },
}

const chosen = new Set<Role>([
  'constraints',
  'dependencies',
  'solution',
  'alternatives',
  'assumptions',
  'history',
])

function prescribed(content: Content, context: Context): Remark[] {
  if (!hasCue(content.tongues.cues, 'parts') || !parts.test(content.plain)) return []
  if (
    context.roles.some((role) => chosen.has(role)) ||
    /\b(?:technical|technolog|stack|architecture|non-?functional|platform|api|integration)/.test(
      context.title,
    )
  )
    return []
  const remarks: Remark[] = []
  for (const { sentence, text } of spoken(content)) {
    if (sentence.modality !== 'requirement') continue
    const hit = parts.exec(text)
    if (hit) remarks.push({ spans: [spanIn(sentence, hit)], args: { what: 'part', term: hit[0] } })
  }
  return remarks.slice(0, 1)
}
