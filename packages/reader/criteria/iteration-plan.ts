import { hasDate, hasDigit } from '../document/facts.ts'
import { earned, type Look, nothing, unknown } from './earned.ts'
import { entriesUnder, fits, list, ownedAndDated, pieces, said } from './looks.ts'
import { cellUnder, labelled, type Page, under, type Unit } from './page.ts'
import { wordsOf } from './prd.ts'

const size = /\b(?:estimate|points?|size|effort|sp|days|hours)\b/
const items = (page: Page): Unit[] => {
  const listed = entriesUnder(page, 'items', 'stories')
  return listed.length > 0
    ? listed
    : page.units.filter((unit) => unit.kind === 'row' && cellUnder(unit, size) !== undefined)
}

function each(test: (unit: Unit, page: Page) => boolean): Look {
  return (page) => {
    const all = items(page)
    const good = all.filter((unit) => test(unit, page))
    if (all.length === 0 || good.length === 0) return nothing
    return earned(good.length === all.length ? 3 : good.length >= all.length * 0.5 ? 2 : 1, good)
  }
}

/** What stands directly below an item. */
function below(page: Page, item: Unit): Unit[] {
  const at = page.units.indexOf(item)
  const after = page.units.slice(at + 1)
  const next = after.findIndex(
    ({ kind, level, section }) =>
      section !== item.section || kind === 'row' || (kind === 'item' && level <= item.level),
  )
  return item.kind === 'item' ? after.slice(0, next < 0 ? after.length : next) : []
}

const goal: Look = (page) => {
  const units = [
    ...under(page, 'goals'),
    ...page.units.filter(({ text }) => /^(?:sprint |iteration )?goal\s*:/i.test(text)),
  ]
  const labels = labelled(page, 'goals')
  const one = units.filter(
    ({ text }) =>
      /\b(?:can|is|are|will|able|works|live|so that|shipped|measured)\b/i.test(text) && wordsOf(text) <= 40,
  )
  if (one.length === 1 || (one.length === 0 && labels.length === 1))
    return earned(3, one.length === 1 ? one : labels)
  return one.length > 1 ? earned(2, one) : units.length > 0 ? earned(1, units) : nothing
}

export const iterationPlanLooks: Record<string, Look> = {
  'iteration_plan-01': goal,
  'iteration_plan-02': pieces([
    {
      label: /\b(?:people|team|members?)\b/,
      words: /\b\d+ (?:people|engineers|developers|designers|members)\b/i,
    },
    {
      label: /\b(?:days off|holidays?|leave|absence|pto)\b/,
      words: /\b(?:days off|holidays?|on leave|pto|vacation)\b/i,
    },
    { label: /\bcarry[- ]?over\b/, words: /\bcarr(?:y|ied)[- ]?over\b/i },
    { roles: ['capacity'], words: /\bcapacity\b[^.]{0,30}\d/i },
  ]),
  'iteration_plan-03': (page) => {
    const all = items(page)
    const ranked = all.filter(
      (unit) => unit.ordered || cellUnder(unit, /\b(?:rank|priority|#|order)/) !== undefined,
    )
    return ranked.length === 0 ? nothing : earned(ranked.length >= all.length * 0.8 ? 3 : 2, ranked)
  },
  'iteration_plan-04': each(
    (unit, page) => wordsOf(unit.text) >= 10 || below(page, unit).some(({ text }) => wordsOf(text) >= 5),
  ),
  'iteration_plan-05': each((unit) =>
    /\bas an? [^,]{3,60},? i\b[^]*\b(?:so that|so i|in order to|because)\b/i.test(unit.text),
  ),
  'iteration_plan-06': each(
    (unit, page) =>
      cellUnder(unit, /\b(?:acceptance|done when|criteria)\b/) !== undefined || below(page, unit).length >= 2,
  ),
  'iteration_plan-07': each(
    (unit) =>
      hasDigit(cellUnder(unit, size) ?? '') ||
      /^(?:xs|s|m|l)$/i.test(cellUnder(unit, size) ?? '') ||
      /\b\d+\s?(?:pts?|points?|sp|days?|h)\b/i.test(unit.text),
  ),
  'iteration_plan-08': (page) => {
    const wrong = page.numbers.findings.filter(({ rule }) => rule === 'plan.capacity')
    if (wrong.length > 0)
      return earned(
        0,
        wrong.flatMap(({ spans }) => spans),
      )
    const said = page.units.filter(({ text }) => /\bcapacity\b[^.]{0,40}\d/i.test(text))
    return said.length === 0 ? nothing : page.numbers.coverage.checked > 0 ? earned(3, said) : unknown
  },
  'iteration_plan-09': list(['dependencies'], { least: 1, each: ownedAndDated }),
  'iteration_plan-10': each(
    (unit, page) =>
      cellUnder(unit, /\b(?:demo|test|how shown|verify)\b/) !== undefined ||
      [unit, ...below(page, unit)].some(({ text }) =>
        /\b(?:demo|we show|shown (?:by|in|to)|tested (?:by|with))\b/i.test(text),
      ),
  ),
  'iteration_plan-11': said(['risks', 'failuresDrop'], {
    says: fits(/\b(?:if|drop(?:ped)?|cut|risk|may|might)\b/i),
    checks: fits(/\b(?:drop(?:ped)? first|we drop|cut first|out first)\b/i),
  }),
  'iteration_plan-12': (page) => {
    const days = page.units.filter(({ text }) => /\brefine(?:d|ment)\b/i.test(text))
    const dated = days.filter(({ text }) => hasDate(text))
    return dated.length > 0 ? earned(3, dated) : days.length > 0 ? earned(1, days) : nothing
  },
}
