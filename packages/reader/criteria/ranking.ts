import { hasDigit } from '../document/facts.ts'
import type { NumberRule } from '../numbers/finding.ts'
import { earned, type Look, nothing, unknown } from './earned.ts'
import { anywhere, either, entriesUnder, fits, pieces, said, wordy } from './looks.ts'
import { cellUnder, type Page, type Unit } from './page.ts'

/** The rows of the table that ranks: candidates, with a column that is scored. */
const candidates = (page: Page): Unit[] => {
  const rows = page.units.filter((unit) => unit.kind === 'row' && unit.cells.length >= 3)
  const scored = rows.filter(({ heads }) =>
    heads.some((head) => /\b(?:score|effort|reach|impact|confidence|value|rank|rice|ice|cost)\b/.test(head)),
  )
  return scored.length > 0 ? scored : entriesUnder(page, 'candidates', 'alternatives')
}

const column =
  (head: RegExp, unit: RegExp): Look =>
  (page) => {
    const rows = candidates(page).filter((row) => hasDigit(cellUnder(row, head) ?? ''))
    if (rows.length === 0)
      return candidates(page).some((row) => cellUnder(row, head) !== undefined)
        ? earned(1, candidates(page))
        : nothing
    return earned(
      rows.some(({ heads }) => heads.some((words) => head.test(words) && unit.test(words))) ? 3 : 2,
      rows,
    )
  }

const worked =
  (rule: NumberRule, head: RegExp): Look =>
  (page) => {
    const wrong = page.numbers.findings.filter((finding) => finding.rule === rule)
    if (wrong.length > 0)
      return earned(
        0,
        wrong.flatMap(({ spans }) => spans),
      )
    const rows = candidates(page).filter((row) => hasDigit(cellUnder(row, head) ?? ''))
    return rows.length < 2 ? nothing : page.numbers.coverage.checked > 0 ? earned(3, rows) : unknown
  }

export const rankingLooks: Record<string, Look> = {
  'ranking-01': either(
    said(['rule'], {
      says: wordy,
      checks: fits(/[×x*/=]|\b(?:formula|weighted|multiplied|divided|points?|scale|out of)\b/i),
    }),
    anywhere(
      /\b(?:which|what) (?:of|should|to)\b[^.]{5,}\?|\b(?:ranked|scored|evaluated|compared) (?:by|on|using|against)\b/i,
      fits(/\b(?:reach|impact|effort|cost|criteria|formula)\b/i),
    ),
  ),
  'ranking-02': (page) => {
    const rows = candidates(page)
    const idle = page.units.filter(({ text }) =>
      /\b(?:do nothing|status quo|no change|keep as is)\b/i.test(text),
    )
    return rows.length >= 3
      ? earned(idle.length > 0 ? 3 : 2, [...rows, ...idle])
      : rows.length > 0
        ? earned(1, rows)
        : nothing
  },
  'ranking-03': (page) => {
    const rows = candidates(page)
    const filled = rows.filter(({ cells }) => cells.length >= 4 && cells.every((cell) => cell !== ''))
    return rows.length === 0
      ? nothing
      : earned(
          filled.length >= rows.length * 0.9 && filled.length >= 3 ? 3 : filled.length > 0 ? 2 : 1,
          filled.length > 0 ? filled : rows,
        )
  },
  'ranking-04': column(/\b(?:effort|cost|size)\b/, /\b(?:days|weeks|person|points|hours|months)\b/),
  'ranking-05': column(
    /\b(?:reach|value|impact|users|revenue)\b/,
    /\b(?:per|a|\/|month|week|quarter|year)\b/,
  ),
  'ranking-06': (page) => {
    const rows = candidates(page).filter((row) => hasDigit(cellUnder(row, /\bconfidence\b/) ?? ''))
    const tiers = rows.every((row) =>
      /\b(?:100|80|50|20|1(?:\.0)?|0?\.[58])\s?%?\b/.test(cellUnder(row, /\bconfidence\b/) ?? ''),
    )
    return rows.length === 0 ? nothing : earned(tiers ? 3 : 2, rows)
  },
  'ranking-07': worked('rank.score', /\b(?:score|rice|ice)\b/),
  'ranking-08': worked('rank.order', /\b(?:score|rice|ice|rank)\b/),
  'ranking-09': pieces([
    { label: /\b(?:ease|effort|cost)\b/ },
    { label: /\b(?:value|impact|reach|benefit)\b/ },
  ]),
  'ranking-10': either(
    said(['sensitivity'], { says: wordy, checks: fits(/\b(?:if|would|swap|overtake)\b/i) }),
    anywhere(/\bif\b[^.]{5,80}\b(?:would (?:move|rank|come|change)|worth revisiting|overtakes?)\b/i, wordy),
  ),
  'ranking-11': pieces(
    [
      { words: /\b(?:first|do now|now|we recommend)\b/i, roles: ['decision'] },
      { words: /\b(?:next|second|later)\b/i },
      { words: /\b(?:not now|not recommended|dropped|rejected|parked)\b/i },
    ],
    { enough: 1 },
  ),
  'ranking-12': pieces([
    { label: /\b(?:date|last modified|updated)\b/ },
    { label: /\b(?:author|owner|by|deciders?)\b/ },
    {
      label: /\b(?:estimates? by|estimators?|supplied by)\b/,
      words: /\b(?:estimated by|estimates (?:from|by))\b/i,
    },
  ]),
}
