import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { assertCalm, type House, openHouse, settled, type Window } from './house.ts'

let house: House
let window: Window
before(async () => {
  house = await openHouse()
  await house.api.call('sample.add', { who: 'mira' })
  await house.api.call('person.change', { version: 1, name: 'Mira', profile: 'gdd_pm' })
  window = await house.open('/growth')
})
after(() => house.close())

it('rates an axis against its texts, citing an entry found by its words', async () => {
  const { page } = window
  await page.goto('/growth/rate/technology')
  await page.getByRole('radio', { name: /^3 / }).check()
  await page.getByLabel('Search your ledger').fill('booking')
  const found = page.getByRole('group', { name: 'What shows it?' }).getByRole('checkbox')
  await page.waitForTimeout(300)
  await found.first().check()
  await page.reload()
  assert.equal(await page.getByRole('radio', { name: /^3 / }).isChecked(), true)
  await page.getByText('Rests on 1 entry.').waitFor()
  await page.getByRole('button', { name: /^Keep it/ }).click()
  await page.getByText('Kept: Technology, 3.').waitFor()
  const { ratings } = await house.api.call('ratings.list', {})
  const last = ratings.at(-1)
  assert.equal(last?.axis, 'technology')
  assert.equal(last?.level, 3)
  assert.equal(last?.entryIds.length, 1)
  await assertCalm(window)
})

it('names the text of a level where a row is pointed at, and every mark in words', async () => {
  const { page } = window
  await page.goto('/growth')
  await settled(page)
  await page.getByRole('link', { name: /Technology: your own view 3; profile 2/ }).focus()
  await page.getByText('Technology, level 3:').waitFor()
})

it('opens the entries behind a figure', async () => {
  const { page } = window
  await page.goto('/growth/produce')
  const row = page.getByRole('row', { name: /^Outputs done/ })
  const figure = row.getByRole('link').last()
  const count = Number(await figure.textContent())
  await figure.click()
  await page.getByText('behind “outputs done this quarter”').waitFor()
  await page.waitForFunction((wanted) => document.querySelectorAll('[data-row]').length === wanted, count)
})

it('marks a step done and open again, and leaves one focus for another with a word why', async () => {
  const { page } = window
  await page.goto('/growth/focus')
  const open = (await house.api.call('focus.list', {})).current
  const steps = page.getByRole('region', { name: 'Your focus' }).getByRole('checkbox')
  await steps.last().click()
  await page.getByText(/^Step done\./).waitFor()
  assert.equal((await house.api.call('focus.list', {})).current?.steps.at(-1)?.doneOn, '2026-11-23')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.waitForFunction(
    () => !document.querySelector<HTMLInputElement>('li:last-child input[type=checkbox]')?.checked,
  )

  await page.getByText('Choose another').click()
  await page.getByLabel('Axis').selectOption('technology')
  await page
    .getByLabel(/^Why leave /)
    .last()
    .fill('A new team needs it first')
  await page.getByRole('button', { name: 'Make Technology my focus' }).click()
  await page.getByText('A new team needs it first').waitFor()
  const { current, history } = await house.api.call('focus.list', {})
  assert.equal(current?.axis, 'technology')
  assert.equal(history[0]?.id, open?.id)
  assert.equal(history[0]?.closedBecause, 'A new team needs it first')
  await assertCalm(window)
})
