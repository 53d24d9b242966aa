import type { ArtifactKind } from '@earned/framework'
import type { Role } from '../../document/roles.ts'
import type { Genre } from '../../kinds/genre.ts'
import type { Severity } from '../finding.ts'

export type Need =
  | 'problem'
  | 'goals'
  | 'nongoals'
  | 'metrics'
  | 'proof'
  | 'users'
  | 'owner'
  | 'risks'
  | 'questions'
  | 'timeline'
  | 'alternatives'
  | 'hypothesis'
  | 'decision'
  | 'constraints'
  | 'rollback'
  | 'monitoring'
  | 'retention'
  | 'lawful'
  | 'vendors'
  | 'ask'
  | 'rule'
  | 'capacity'

/** How a thing may be there: as a section, a label, a column, or in passing. Wide on purpose: a miss must be a miss. */
export interface Sought {
  roles: readonly Role[]
  /** Labels and column heads. */
  label: RegExp
  /** Words in running text that amount to it. */
  words: RegExp
  /** Sections that are near it without being it. */
  near: readonly Role[]
  /** What was looked for, as a person would say it. */
  names: readonly string[]
}

export const sought: Record<Need, Sought> = {
  problem: {
    roles: ['problem', 'diagnosis', 'evidence'],
    label: /^(?:the )?(?:problem|why|need|context|background|motivation|pain|opportunity)\b/,
    words:
      /\b(?:problem|pain points?|struggl\w+|challenge|frustrat\w+|difficult(?:y|ies)? (?:to|for)|users (?:can(?:not|['’]t)|have to)|there is no (?:easy )?way|currently)\b/i,
    near: ['summary', 'users'],
    names: ['Problem', 'Background', 'Motivation', 'Why'],
  },
  goals: {
    roles: ['goals'],
    label: /\b(?:goals?|objectives?|okrs?|aims?|desired outcomes?)\b/,
    words:
      /\b(?:goals? (?:is|are|of|for|here)|the (?:primary|main) (?:goal|objective|aim)|objectives? (?:is|are)|(?:we|this \w+|project) aims? to|our (?:goal|aim|objective)s?)\b/i,
    near: ['summary', 'problem', 'solution'],
    names: ['Goals', 'Objectives', 'Desired outcomes'],
  },
  nongoals: {
    roles: ['nongoals'],
    label: /\b(?:non-?goals?|out of scope|not in scope|exclusions?|won['’]?t|excluded|not doing)\b/,
    words:
      /\b(?:non-?goals?|(?:out|outside|beyond)(?: of)? (?:the )?scope|not (?:be )?in scope|not in the scope|(?:will|does|do) not (?:yet )?(?:aim|attempt|address|cover|include|support|try)|won['’]t (?:be )?(?:do|cover|support|build|include|address)\w*|not (?:a goal|planned|covered by|considered (?:here|in this)|part of this)|deliberately (?:not|left|excluded)|explicitly (?:not|excluded)|intentionally (?:not|left))\b/i,
    near: ['future', 'requirements', 'limits', 'known'],
    names: ['Non-goals', 'Out of scope', "What we're not doing"],
  },
  metrics: {
    roles: ['metrics', 'guardrails'],
    label: /\b(?:metrics?|kpis?|success|measures?|targets?|key results?|baseline)\b/,
    words:
      /\b(?:success (?:is|will be|means|looks|if)|(?:we['’]?(?:ll| will)|will be|to be|are|be) (?:measured?|tracked)\b|measure(?:s|d)? (?:success|by|the (?:success|impact|effect))|success metrics?|kpis?|key results?|we (?:will|would) (?:measure|track)|add telemetry)\b/i,
    near: ['goals', 'acceptance', 'monitoring'],
    names: ['Success metrics', 'KPIs', 'How we measure success', 'Targets'],
  },
  proof: {
    roles: ['metrics', 'guardrails', 'acceptance'],
    label: /\b(?:metrics?|kpis?|success|measures?|targets?|key results?|baseline|graduation|acceptance)\b/,
    words:
      /\b(?:success (?:is|will be|means|looks|if)|(?:we['’]?(?:ll| will)|will be|to be|are|be) (?:measured?|tracked)\b|measure(?:s|d)? (?:success|by|the (?:success|impact|effect))|success metrics?|kpis?|key results?|we (?:will|would) (?:measure|track)|add telemetry)\b/i,
    near: ['goals', 'monitoring'],
    names: ['Success metrics', 'How we measure success', 'Acceptance criteria'],
  },
  users: {
    roles: ['users', 'stories', 'usage'],
    label: /\b(?:users?|audience|who|personas?|customers?|segments?|target|actors?|for whom)\b/,
    words:
      /\b(?:target (?:audience|users?|customers?|market)|personas?|as an? [a-z][a-z -]{2,40}, i|(?:our|these|those|some|many|most|enterprise|new|existing|individual|internal|external|power|end|large) (?:users|customers|developers|admins|teams|people|buyers|clients)|(?:developers|devs|engineers|admins|customers|managers|users) (?:who|that|with|in|at|want|need|often|struggle|can|will|to))\b/i,
    near: ['problem', 'summary', 'positioning'],
    names: ['Users', 'Audience', 'Personas', 'Who is this for'],
  },
  owner: {
    roles: ['owner'],
    label:
      /\b(?:owners?|authors?|dri|pm|product manager|lead|responsible|responsible parties|contacts?|prepared by|written by|deciders?|approvers?|assignees?|driver|sponsor|owning|editors?|maintainers?)\b/,
    words:
      /\b(?:owned by|(?<!who )is responsible for|point of contact|maintained by|(?:prepared|written|authored) by)\b|(?:^|[\s(,:-])@[a-z\d][\w-]{1,38}\b/i,
    near: ['history', 'summary', 'status'],
    names: ['Owner', 'Author', 'Responsible', 'Team', 'Contact'],
  },
  risks: {
    roles: ['risks', 'limits'],
    label: /\b(?:risks?|mitigations?|threats?|drawbacks?|concerns?|trade-?offs?|downsides?|cons)\b/,
    words:
      /\b(?:(?:main|biggest|key|major|a|the|one|another|some|there (?:is|are)) risks?|risks? (?:is|are|of|that|include)|mitigat(?:e|es|ion|ions)|could go wrong|worst case|downsides?)\b/i,
    near: ['dependencies', 'assumptions', 'questions', 'constraints', 'edges'],
    names: ['Risks', 'Drawbacks', 'What could go wrong'],
  },
  questions: {
    roles: ['questions', 'faq'],
    label: /\b(?:open (?:questions?|issues?|items?)|questions?|unresolved|unknowns?|to decide)\b/,
    words:
      /\b(?:open question|unresolved|still (?:unclear|undecided|open|to decide|need to (?:decide|figure))|we (?:do not|don['’]t) (?:yet )?know|not yet (?:clear|decided|known)|remains? (?:unclear|open))\b/i,
    near: ['assumptions', 'risks', 'future', 'next'],
    names: ['Open questions', 'Unresolved questions', 'Open issues'],
  },
  timeline: {
    roles: ['timeline', 'rollout'],
    label:
      /\b(?:timeline|target date|due|deadline|eta|milestones?|launch date|release(?: date)?|schedule|target release|delivery|when|phase)\b/,
    words:
      /\b(?:by (?:the )?end of|deadline|milestone|scheduled for|(?:launch|ship|release|deliver|complete|start)\w* (?:in|on|by|before) (?:q[1-4]|h[12]|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|early|mid|late)|phase (?:1|one|2|two)|\d+[- ](?:week|month)s?\b)/i,
    near: ['next', 'dependencies', 'status', 'acceptance'],
    names: ['Timeline', 'Milestones', 'Target date', 'Phases'],
  },
  alternatives: {
    roles: ['alternatives', 'competition'],
    label: /\b(?:alternatives?|options?|approach(?:es)? considered|rejected|trade-?offs?)\b/,
    words:
      /\b(?:alternatives?|alternatively|(?:we|i|also|was|were) (?:also )?considered|considered (?:and|but) rejected|another (?:option|approach|way|possibility)|other (?:options|approaches)|(?:option|approach) (?:a|b|1|2)\b|previous (?:iteration|version) of this|instead of (?:using|adding|having|making)|we could (?:also|instead))\b/i,
    near: ['solution', 'risks', 'references', 'future'],
    names: ['Alternatives', 'Options considered', 'Other approaches'],
  },
  hypothesis: {
    roles: ['hypothesis'],
    label: /\b(?:hypothes[ie]s|prediction)\b/,
    words:
      /\b(?:hypothes\w+|we (?:believed?|expect(?:ed)?|predict(?:ed)?|assumed?)\b|if we [^.]{3,80}\b(?:then|will|would)\b|should (?:lead to|result in|increase|decrease))/i,
    near: ['goals', 'metrics', 'setup', 'summary'],
    names: ['Hypothesis', 'What we expected and why'],
  },
  decision: {
    roles: ['decision', 'next'],
    label: /\b(?:decision|recommendation|conclusion|verdict|next steps?|outcome|action items?)\b/,
    words:
      /\b(?:we (?:recommend|decided|propose|suggest|will (?:ship|roll|launch|keep|stop|not|continue|rerun|iterate))|recommend(?:ed|ation|s)?|(?:ship|roll)(?:ped|ping|ed|ing|s)? (?:it |this |out|to 100)|decision|conclu(?:de|sion)|going forward|next step|validates? the|my takeaway)\b/i,
    near: ['results', 'summary', 'limits'],
    names: ['Decision', 'Recommendation', 'Conclusion', 'Next steps'],
  },
  constraints: {
    roles: ['constraints', 'limits'],
    label: /\b(?:constraints?|limitations?|boundaries|platforms?|accessibility)\b/,
    words: /\b(?:constraints?|wcag|must (?:work|run|fit|comply|use)|limited to|accessib\w+)\b/i,
    near: ['requirements', 'nongoals'],
    names: ['Constraints', 'Limitations', 'Platforms', 'Accessibility'],
  },
  rollback: {
    roles: ['rollback'],
    label: /\b(?:roll ?back|back-?out|kill switch|revert|contingency|abort)\b/,
    words:
      /\b(?:roll(?:ed|ing)? ?back|rollback|back(?:ed|ing)? out|kill switch|revert(?:ed|ing)?|turn(?:ed)? (?:it )?off|disable[sd]? the (?:flag|feature)|pause the (?:rollout|launch)|switch(?:ed)? off|undo the)\b/i,
    near: ['rollout', 'risks', 'monitoring'],
    names: ['Rollback', 'Kill switch', 'What would stop it'],
  },
  monitoring: {
    roles: ['monitoring', 'metrics', 'guardrails'],
    label: /\b(?:monitor\w*|alerts?|dashboards?|metrics?|observability|tracking)\b/,
    words: /\b(?:monitor\w*|dashboards?|alerts?|alerting|on-?call|observab\w+|watch the)\b/i,
    near: ['rollout', 'support'],
    names: ['Monitoring', 'Dashboard', 'Alerts'],
  },
  retention: {
    roles: ['retention'],
    label: /\b(?:retention|how long|deletion|kept for|storage period)\b/,
    words:
      /\b(?:retention|retain(?:ed|s)?|(?:kept|stored|deleted|erased|purged|removed) (?:for|after|within|until))\b/i,
    near: ['dataflow', 'personal'],
    names: ['Retention', 'How long data is kept', 'Deletion'],
  },
  lawful: {
    roles: ['lawful'],
    label: /\b(?:lawful basis|legal basis|consent|notice|legitimate interest)\b/,
    words:
      /\b(?:lawful basis|legal basis|consent|legitimate interests?|contractual necessity|opt[- ]in|privacy notice)\b/i,
    near: ['personal', 'otherLaw'],
    names: ['Lawful basis', 'Consent', 'Notice'],
  },
  vendors: {
    roles: ['vendors'],
    label: /\b(?:vendors?|sub-?processors?|processors?|third part(?:y|ies)|suppliers?|partners?)\b/,
    words:
      /\b(?:vendors?|sub-?processors?|third[- ]part(?:y|ies)|processors?|hosted (?:by|on|with)|no (?:external|outside) (?:service|company|provider))\b/i,
    near: ['dataflow', 'personal'],
    names: ['Vendors', 'Sub-processors', 'Third parties'],
  },
  ask: {
    roles: ['ask', 'decision'],
    label: /\b(?:ask|decision|request|question|approval|needed)\b/,
    words:
      /\b(?:please (?:confirm|approve|review|decide|advise)|we (?:ask|request|need|want|propose)\b|(?:decision|approval) (?:is )?(?:needed|requested|required)|asking for|do you (?:agree|approve)|we recommend)\b/i,
    near: ['next', 'summary', 'questions'],
    names: ['The ask', 'Decision needed', 'Question for the reader'],
  },
  rule: {
    roles: ['rule', 'setup'],
    label: /\b(?:criteri(?:a|on)|method|scoring|weights?|formula|factors?|drivers?|rule)\b/,
    words:
      /\b(?:(?:ranked|scored|sorted|ordered|prioriti[sz]ed|rated|evaluated|compared) (?:by|on|using|against|according)|criteria|formula|weighted|rice\b|ice score|score =)\b/i,
    near: ['summary', 'alternatives', 'candidates'],
    names: ['Ranking rule', 'Criteria', 'How we scored'],
  },
  capacity: {
    roles: ['capacity'],
    label: /\b(?:capacity|velocity|availability|days off|holidays?|person[- ]days|points available)\b/,
    words:
      /\b(?:capacity|velocity|days off|holidays?|on leave|person[- ]days|available (?:days|points|hours)|out of office|pto)\b/i,
    near: ['items', 'goals'],
    names: ['Capacity', 'Days off', 'Velocity'],
  },
}

type Asked = readonly [Need, Severity]

const asked: Record<ArtifactKind, readonly Asked[]> = {
  prd: [
    ['problem', 'warning'],
    ['goals', 'warning'],
    ['nongoals', 'warning'],
    ['metrics', 'warning'],
    ['users', 'warning'],
    ['owner', 'warning'],
    ['risks', 'warning'],
    ['questions', 'question'],
    ['timeline', 'question'],
  ],
  product_note: [],
  strategy: [
    ['nongoals', 'warning'],
    ['metrics', 'warning'],
    ['risks', 'warning'],
    ['users', 'question'],
  ],
  design_brief: [
    ['problem', 'warning'],
    ['users', 'warning'],
    ['constraints', 'warning'],
    ['nongoals', 'warning'],
    ['metrics', 'question'],
  ],
  experiment: [
    ['hypothesis', 'warning'],
    ['decision', 'warning'],
    ['owner', 'question'],
  ],
  gtm: [
    ['users', 'warning'],
    ['metrics', 'warning'],
    ['risks', 'question'],
    ['timeline', 'question'],
  ],
  iteration_plan: [
    ['goals', 'warning'],
    ['capacity', 'warning'],
  ],
  slides: [['ask', 'warning']],
  legal_brief: [
    ['ask', 'warning'],
    ['retention', 'warning'],
    ['lawful', 'warning'],
    ['vendors', 'question'],
  ],
  launch_plan: [
    ['owner', 'warning'],
    ['rollback', 'question'],
    ['monitoring', 'question'],
    ['metrics', 'question'],
  ],
  ranking: [
    ['rule', 'warning'],
    ['decision', 'warning'],
  ],
}

/** Of a specification: its people and dates are kept in the tracker beside it. */
const askedOfSpecification: readonly Asked[] = [
  ['problem', 'warning'],
  ['goals', 'question'],
  ['nongoals', 'warning'],
  ['proof', 'warning'],
  ['alternatives', 'question'],
]
/** Of an experiment that has not run. */
const askedOfProposal: readonly Asked[] = [['metrics', 'warning']]

/** What every document of its kind has, as far as a second person would agree. */
export function needsOf(kind: ArtifactKind, genre: Genre): readonly Asked[] {
  if (genre.record) return []
  if (kind === 'prd' && genre.technical) return askedOfSpecification
  if (kind === 'experiment' && genre.proposal) return askedOfProposal
  if (kind === 'iteration_plan' && genre.roadmap) return []
  return asked[kind]
}
