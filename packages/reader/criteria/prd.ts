import { earned, type Look, nothing } from './earned.ts'
import { hasThreshold } from '../document/facts.ts'
import {
  all,
  counted,
  either,
  evidenced,
  limited,
  list,
  ownedAndDated,
  pieces,
  reasoned,
  said,
  wordy,
} from './looks.ts'
import { measures } from './measures.ts'
import { type Page, under, type Unit } from './page.ts'

/** What goes wrong, as people say it of people or things. */
export const trouble =
  /\b(?:can(?:no|['’])t|unable|no (?:way|easy|good|clear)|lacks?|missing|confus\w+|slow(?:ly)?|hard to|difficult\w*|tedious|manual(?:ly)?|fails?|errors?|struggl\w+|frustrat\w+|limited|waste\w*|complain\w*|churn\w*|drop\w*|delay\w*|inconsistent|unclear|too (?:long|many|much|slow|few)|have to|forced to|overflow\w*|do(?:es)? not|don['’]t|doesn['’]t|isn['’]t|not clear|only way|lost|loses?|could not|couldn['’]t|never|rarely|stuck|locked|expensive|without)\b/i

const problem: Look = (page) => {
  const units = under(page, 'problem').filter(({ text }) => trouble.test(text))
  if (units.length === 0)
    return under(page, 'problem').length > 0 ? earned(1, under(page, 'problem')) : nothing
  const solution = page.subject.doc.sections.find(
    ({ own, level }) => level > 1 && own.some((role) => role === 'solution' || role === 'requirements'),
  )
  const first = units[0]
  const before = !solution || (first && first.start < solution.start)
  return earned(before ? (units.some(evidenced) || units.length >= 2 ? 3 : 2) : 1, units)
}

const vagueUsers = /^\W*(?:all |our |the |end )?(?:users?|customers?|people|everyone|stakeholders?)\W*$/i
const somebody: Look = (page) => {
  const roles = storyRoles(page)
  const units = [...under(page, 'users'), ...roles]
  const named = units.filter(
    (unit) =>
      roles.includes(unit) ||
      (!vagueUsers.test(unit.text) &&
        /\b(?:\w+ (?:users?|customers?|developers?|teams?|admins?|owners?|managers?|buyers?|applicants?|staff|members?|leaders?|engineers?)|developers|engineers|researchers|photographers|students|patients|grantors?|visitors|writers|analysts|who|aged?|persona)\b/i.test(
          unit.text,
        )),
  )
  const sharp = named.filter(({ text, kind }) => kind !== 'paragraph' || text.length > 60)
  return sharp.length >= 2
    ? earned(3, sharp)
    : named.length > 0
      ? earned(2, named)
      : units.length > 0
        ? earned(1, units)
        : nothing
}

const storyRoles = (page: Page): Unit[] =>
  page.units.filter(({ text }) => /\bas an? (?!user\b)[a-z][\w -]{3,40}[,:]/i.test(text))

const priority =
  /\b(?:p[0-3]|must(?:[- ]have)?|should[- ]have|could[- ]have|nice[- ]to[- ]have|high|medium|low|blocker|mvp|v\d)\b/i
const inColumn = /\b(?:must|should|could|won['’]?t|p[0-3]|high|medium|low|blocker)\b/i
const prioritised: Look = (page) => {
  const wanted = under(page, 'requirements', 'acceptance', 'stories').filter(
    ({ kind }) => kind !== 'paragraph',
  )
  const marked = wanted.filter(
    (unit) =>
      (unit.cells.length > 0 ? inColumn.test(unit.text) : priority.test(unit.text.slice(0, 40))) ||
      /\b(?:must|nice|should|could)[- ]?(?:to[- ])?have|\bp[0-3]\b/i.test(unit.section.title),
  )
  if (marked.length === 0) return nothing
  return earned(marked.length >= 3 ? (marked.length >= wanted.length * 0.5 ? 3 : 2) : 1, marked)
}

const observable =
  /\b(?:given\b.*\bwhen\b.*\bthen|done when|is (?:shown|visible|deployed|live|notified|available|recorded)|are (?:shown|notified|listed|live|deployed|documented)|can (?:see|add|open|access|subscribe|view|handle)|shows?|returns?|displays?|has been|have been|passes?|passing|completed?|works on|available)\b/i

const accepted: Look = (page) => {
  const units = under(page, 'acceptance').filter(
    ({ text, kind }) => kind !== 'paragraph' && wordsOf(text) >= 4,
  )
  const clear = units.filter(({ text }) => observable.test(text) || hasThreshold(text))
  const inline = page.units.filter(({ text }) =>
    /\bgiven\b[^]{5,120}\bwhen\b[^]{5,160}\bthen\b[^]{5,}/i.test(text),
  )
  if (clear.length >= 3 || inline.length >= 3) return earned(3, [...clear, ...inline])
  if (clear.length + inline.length > 0) return earned(2, [...clear, ...inline])
  return units.length > 0 ? earned(1, units) : nothing
}

export const wordsOf = (text: string): number => text.trim().split(/\s+/).length

const header: Look = (page) => {
  const wanted = [
    /\b(?:owner|author|authors|dri|lead|responsible)\b/,
    /\bstatus\b/,
    /\b(?:last updated|updated|date|created|last modified|modified)\b/,
    /\b(?:reviewers?|approvers?|deciders?|contributors|stakeholders)\b/,
  ]
  const top = page.subject.doc.text.length * 0.25 + 1500
  const found = wanted.flatMap(
    (label) => page.labels.find(({ name, start }) => start < top && label.test(name)) ?? [],
  )
  return found.length === 0 ? nothing : earned(found.length >= 4 ? 3 : found.length >= 2 ? 2 : 1, found)
}

const stages =
  /\b\d{1,3}\s?%|\b(?:alpha|beta|ga|staff|internal|pilot|early access|phase \d|stage \d|canary|cohort|waitlist|feature flag)\b/i
const stop =
  /\b(?:roll(?:ed|ing)? ?back|rollback|stop(?:ped)? (?:if|when|at)|paused? (?:if|when)|abort|kill switch|revert|turn(?:ed)? off|disable)\b/i

export const rollout: Look = (page) => {
  const staged = under(page, 'rollout', 'timeline', 'acceptance').filter(
    ({ text, section }) => stages.test(text) || stages.test(section.title),
  )
  const stops = page.units.filter(({ text }) => stop.test(text))
  if (staged.length === 0) return stops.length > 0 ? earned(1, stops) : nothing
  return earned(stops.length > 0 ? 3 : 2, [...staged, ...stops])
}

const open: Look = (page) => {
  const asked = under(page, 'questions').filter(({ text, kind }) => /\?/.test(text) || kind !== 'paragraph')
  if (asked.length === 0) return nothing
  const held = asked.filter(ownedAndDated)
  return earned(held.length >= asked.length * 0.6 ? 3 : 2, asked)
}

export const prdLooks: Record<string, Look> = {
  'prd-01': problem,
  'prd-03': (page) => {
    const shown = under(page, 'problem', 'evidence').filter(evidenced)
    const sharp = shown.filter((unit) => counted(unit) && (unit.links > 0 || /%|\b\d{2,}\b/.test(unit.text)))
    return sharp.length > 0 ? earned(3, sharp) : shown.length > 0 ? earned(2, shown) : nothing
  },
  'prd-04': somebody,
  'prd-05': measures('goals', 'metrics'),
  'prd-06': either(said(['guardrails'], { says: wordy, checks: limited }), (page) => {
    const kept = under(page, 'metrics', 'acceptance').filter(({ text }) =>
      /\b(?:guardrail|counter[- ]?metric|must not (?:drop|rise|increase|get worse)|no (?:increase|regression)|without (?:hurting|harming|increasing))\b/i.test(
        text,
      ),
    )
    const sharp = kept.filter(limited)
    return sharp.length > 0 ? earned(3, sharp) : kept.length > 0 ? earned(2, kept) : nothing
  }),
  'prd-07': list(['nongoals'], { least: 2, each: all(wordy, reasoned) }),
  'prd-08': prioritised,
  'prd-09': accepted,
  'prd-10': list(['edges'], { least: 2, each: wordy }),
  'prd-11': open,
  'prd-12': pieces([
    { roles: ['risks'] },
    { roles: ['assumptions'] },
    { roles: ['dependencies'], label: /\bdepend(?:s on|ency|encies)\b/ },
    {
      words:
        /\b(?:legal|finance|support|security|data|marketing|sales|compliance|operations|help desk|engineering) (?:team|review|approval|sign-off|staff)\b|\bhelp desk\b/i,
    },
  ]),
  'prd-13': rollout,
  'prd-14': header,
}
