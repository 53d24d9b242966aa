/** The verbs of a ledger line in their forms, and what each tells of the kind. Data: read by `verbs.ts` and `kinds.ts`. */
import type { EntryKind } from '@earned/framework/nouns'

export type VerbRow = {
  /** base, past and -ing form of each verb, `_` for a space. */
  forms: string
  /** The kind the verb tells by itself; where absent, only what was made tells it. */
  kind?: EntryKind
  /** One of these has to stand in what the verb is about. */
  needs?: string
  /** The verb tells nothing where one of these follows. */
  unless?: string
  /** Only the past tells: "avoid rewrites" is a wish. */
  past?: true
  /** Kinds of a thing made that come before the verb's own kind. */
  yields?: readonly EntryKind[]
}

const documents = ['experiment', 'artifact', 'slides', 'brief', 'ranking', 'analysis', 'community'] as const

export const verbRows: readonly VerbRow[] = [
  {
    forms:
      'launch launched launching|ship shipped shipping|release released releasing|roll_out rolled_out rolling_out|' +
      'relaunch relaunched relaunching|re-launch re-launched re-launching|soft-launch soft-launched soft-launching',
    kind: 'launch',
    yields: documents,
    unless: 'investigation inquiry search it hit',
  },
  {
    forms:
      'analyse analysed analysing|analyze analyzed analyzing|dig_into dug_into digging_into|' +
      'deep-dive_into deep-dived_into deep-diving_into|investigate investigated investigating',
    kind: 'analysis',
  },
  {
    forms: 'rank ranked ranking|stack-rank stack-ranked stack-ranking',
    kind: 'ranking',
    unless: 'first second third top highest best lowest last number high low',
  },
  {
    forms: 'prioritise prioritised prioritising|prioritize prioritized prioritizing',
    kind: 'ranking',
    needs:
      'list backlog ideas features requests bugs opportunities initiatives roadmap problems sources items bets topics',
  },
  { forms: 'review reviewed reviewing', kind: 'review' },
  { forms: 'unblock unblocked unblocking', kind: 'unblocking' },
  {
    forms: 'clear cleared clearing|remove removed removing|resolve resolved resolving',
    kind: 'unblocking',
    needs: 'blocker blockers blockage impediment impediments bottleneck',
  },
  { forms: 'decide decided deciding|choose chose choosing', kind: 'decision' },
  { forms: 'kill killed killing', kind: 'decision', unless: 'it bug bugs time process' },
  {
    forms:
      'prevent prevented preventing|avoid avoided avoiding|avert averted averting|head_off headed_off heading_off',
    kind: 'prevented',
    past: true,
  },
  { forms: 'mentor mentored mentoring|coach coached coaching', kind: 'community' },
  { forms: 'speak_at spoke_at speaking_at', kind: 'community', unless: 'length' },
  {
    forms: 'onboard onboarded onboarding',
    kind: 'community',
    needs:
      'pm pms apm apms hire hires joiner joiners starter starters intern interns designer engineer analyst colleague colleagues teammate teammates',
  },
  {
    forms:
      'a/b_test a/b_tested a/b_testing|a/b-test a/b-tested a/b-testing|ab_test ab_tested ab_testing|split-test split-tested split-testing',
    kind: 'experiment',
  },
  {
    forms:
      'run ran running|start started starting|set_up set_up setting_up|kick_off kicked_off kicking_off|stop stopped stopping|' +
      'conclude concluded concluding|host hosted hosting|organise organised organising|organize organized organizing|' +
      'lead led leading|facilitate facilitated facilitating|do did doing|pass passed passing|' +
      'get got getting',
    yields: ['experiment', 'community', 'review', 'decision', 'analysis', 'ranking'],
  },
  {
    forms:
      'write wrote writing|draft drafted drafting|create created creating|make made making|prepare prepared preparing|' +
      'build built building|finish finished finishing|complete completed completing|finalise finalised finalising|' +
      'finalize finalized finalizing|publish published publishing|update updated updating|revise revised revising|' +
      'rewrite rewrote rewriting|redraft redrafted redrafting|deliver delivered delivering|send sent sending|' +
      'share shared sharing|present presented presenting|put_together put_together putting_together|' +
      'produce produced producing|outline outlined outlining|author authored authoring|polish polished polishing|' +
      'start started starting|work_on worked_on working_on|wrap_up wrapped_up wrapping_up',
    yields: ['artifact', 'brief', 'slides', 'ranking', 'analysis', 'review', 'decision', 'go_to_market'],
  },
]

/** Things made, by the last words of their name. */
export const madeThings: Partial<Record<EntryKind, string>> = {
  experiment:
    'experiment|experiments|a/b test|a/b tests|a/b-test|ab test|a/b/n test|split test|multivariate test|holdout test|' +
    'fake door test|fake-door test|painted door test|painted-door test',
  analysis:
    'analysis|analyses|readout|read-out|experiment readout|deep dive|deep-dive|cohort study|market sizing|root-cause analysis',
  artifact:
    'prd|prds|spec|specs|specification|one-pager|one pager|six-pager|product note|product notes|strategy doc|strategy note|' +
    'strategy memo|strategy paper|strategy document|vision doc|rfc|design doc|memo|launch plan|iteration plan|roadmap doc|' +
    'product requirements|opportunity assessment|decision doc|pr/faq',
  brief: 'brief|briefs|design brief|creative brief|research brief|legal brief',
  slides: 'slides|presentation|presentations|slide deck|deck|decks|slideshow',
  ranking: 'ranking|ranked list|prioritised list|prioritized list|priority list|stack rank',
  review:
    'legal review|privacy review|security review|design review|compliance review|accessibility review|copy review|content review',
  decision: 'decision',
  community:
    'guild|meetup|community of practice|book club|brown bag|lunch and learn|ama|office hours|mentoring session|mentoring',
  go_to_market:
    'press release|press kit|press briefing|pricing page|sales enablement|sales deck|battlecard|battlecards|battle card|' +
    'go-to-market|go-to-market plan|gtm|gtm plan|launch email|launch announcement|launch blog post',
}

/** Verbs in the past that end otherwise than in -ed. */
export const irregularPasts =
  'wrote rewrote ran led made built sent got gave held met set cut chose dug drew drove found took told taught won ' +
  'brought began kept spoke did went sold saw fought oversaw broke spent put let left came became paid said sold'

/** Verbs in their base form that are hardly ever nouns at the head of a line. */
export const baseVerbs =
  'write ship send finish prepare present publish decide build create update analyse analyze unblock prioritise prioritize ' +
  'make finalise finalize deliver complete submit organise organize choose fix define hire meet ask get ' +
  'schedule book invite agree align rewrite revise interview collect discuss'

/** Meetings and papers about a thing: "launch retro" launches nothing. */
export const aboutThings =
  'retro retrospective meeting party plan checklist date notes prep sync comms email page call workshop day readiness ' +
  'criteria doc deck blog party train metrics calendar cadence process scores guide template feedback comments questions status review kickoff'
