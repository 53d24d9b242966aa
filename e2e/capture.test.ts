import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { assertCalm, axeFindings, type House, openHouse, type Window } from './house.ts'

let house: House
let window: Window
before(async () => {
  house = await openHouse()
  await house.api.call('person.change', { version: 1, name: 'Mira' })
  window = await house.open('/')
})
after(() => house.close())

const line =
  'launched checkout v2 friday, conversion 3.1% -> 3.6% +data with Priya https://example.org/readout'
const bar = () => window.page.getByLabel('What did you get done?')
const chips = () => window.page.getByRole('list', { name: 'What was understood' })
const entries = async () => (await house.api.call('entries.list', { limit: 50 })).entries

it('shows what is understood while the line is typed, and saves it on Enter', async () => {
  const { page } = window
  await page.keyboard.press('c')
  await page.keyboard.type(line)
  for (const chip of [
    'kind launch',
    'day Fri 20 Nov',
    'axis Data and metrics',
    'with Priya',
    'link example.org/readout',
  ]) {
    await chips().getByRole('button', { name: chip, exact: true }).waitFor()
  }
  await chips()
    .getByRole('button', { name: /change .*3\.1 → 3\.6 %/ })
    .waitFor()
  assert.deepEqual(await axeFindings(page), [])
  await page.keyboard.press('Enter')
  await page.getByText(/^Saved: /).waitFor()
  assert.equal(await bar().inputValue(), '')
  const [entry] = await entries()
  assert.equal(entry?.kind, 'launch')
  assert.equal(entry?.day, '2026-11-20')
  assert.deepEqual(entry?.axes, ['data'])
  assert.equal(entry?.line, line)
  await assertCalm(window)
})

it('takes the entry out again for ten seconds, and gives the line back', async () => {
  const { page } = window
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Your line is back in the bar.').waitFor()
  assert.equal(await bar().inputValue(), line)
  assert.deepEqual(await entries(), [])
})

it('keeps a line that was not saved over a reload', async () => {
  await window.page.reload()
  assert.equal(await bar().inputValue(), line)
})

it('saves what the person says instead of what was understood', async () => {
  const { page } = window
  await bar().focus()
  await chips().getByRole('button', { name: 'kind launch' }).click()
  assert.deepEqual(await axeFindings(page), [])
  await page.getByRole('menuitemradio', { name: 'experiment' }).click()
  await chips().getByRole('button', { name: 'axis Data and metrics' }).click()
  await page.getByRole('button', { name: 'Leave this out' }).click()
  await chips().getByRole('button', { name: 'day Fri 20 Nov' }).click()
  await page.getByLabel('Day', { exact: true }).fill('2026-11-19')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText(/^Saved: /).waitFor()
  const [entry] = await entries()
  assert.equal(entry?.kind, 'experiment')
  assert.equal(entry?.day, '2026-11-19')
  assert.deepEqual(entry?.axes, [])
  await assertCalm(window)
})

it('loses nothing when the server is away, and says so', async () => {
  const { page, context } = window
  await context.setOffline(true)
  await bar().fill('wrote the brief for refunds')
  await page.keyboard.press('Enter')
  await page.getByText(/Not saved: .*Your line is back in the bar/).waitFor()
  assert.equal(await bar().inputValue(), 'wrote the brief for refunds')
  await context.setOffline(false)
  window.wrong.length = 0
})

it('says of a page whose answers do not come what happened, and shows it when asked again', async () => {
  const { page } = window
  await page.route('**/api/**', (route) => route.abort())
  await page.getByRole('link', { name: 'Growth' }).click()
  await page.getByRole('heading', { name: 'This page could not be shown' }).waitFor()
  await page.getByRole('main').getByText('Earned does not answer. Is it still running?').waitFor()
  assert.deepEqual(await axeFindings(page), [])
  await page.unroute('**/api/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText(/Nothing is rated yet/).waitFor()
  window.wrong.length = 0
})
