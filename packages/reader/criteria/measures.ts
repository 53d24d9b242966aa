import { hasChange, hasDigit, hasThreshold, hasTimeframe } from '../document/facts.ts'
import type { Role } from '../document/roles.ts'
import { earned, type Look, nothing } from './earned.ts'
import { cellUnder, under, type Unit } from './page.ts'

const measure =
  /\b(?:number|amount|volume|count|rate|ratio|share|percent(?:age)?|time|duration|latency|speed|costs?|revenue|traffic|visits?|visitors?|sign-?ups?|conversions?|retention|churn|adoption|usage|satisfaction|nps|csat|score|uptime|availability|throughput|errors?|crash(?:es)?|tickets?|complaints|downloads?|installs?|stars|coverage|accuracy|sessions|completion|contributors|bugs|memory|entropy)\b/i

/** Metric, baseline, target and date in one place: 1 a measure is named, 2 it has a target, 3 it has all four. */
export function measures(...roles: readonly Role[]): Look {
  return (page) => {
    const named = under(page, ...roles).filter((unit) => measure.test(unit.text) || hasChange(unit.text))
    const aimed = named.filter(hasTarget)
    const whole = aimed.filter((unit) => hasBaseline(unit) && hasDay(unit))
    if (whole.length > 0) return earned(3, whole)
    if (aimed.length > 0) return earned(2, aimed)
    return named.length > 0 ? earned(1, named) : nothing
  }
}

function hasTarget(unit: Unit): boolean {
  const target = cellUnder(unit, /\b(?:target|goal|threshold|aim|expected)\b/)
  return target === undefined ? hasThreshold(unit.text) || hasChange(unit.text) : hasDigit(target)
}

const hasBaseline = (unit: Unit): boolean =>
  hasDigit(cellUnder(unit, /\b(?:baseline|current|today|now|before|from)\b/) ?? '') || hasChange(unit.text)

const hasDay = (unit: Unit): boolean =>
  hasTimeframe(`${unit.text} ${unit.section.title} ${unit.heads.join(' ')}`)
