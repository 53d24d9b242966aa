/**
 * What a section is for, by what people call it. Phrases count wherever they stand in a heading of at most twelve words;
 * those after `=` only when they are the whole heading. Numbers, signs and brackets in headings are ignored.
 */
const synonyms = {
  problem:
    'problem, problems, problem statement, pain point, pain points, pain, opportunity, motivation, motivating use case, motivating use cases, background, challenge we face, business case, why it changed, why we changed it, user need, user needs, customer need, customer needs, why now, why are we doing this, current pain, = why, = context, = inspiration, = challenge, = challenges, = the challenge, = need, = needs, = rationale, = business value, = the issue, = introduction and motivation, = context and problem statement',
  evidence:
    'evidence, user research, customer research, research findings, customer feedback, user feedback, customer development, user insights, customer insights, verbatims, how do we know, validation, supporting data, data and insights, market research, = research, = insights, = data, = discovery, = findings',
  users:
    'users, user, target audience, audience, persona, personas, target customer, target customers, customer segments, target segments, target market, who is this for, who it is for, who its for, for whom, who are we building this for, who suffers, who suffers most, who is affected, customer profile, segment, segments, user roles, user groups, ideal customer, icp, = who, = customers, = customer, = actors',
  goals:
    'goal, goals, objective, objectives, desired outcome, desired outcomes, what we want to achieve, aims, okrs, key results, overview and goals, sprint goal, iteration goal, = aim, = outcomes',
  nongoals:
    'nongoals, nongoal, nonobjectives, out of scope, not in scope, outside of scope, outside scope, antigoals, what we are not, what were not, what we will not, what we wont, not doing, wont do, wont have, not working on, scope exclusions, exclusions, explicitly excluded, excluded, not included, deliberately not, what this is not, not planned, deferred, not covered',
  metrics:
    'metric, metrics, kpi, kpis, success criteria, success criterion, success measure, success measures, success indicators, measure success, measuring success, measures of success, success look like, how will we know, how do we know if we have solved, how will we measure, how success is judged, how success is measured, how we judge success, how we measure success, measurement, measurement plan, = targets, key results, definition of success, measures, success measurement, = success, = impact measurement, = target',
  guardrails:
    'guardrail, guardrails, guardrail metrics, counter metric, counter metrics, countermetrics, countermetric, failure metric, failure metrics, health metrics, do no harm, antimetrics, what must not get worse',
  requirements:
    'requirement, requirements, functional requirements, nonfunctional requirements, features, feature scope, feature list, key features, core features, functionality, minimal requirements, must have, must haves, nice to have, capabilities, product specification, functional specification, specification, specifications, scope, in scope, mvp, = nfr, = nfrs',
  acceptance:
    'acceptance criteria, acceptance criterion, acceptance tests, definition of done, done when, release criteria, launch criteria, exit criteria, graduation criteria, = acceptance, = dod',
  stories:
    'user story, user stories, stories, jobs to be done, use case, use cases, scenario, scenarios, user journey, user journeys, user scenarios, user flows',
  edges:
    'edge case, edge cases, edge and error cases, error handling, error states, error cases, corner cases, failure mode, failure modes, exception handling, empty states, = errors, = exceptions',
  questions:
    'open question, open questions, open issue, open issues, open item, open items, unresolved question, unresolved questions, outstanding questions, unknowns, to be decided, undecided, questions to answer, pending decisions, questions and decisions, = questions, = tbd',
  risks:
    'risk, risks, threats, concerns, potential issues, drawback, drawbacks, what could go wrong, premortem, pre mortem, reasons not to do it, negative consequences, risk assessment, pitfalls, = caveats, = downsides, = cons, = tradeoffs',
  assumptions: 'assumption, assumptions, hypotheses and assumptions',
  dependencies:
    'dependency, dependencies, prerequisite, prerequisites, depends on, cross team dependencies, blockers',
  alternatives:
    'alternative, alternatives, options, option, options considered, considered options, other approaches, approaches considered, alternative approaches, alternative solutions, rejected ideas, pros and cons, tradeoffs considered, options matrix, = comparison',
  competition:
    'competitive landscape, competitive analysis, competitors, competition, current alternatives, market analysis, competitor analysis, prior art, existing solutions, existing work',
  solution:
    'solution, proposed solution, what it does, solution design, proposal, design details, detailed design, design, how it works, implementation, technical description, technical design, technical explanation, functional explanation, explanation, technical approach, architecture, system architecture, proposed change, proposed changes, user experience, ui ux design, implementation details, technical considerations, tech stack, what does this look like, technical details, = approach, = what, = description, = ux, = ui',
  rollout:
    'rollout, roll out, rollout plan, release plan, release strategy, release conditions, phased rollout, phasing, launch stages, rollout stages, rollout phases, deployment plan, deployment, migration plan, graduation milestones, launch phases, = stages, = phases, = launch, = release',
  rollback:
    'rollback, roll back, rollback plan, back out, backout, revert plan, kill switch, stop conditions, contingency',
  timeline:
    'timeline, schedule, milestone, milestones, roadmap, key dates, delivery plan, project plan, implementation plan, implementation phases, work back plan, workback, calendar, work plan, = dates, = deadlines, = plan',
  owner:
    'owner, owners, responsible parties, responsible, roles and responsibilities, raci, dri, deciders, approvers, stakeholders, ownership, team, project team, points of contact, = contact, = contacts, = author, = authors, = people, = who does what',
  decision:
    'decision, decisions, decision outcome, recommendation, recommendations, conclusion, conclusions, verdict, ship decision, = outcome, = result, = bottom line, = takeaway, = takeaways, = key takeaways',
  hypothesis: 'hypothesis, hypotheses, prediction, predictions, what we believe',
  setup:
    'experiment design, test design, study design, experimental design, experiment setup, test setup, set up, setup, methodology, method, methods, experiment details, variants, treatment, population, randomisation, randomization, test plan, design of the experiment',
  results:
    'result, results, findings, analysis, outcome metrics, what happened, what we saw, primary results, key results and analysis, data analysis, updated results, = data, = outcome, = outcomes, = performance',
  limits:
    'limitation, limitations, threats to validity, limits, caveats, known limitations, limits and caveats, things to consider, validity',
  next: 'next step, next steps, action item, action items, actions, follow up, follow ups, followups, todo, to do, tasks, proposed next steps, whats next, what is next, task list, = activities, = work items',
  summary:
    'summary, executive summary, tldr, tl dr, abstract, overview, at a glance, in brief, what changed, whats new, highlights, = intro, = introduction, = about',
  diagnosis:
    'diagnosis, situation, current state, current situation, where we are, where we are now, state of play, market context, what is going on, situation analysis, = where we stand, = status quo',
  policy:
    'guiding policy, guiding policies, guiding principles, guiding principle, strategic choice, strategic choices, guiding choice, how we win, how we will win, where to play, big bets, strategic pillars, our approach, strategic approach, our bet, our bets, product principles, = strategy, = approach, = our strategy, = pillars, = principles',
  actions:
    'coherent actions, coherent action, initiatives, strategic initiatives, action plan, themes, tactics, workstreams, what we will do, what we are doing, investments, priorities, plans',
  upward:
    'company goal, company goals, company strategy, company objective, company objectives, north star, business goals, business objectives, strategic alignment, alignment, business value, how this supports',
  positioning:
    'positioning, messaging, value proposition, value propositions, key messages, elevator pitch, message house, positioning statement, core message, why us',
  pricing:
    'pricing, price, packaging, pricing and packaging, monetisation, monetization, plans and pricing, commercial model',
  channels:
    'channel, channels, distribution, marketing channels, promotion, launch activities, marketing activities, marketing plan, marketing tactics, campaign, campaigns, go to market channels, media plan, site updates',
  enablement:
    'enablement, sales enablement, training, support enablement, internal enablement, field enablement, sales kit',
  support:
    'support, customer support, support plan, support readiness, help centre, help center, support material, support materials, escalation, escalation path, customer care',
  monitoring:
    'monitoring, observability, alerts, alerting, dashboard, dashboards, telemetry, monitoring requirements, monitoring and alerts, instrumentation, tracking, tracking plan, feedback plan',
  constraints:
    'constraint, constraints, design constraints, technical constraints, limitations and constraints, boundaries',
  usage: 'context of use, usage context, context and devices, environment of use, when and where',
  references:
    'references, reference, resources, further reading, related documents, related links, quick links, quicklinks, links, bibliography, good reads, see also, related work, = reading, = research and links, = prior research',
  capacity:
    'capacity, team capacity, availability of the team, velocity, capacity planning, team availability',
  items:
    'backlog, sprint backlog, iteration backlog, committed items, planned items, sprint items, iteration items, committed work, planned work, selected items, tickets, = items, = work, = scope of the sprint',
  demo: 'demo, demo plan, how we will show it, how it will be tested, review and demo, test approach, testing, test plan',
  ask: 'ask, the ask, our ask, decision needed, decisions needed, decision requested, what we need, what we ask, request, decision required, question for counsel, questions for counsel, questions for legal, what we need from you',
  status:
    'status, progress, on track, health, project status, where we are on the plan, rag, since last time',
  inaction:
    'if we do nothing, do nothing, cost of inaction, cost of delay, doing nothing, what happens if we do not',
  personal:
    'personal data, data collected, data inventory, data we collect, data processed, data elements, what data, data categories, information collected, data involved',
  dataflow:
    'data flow, data flows, data lifecycle, data handling, data storage, storage and access, data sharing, sharing, access and sharing, deletion, storage',
  retention: 'retention, data retention, retention period, how long, retention and deletion',
  special:
    'special categories, sensitive data, children, profiling, automated decisions, automated decision making, minors, special category data, vulnerable groups',
  lawful:
    'lawful basis, legal basis, consent, notice, legal grounds, privacy notice, basis for processing, notice and consent',
  vendors:
    'vendor, vendors, subprocessors, sub processors, processors, third parties, third party services, suppliers',
  countries:
    'countries, country, geographies, geography, jurisdictions, regions, markets, user locations, data transfers, transfers',
  otherLaw:
    'intellectual property, other law, other laws, open source licences, open source licenses, licensing, licences, export control, marketing claims, regulatory, regulation, sector rules, other legal',
  lessIntrusive:
    'less intrusive, necessity and proportionality, proportionality, data minimisation, data minimization, privacy alternatives',
  readiness:
    'readiness, launch readiness, go no go, launch checklist, readiness checklist, sign off, sign offs, signoff, signoffs, release signoff checklist, approvals, readiness review',
  capacityNotes:
    'load, scale, scalability, performance and capacity, capacity and load, capacity and dependencies, failure modes and capacity, system capacity',
  communication:
    'communication plan, communications plan, comms plan, communication, communications, comms, stakeholder communication, communication strategy, announcements, incident communication',
  review:
    'review, review date, reviews, post launch, after launch, retrospective, post launch review, when we review, revisit, review cadence',
  faq: 'faq, faqs, frequently asked questions, questions and answers, q&a, q and a, prepared questions',
  availability:
    'availability, rollout status, release status, who gets it, when and where available, platforms, platform support',
  known:
    'known issues, known limitations, known issue, known bugs, limits and known issues, what does not work yet',
  teams:
    'internal teams, what teams need to know, what you need to do, team actions, for support, for sales, for marketing, for customer success, for care, what support needs to know, per team, action required',
  start:
    'how to use, how to start, getting started, how to enable, how to get started, try it, how to see it, how to turn it on, quick start',
  sharing: 'shareability, sharing, external sharing, confidentiality, embargo, may be shared',
  rule: 'scoring, scoring method, scoring model, ranking method, ranking criteria, evaluation criteria, decision drivers, decision criteria, how we ranked, how we scored, = criteria, rule used, prioritisation criteria, prioritization criteria, framework, selection criteria',
  candidates:
    'candidates, ideas, ranked list, ranking, comparison matrix, comparison table, scores, scorecard, prioritised list, prioritized list, rice scores, evaluation, shortlist, decision matrix',
  sensitivity:
    'sensitivity, sensitivity analysis, what would change, what would change the ranking, robustness',
  failuresDrop: 'what is dropped first, dropped first, what we drop, scope to cut, stretch, stretch goals',
  history:
    'change log, changelog, document history, version history, revision history, implementation history, implementation log, history, revisions, logs',
  toc: 'table of contents, toc, = contents, = index',
  appendix: 'appendix, appendices, backup slides, glossary, definitions, terminology',
  future:
    'future, future work, future possibilities, future considerations, future plans, later, beyond v1, future enhancements, long term',
} as const

export type Role = keyof typeof synonyms

const within = new Map<string, Role[]>()
const whole = new Map<string, Role[]>()

for (const role of Object.keys(synonyms) as Role[])
  for (const entry of synonyms[role].split(', ')) {
    const table = entry.startsWith('= ') ? whole : within
    const phrase = entry.replace(/^= /, '')
    table.set(phrase, [...(table.get(phrase) ?? []), role])
  }

const longestPhrase = 8
const mostWords = 12

/** A heading as words: lower case, without number, signs, brackets and emphasis. */
export function headingWords(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/['’]/g, '')
    .replace(
      /^[\s\p{S}\p{P}]*(?:(?:section|part|step|chapter)\s+)?(?:[a-z]{0,3}\d+(?:\.\d+)*|[ivx]+|[a-z])[.):]\s*/u,
      '',
    )
    .replace(/\b(non|anti|counter)[- ]+(?=\p{L})/gu, '$1')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
}

const rolesOfWords = new Map<string, readonly Role[]>()

/** The roles a heading or label names, the most specific phrase first; none for a heading nobody would look under. */
export function rolesOf(heading: string): readonly Role[] {
  const words = headingWords(heading)
  let roles = rolesOfWords.get(words)
  if (!roles) {
    roles = findRoles(words)
    if (rolesOfWords.size > 5000) rolesOfWords.clear()
    rolesOfWords.set(words, roles)
  }
  return roles
}

function findRoles(heading: string): readonly Role[] {
  const exact = [...(whole.get(heading) ?? []), ...(within.get(heading) ?? [])]
  const words = heading.split(' ')
  if (exact.length > 0 || words.length > mostWords) return [...new Set(exact)]
  const found: Role[] = []
  const taken = new Set<number>()
  for (let size = Math.min(words.length, longestPhrase); size > 0; size--)
    for (let at = 0; at + size <= words.length; at++) {
      const roles = within.get(words.slice(at, at + size).join(' '))
      if (!roles || taken.has(at) || taken.has(at + size - 1)) continue
      for (let i = at; i < at + size; i++) taken.add(i)
      found.push(...roles)
    }
  return [...new Set(found)]
}
