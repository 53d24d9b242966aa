import { earned, type Look, nothing } from './earned.ts'
import {
  all,
  anywhere,
  dated,
  either,
  entriesUnder,
  fits,
  limited,
  linked,
  list,
  owned,
  pieces,
  said,
  timed,
  wordy,
} from './looks.ts'
import { measures } from './measures.ts'
import { under } from './page.ts'

export const launchPlanLooks: Record<string, Look> = {
  'launch_plan-01': pieces([
    { label: /\b(?:owner|lead|dri)\b/ },
    {
      label: /\b(?:decider|decision owner|go no go|approver)\b/,
      words: /\b(?:decides (?:go|to)|go\/no-go (?:decider|owner|by))\b/i,
    },
    { label: /\b(?:date|launch date|target date|when)\b/ },
    { label: /\b(?:type|tier|launch type)\b/ },
  ]),
  'launch_plan-02': (page) => {
    const stages = entriesUnder(page, 'rollout', 'timeline').filter(({ text }) =>
      /\b\d{1,3}\s?%|\b(?:staff|internal|beta|everyone|all users|waitlist)\b/i.test(text),
    )
    const held = stages.filter(timed)
    return stages.length >= 2
      ? earned(held.length >= stages.length - 1 ? 3 : 2, stages)
      : stages.length > 0
        ? earned(1, stages)
        : nothing
  },
  'launch_plan-03': (page) => {
    const stops = page.units.filter(({ text }) =>
      /\b(?:pause|stop|roll ?back|halt|abort|revert)\b/i.test(text),
    )
    const sharp = stops.filter(({ text }) =>
      /[<>≥≤]\s?\d|\b(?:more|less|fewer|above|below|over|under|exceeds?) (?:than )?\d/i.test(text),
    )
    const kept = under(page, 'guardrails', 'rollback').filter(limited)
    return sharp.length + kept.length > 0
      ? earned(3, [...sharp, ...kept])
      : stops.length > 0
        ? earned(1, stops)
        : nothing
  },
  'launch_plan-04': pieces([
    { words: /\broll(?:ed|ing)? ?back (?:if|when|on)\b|\btrigger\b/i, label: /\btrigger\b/ },
    {
      words:
        /\b(?:turn(?:s|ed|ing)? off|disable|flip|revert|redeploy|switch)\b[^.]{0,60}\b(?:flag|feature|version|build|release)\b/i,
      label: /\b(?:steps|how)\b/,
    },
    { words: /\b(?:on[- ]?call|who can|can be done by|any engineer)\b/i, label: /\bwho\b/ },
    { words: /\b(?:tested|rehearsed|tried|drill(?:ed)?)\b[^.]{0,30}\b(?:on|in|\d)/i, label: /\btested\b/ },
  ]),
  'launch_plan-05': measures('metrics', 'goals'),
  'launch_plan-06': either(
    said(['monitoring'], { says: wordy, checks: linked }),
    anywhere(/\b(?:dashboard|alerts?|on[- ]?call)\b/i, linked),
  ),
  'launch_plan-07': (page) => {
    const functions =
      /\b(?:engineering|qa|quality|design|docs|documentation|support|marketing|legal|security|sales|data)\b/i
    const rows = entriesUnder(page, 'readiness').filter(({ text }) => functions.test(text))
    const signed = rows.filter((unit) => owned(unit) || /[✅✔]|\b(?:done|signed|ready|ok)\b/i.test(unit.text))
    return rows.length === 0 ? nothing : earned(signed.length >= 3 ? 3 : rows.length >= 3 ? 2 : 1, rows)
  },
  'launch_plan-08': pieces([
    {
      roles: ['capacityNotes'],
      words: /\b(?:load test\w*|requests per second|capacity|concurrent users)\b/i,
    },
    { roles: ['dependencies'] },
    { roles: ['edges'], words: /\b(?:failure modes?|fails? over|fallback|degrade[sd]?)\b/i },
  ]),
  'launch_plan-09': list(['communication'], {
    least: 2,
    each: all(fits(/\b(?:customers?|users|support|sales|staff|team|press|stakeholders|all)\b/i), timed),
  }),
  'launch_plan-10': list(['support', 'enablement'], {
    least: 1,
    each: (unit) => linked(unit) || owned(unit),
  }),
  'launch_plan-11': (page) => {
    const wrong = page.numbers.findings.filter(
      ({ rule }) => rule === 'launch.dates' || rule === 'date.conflict',
    )
    if (wrong.length > 0)
      return earned(
        0,
        wrong.flatMap(({ spans }) => spans),
      )
    const days = [...entriesUnder(page, 'rollout', 'timeline', 'readiness')].filter(dated)
    return days.length >= 2 ? earned(2, days) : nothing
  },
  'launch_plan-12': pieces([
    { roles: ['review'], words: /\b(?:post-?launch review|retro(?:spective)?|review on)\b/i },
    { words: /\b(?:remove|clean(?: |-)?up|delete)\b[^.]{0,20}\bflags?\b/i, label: /\bflag\b/ },
    { words: /\b(?:learning|lessons|what we learned|write-?up)\b/i, label: /\blearnings?\b/ },
  ]),
}
