import type { EntryKind } from '@earned/framework'
import type { TitleWords } from './title-words.ts'

/**
 * Words in the title of a ticket that say what kind of thing it is; the first rule that holds wins. Editorial (ours), for
 * English. Precision first: a ticket usually names a part of the product ("newsletter form") or what engineers do
 * ("prevent duplicate invoices"), where a line of the capture bar tells what its writer did; so the two have their own
 * rules, held to the same kinds by a test. Cases: `cases/ticket-titles.ts`.
 */
export const kindRules: readonly { kind: EntryKind; words: TitleWords }[] = [
  {
    kind: 'experiment',
    words: {
      anywhere:
        'a/b test|a/b tests|a/b testing|a/b/n test|ab test|split test|split tests|multivariate test|holdout test|' +
        'fake door|fake door test|painted door|painted door test|experiment on|experiment with|experiment for',
      first: '(?:run|set up|design|start) (?:an? |the )?(?:\\w+ )?experiments?|experiment:',
      last: 'experiment',
    },
  },
  {
    kind: 'go_to_market',
    words: {
      anywhere:
        'go to market|gtm (?:plan|strategy|brief|motion|launch)|press release|sales enablement|sales one pager|sales deck|battle ?cards?|launch post|launch email|' +
        'launch announcement|launch comms|pricing (?:plan|model|proposal|change|research)|positioning statement',
      first: 'announce',
      made: 'blog post|newsletter|announcement|customer story|case study',
      last: 'blog post|announcement|messaging guide',
    },
  },
  {
    kind: 'brief',
    words: {
      anywhere: '(?:design|creative|research|legal|marketing|agency) brief',
      made: 'brief',
      last: 'brief',
    },
  },
  {
    kind: 'artifact',
    words: {
      anywhere:
        'prds?|one pager|six pager|product (?:spec|note|requirements)|requirements doc(?:ument)?|' +
        '(?:strategy|vision) (?:doc|document|memo|paper|note)|tracking plan',
      first:
        'launch plan|launch checklist|iteration plan|product strategy|(?:spec|specification|rfc) (?:for|of|on)',
      made:
        'rfc|specs?|specification|strategy|vision|(?:launch|release|roll out|iteration|migration) plan|launch checklist|' +
        'release notes|roadmap|playbook|runbook|documentation|diagram|(?:journey|story) map|wireframes?|personas?',
      last: 'launch plan|product strategy|iteration plan',
      unless: 'brief|slides|deck|roadmap prioriti[sz]ation',
    },
  },
  {
    kind: 'review',
    words: {
      anywhere:
        '(?:legal|privacy|security|compliance|accessibility|contract|vendor|gdpr|trademark|launch|design) ' +
        '(?:review|sign off|assessment|audit)|dpia|privacy impact assessment',
    },
  },
  {
    kind: 'slides',
    words: {
      anywhere:
        'slide deck|pitch deck|slides (?:for|on|about)|presentation (?:for|to|on|about)|' +
        '(?:board|exec|leadership|strategy|kick off|qbr|customer) (?:deck|slides|presentation)',
      made: 'slides|deck|presentation',
    },
  },
  {
    kind: 'ranking',
    words: {
      first: '(?:re )?prioriti[sz]ed?|(?:re )?rank|stack rank',
      about:
        'backlog|roadmap|features?|requests?|ideas?|opportunit~|experiments?|sources?|channels?|initiatives?|projects?|' +
        'themes?|problems?|use cases?|feedback|bets',
      unless: 'in search|search results|results',
    },
  },
  {
    kind: 'ranking',
    words: { anywhere: '(?:backlog|roadmap|feature|quarterly) prioriti[sz]ation|rice scor~' },
  },
  {
    kind: 'analysis',
    words: {
      anywhere:
        '(?:user|customer|discovery) interviews?|usability (?:test|tests|testing|study)|market sizing|deep dive|' +
        '(?:user|market|competitor) research|competitor (?:analysis|review|scan)|post mortem|read-?out|root cause analysis|' +
        '(?:metrics?|kpi|usage|funnel|retention|churn|adoption|nps|growth|data|cohort) (?:report|dashboard|analysis|baseline)',
      first: 'analy[sz]e|analysis of|research',
      last: 'analysis',
      unless: '(?:sentiment|static|code|text|image|semantic|log) analysis|button|notes page',
    },
  },
  {
    kind: 'analysis',
    words: {
      first: 'interview|survey',
      about: 'customers?|users?|merchants?|buyers?|sellers?|admins?|teams|people',
    },
  },
  {
    kind: 'decision',
    words: {
      anywhere: 'decision (?:record|doc|memo|log|on|about)|go/no ?go|trade off memo',
      first: 'decide|spike|adr',
    },
  },
  {
    kind: 'launch',
    words: {
      first:
        '(?:soft |beta |public |general |full )?launch|roll out|go live|ship|relaunch|release (?:v?\\d|the|to|all|our)[\\w.]*',
      last: 'launch|go live|roll out',
      unless:
        'ship to|ship (?:logs|events|metrics|traces|data)|launch ?darkly|launch (?:day|party|retro~)|wrong|misaligned|notes|' +
        '(?:on|at|after|before|during|until|since|first|app|pre|post) launch',
    },
  },
  {
    kind: 'launch',
    words: {
      first: 'deploy',
      about: '(?:to|in|on|into) (?:prod|production|live)',
      unless: 'fails?|failing|broken',
    },
  },
  {
    kind: 'unblocking',
    words: {
      first: 'unblock',
      anywhere: '(?:remove|clear|resolve) (?:the |a )?(?:blocker|impediment)',
      unless: 'users?|accounts?|button|sender|ip|contact',
    },
  },
  {
    kind: 'community',
    words: {
      anywhere: 'brown ?bag|lunch (?:and|&|n) learn|community of practice|pm guild|mentoring session',
      first:
        'onboard (?:the |a |our )?new (?:pm|hire|joiner|colleague|teammate|designer|analyst)s?|mentor (?:the |a |our |new )',
    },
  },
]

/** Issue types that name a kind themselves, lower case. */
export const kindOfType: ReadonlyMap<string, EntryKind> = new Map<string, EntryKind>([
  ['spike', 'decision'],
  ['decision', 'decision'],
  ['experiment', 'experiment'],
  ['research', 'analysis'],
  ['analysis', 'analysis'],
  ['release', 'launch'],
  ['launch', 'launch'],
  ['impediment', 'unblocking'],
  ['blocker', 'unblocking'],
])

/** Titles of these say what was broken, not what was made. */
export const brokenTypes: ReadonlySet<string> = new Set(['bug', 'defect', 'incident', 'fehler', 'problem'])
