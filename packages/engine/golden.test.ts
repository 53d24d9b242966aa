/**
 * What the engine says of each person of the sample world on one day, whole, as text to be read and judged.
 * To write the files anew after a change that is meant: `EARNED_GOLDEN=write node --test packages/engine/golden.test.ts`
 */
import { entryFields, focusFields, outcomeFields, ratingFields } from '@earned/framework'
import { worldOn, type WorldPerson } from '@earned/framework/world'
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isTooLittle, type Figure } from './evidence.ts'
import { entryWith, focusWith, outcomeWith, personWith, ratingWith } from './ledger.world.ts'
import { standing, type Standing } from './standing/standing.ts'
import * as words from './words/words.ts'

const today = '2026-11-23'
const people = worldOn(today)

function standingOf({ key, person, entries, outcomes, ratings, focus }: WorldPerson): Standing {
  return standing({
    person: personWith({ ...person, id: key }),
    entries: entries.map((each) => entryWith({ ...entryFields.parse(each.draft), id: each.key })),
    outcomes: outcomes.map((each) =>
      outcomeWith({ ...outcomeFields.parse(each.draft), id: each.key, readings: each.readings }),
    ),
    ratings: ratings.map((each) => ratingWith({ ...ratingFields.parse(each.draft), id: each.key })),
    focus: focus.map((each) =>
      focusWith({ ...focusFields.parse(each.draft), id: each.key, closedOn: each.closedOn }),
    ),
    today,
  })
}

function told(all: Standing): string {
  const { produce, lastQuarter, stage, ownView, ws, suggestion } = all
  return [
    `# ${all.produce.quarter}, on ${words.dayInWords(all.today)}`,
    '## Produce',
    words.produceSentence(produce),
    words.followThroughSentence(produce),
    words.kindsSentence(produce),
    words.servingSentence(produce),
    words.outcomesSentence(produce),
    words.besideSentence(produce),
    words.unsortedSentence(produce),
    `Outputs: ${behind(produce.outputs)}`,
    `Outputs by week: ${produce.weeks.map((week) => week.outputs.value).join(' ')}`,
    `Last quarter: ${words.produceSentence(lastQuarter)}`,
    '## Stage',
    words.stageSentence(stage),
    words.outputsAskedSentence(stage),
    ...stage.stages.flatMap((each) => each.signs.map((sign) => `- ${words.signSentence(sign)}`)),
    ...stage.here.traps.map((trap) => `Trap: ${trap.text}`),
    '## Own view',
    ...ownView.axes.flatMap((each) => [
      `- ${words.axisSentence(each)} ${words.changeSentence(each)}`.trim(),
      `  ${words.gapQuestion(each)}`,
      ...each.besides.map((rating) => `  ${words.besideYardstick(rating)}`),
    ]),
    '## The three Ws',
    ...ws.map((each) => `- ${each.w}: ${words.wSentence(each)}`),
    '## Focus',
    all.focus ? `Open: ${all.focus.axis}, since ${all.focus.openedOn}` : 'None open.',
    ...(isTooLittle(suggestion) ? [words.tooLittle(suggestion)] : suggested(suggestion)),
  ]
    .filter(Boolean)
    .join('\n')
    .concat('\n')
}

function suggested(suggestion: Exclude<Standing['suggestion'], { cannotTell: string }>): string[] {
  return [
    `Suggested: ${suggestion.axis} (${suggestion.rule})`,
    ...words.focusWhy(suggestion).map((sentence) => `- ${sentence}`),
    'Why not',
    ...suggestion.whyNot.map((reason) => `- ${words.whyNot(reason, suggestion)}`),
    'What would change it',
    ...suggestion.wouldChange.map((change) => `- ${words.wouldChangeSentence(change)}`),
    'Steps',
    ...suggestion.steps.map((step) => `- ${words.stepSentence(step)}`),
    words.lookAgainSentence(suggestion),
    'Table',
    ...suggestion.table.map(
      (row) =>
        `- ${row.axis}: ${row.own} of ${row.target}, ${row.effortHours} h, ${(row.perHour * 1000).toFixed(2)}`,
    ),
  ]
}

function behind({ value, entryIds }: Figure): string {
  return `${value} (${entryIds.join(', ')})`
}

for (const person of people)
  test(`what is said of ${person.key} is what was read and found right`, () => {
    const file = join(import.meta.dirname, 'golden', `${person.key}.txt`)
    const text = told(standingOf(person))
    if (process.env['EARNED_GOLDEN'] === 'write') writeFileSync(file, text)
    assert.equal(text, readFileSync(file, 'utf8'))
  })
