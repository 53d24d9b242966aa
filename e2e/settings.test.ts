import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { after, before, it } from 'node:test'
import { assertCalm, type House, openHouse, settled, type Window } from './house.ts'

let house: House
let window: Window
before(async () => {
  house = await openHouse()
  await house.api.call('person.change', { version: 1, name: 'Mira' })
  await house.api.call('entries.add', { kind: 'launch', title: 'Mine, to stay', day: '2026-11-20' })
  window = await house.open('/settings')
})
after(() => house.close())

it('saves who the person is by itself', async () => {
  const { page } = window
  await page.getByLabel('Role').fill('Product manager')
  await page.getByLabel('Design', { exact: true }).check()
  await page.getByLabel('Profile to compare with').selectOption('gdd_senior')
  await page.getByLabel(/^Names you go by/).fill('mholm\nMira H.')
  await page.getByText(/^Saved at /).waitFor()
  await page.waitForTimeout(800)
  const person = await house.api.call('person.get', {})
  assert.equal(person.role, 'Product manager')
  assert.deepEqual(person.background, ['design'])
  assert.equal(person.profile, 'gdd_senior')
  assert.deepEqual(person.aliases, ['mholm', 'Mira H.'])
})

it('exports everything as a file, and backs up to a file it names', async () => {
  const { page } = window
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export everything' }).click(),
  ])
  const whole = await readFile(await download.path(), 'utf8')
  assert.match(download.suggestedFilename(), /^earned-2026-11-23\.json$/)
  assert.ok(whole.includes('Mine, to stay'))
  JSON.parse(whole)
  await page.getByRole('button', { name: 'Back up now' }).click()
  const said = await page.getByText(/^Backed up to /).textContent()
  assert.ok(existsSync(said?.replace('Backed up to ', '') ?? ''))
})

it('brings the sample world in and takes all of it out again, and nothing else', async () => {
  const { page } = window
  await page.getByRole('button', { name: 'Jonas, come from design' }).click()
  await page.getByText(/of a sample person stand in your ledger/).waitFor()
  await page.getByRole('button', { name: 'Take the sample out' }).click()
  await page.getByText('The sample world is out; what you wrote stays.').waitFor()
  const { entries } = await house.api.call('entries.list', { limit: 50 })
  assert.deepEqual(
    entries.map((entry) => entry.title),
    ['Mine, to stay'],
  )
})

it('keeps light or dark over a reload, before the first paint', async () => {
  const { page } = window
  await page.getByLabel('Dark', { exact: true }).check()
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const dark = await ground()
  await page.reload()
  await settled(page)
  assert.equal(await ground(), dark)
  assert.equal(await page.evaluate(() => document.documentElement.dataset['theme']), 'dark')
  await assertCalm(window)
})
