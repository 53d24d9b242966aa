import type { EntryKind } from '@earned/framework'

/**
 * Words in the title of a ticket that say what kind of output it is; the first rule that matches wins. Editorial (ours),
 * for English. Precision first: a ticket usually names a part of the product ("newsletter sign-up form"), so a word for
 * a document counts only behind a verb of making, at the beginning, or at the end of the title.
 */
export const kindRules: readonly (readonly [EntryKind, RegExp])[] = [
  [
    'experiment',
    /\b(a\/b(\/n)?[- ]?test(s|ing)?|split[- ]tests?|multivariate tests?|(painted|fake)[- ]door( test)?|holdout test|experiment (with|on|for|read-?out|results?))(?!\w)|^(run |set up |design |analy[sz]e |read out )?(an? |the )?([\w-]+ ){0,3}experiment\b(?! (flags?|platform|framework|service|page|sdk))/i,
  ],
  [
    'go_to_market',
    /\b(go[- ]to[- ]market|gtm|press release|sales (enablement|one-?pager|playbook|deck)|battle ?cards?|pricing (plan|model|strategy|proposal|change|research)|launch (post|e-?mail|announcement|comms|communications?))(?!\w)|^(write|draft|publish|prepare|send|post)\b.*\b(blog ?post|newsletter|announcement|customer story|case study)\b|^(announce|position)\b|\b(blog ?post|announcement|messaging guide|positioning statement)$/i,
  ],
  [
    'artifact',
    /^(write|draft|create|make|draw|prepare|build|finish|finali[sz]e|update|publish|review|define|document)\b.*\b(strategy|vision|launch plan|launch checklist|release plan|roll-?out plan|migration plan|test plan|release notes|iteration plan|roadmap|runbook|playbook|guide|documentation|diagram|journey map|story map|tracking plan|wireframes?|personas?)(?! (view|page|screen|widget|board|component|button|viewer|editor|link))(?!\w)|^(launch plan|launch checklist|release notes|roadmap|strategy|vision|tracking plan|documentation)\b|\b(strategy (doc|memo|paper)|vision (doc|paper)|launch plan|product strategy|iteration plan)$/i,
  ],
  [
    'brief',
    /\b(prds?|product (spec|note|brief|requirements)|requirements doc(ument)?|design brief|creative brief|research brief|legal brief|one[- ]pager|rfc)(?!\w)|^(write|draft|create|prepare|finish|finali[sz]e|update|publish)\b.*\b(specs?|specification|brief|proposal|requirements)(?!\w)|^(brief|spec|specification)\b(?! (tests?|files?|runner))|\bbrief$/i,
  ],
  [
    'review',
    /\b(legal|privacy|security|compliance|accessibility|a11y|contract|vendor|gdpr|trademark|policy|launch) (review|sign-?off|assessment|audit)\b|\b(dpia|privacy impact assessment)\b/i,
  ],
  [
    'slides',
    /\b(slide ?deck|pitch deck|(board|exec|leadership|strategy|kick-?off|qbr|customer) (deck|slides|presentation)|slides (for|on|about)|presentation (for|to|on|about))(?!\w)|^(prepare|create|make|draft|write|build|finish|update)\b.*\b(slides|deck|presentation)(?! (layer|mode|component|page|view|editor))(?!\w)/i,
  ],
  [
    'ranking',
    /^(re-?)?(prioriti[sz]ed?|rank(ed)?|stack[- ]rank(ed)?)\b.*\b(backlog|roadmap|features?|requests?|ideas?|opportunit(y|ies)|experiments?|sources?|channels?|initiatives?|projects?|themes?|problems?|use cases?|feedback|bets|quarter|next quarter)(?!\w)(?!.* (page|search|results|feed|screen|table|list view))|\b(backlog|roadmap|feature|quarterly) prioriti[sz]ation\b|^prioriti[sz]ation\b|\brice scor(es?|ing)\b/i,
  ],
  [
    'analysis',
    /^(analy[sz]ed?|deep[- ]dive|interview(ed)?|survey(ed)?)\b(?! (page|form|builder|button|module))|^(research|user research|market research|competitor research)\b|(?<!\b(sentiment|static|code|text|image|semantic|log) )\banalysis$|^(?!add )(?!.*\b(sentiment|static|code|image|semantic) analysis).*\banalysis of\b|\b(user|customer|discovery) interviews?\b|\busability (test|tests|testing|study)\b|\b(market sizing|competitor (analysis|review|scan)|post-?mortem|read-?out)\b|\b(metrics?|kpi|usage|funnel|retention|churn|adoption|nps|growth) (report|dashboard|deep[- ]dive|analysis|baseline)\b/i,
  ],
  [
    'launch',
    /^(soft[- ]|beta |public |full |private |general )?(launch(ed)?|roll(ed)? ?-?out|rollout|go[- ]?live|ship(ped)?)\b(?! (screen|page|button|error|issue|crash|config|template|args|notes?|plan|checklist))|^releas(e|ed)\b(?! (notes?|plan|process|pipeline|branch|candidate|lock|memory|resources?|connections?|checklist|script))|^deploy(ed)?\b.* (to|in|on|into) (prod|production|live)\b|(?<!\b(on|at|after|before|during|app|pre|post|since|first|of) )\b(launch|roll-?out|go-?live|general availability)$/i,
  ],
  [
    'decision',
    /^(decide|decided|spike)\b|\b(decision (record|doc|memo|log|on|about)|go\/no-?go|trade-?off memo)(?!\w)/i,
  ],
  ['unblocking', /\b(unblock(ed|ing)?|(remove|clear|resolve) (the |a )?(blocker|impediment))(?!\w)/i],
  [
    'community',
    /^(mentor(ed|ing)?|coach(ed|ing)?|host(ed)?|held|organi[sz]e|run)\b.*\b(brown ?bag|meet-?up|guild|reading hour|lunch (and|&|n) learn|community of practice|hackathon|new (pm|hire|joiner)s?|junior pms?|pms)\b|^(brown ?bag|lunch (and|&|n) learn|community of practice|mentoring)\b|^onboard(ed|ing)? (the |a |our )?new (pm|hire|joiner|colleague|teammate|designer|engineer|analyst)s?\b/i,
  ],
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
