import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { assertCalm, axeFindings, type House, openHouse, settled, type Window } from './house.ts'

let house: House
let window: Window
before(async () => {
  house = await openHouse()
  await house.api.call('person.change', { version: 1, name: 'Mira' })
  window = await house.open('/settings')
})
after(() => house.close())

const add = (title: string, more: object = {}) =>
  house.api.call('entries.add', { kind: 'brief', title, day: '2026-11-20', ...more })
const title = () => window.page.getByLabel('Title')
const saved = () => window.page.getByText(/^Saved at /).waitFor()

it('saves every field by itself, and says so', async () => {
  const { page } = window
  const { id } = await add('Refunds brief')
  await page.goto(`/ledger/${id}`)
  await title().fill('Refunds brief, second version')
  await page.getByLabel('Your part').fill('I wrote it')
  await page.getByRole('checkbox', { name: 'Strategy' }).check()
  await page.getByLabel('State').selectOption('in_progress')
  await page.getByRole('button', { name: 'Add a number' }).click()
  await page.getByLabel('What', { exact: true }).fill('refunds')
  await page.getByLabel('From', { exact: true }).fill('12')
  await page.getByLabel('To', { exact: true }).fill('9.5')
  await page.getByLabel('Unit', { exact: true }).fill('%')
  await page.getByRole('button', { name: 'Add a person' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Tomas')
  await saved()
  await page.waitForTimeout(800)
  const entry = await house.api.call('entries.get', { id })
  assert.equal(entry.title, 'Refunds brief, second version')
  assert.equal(entry.myPart, 'I wrote it')
  assert.equal(entry.state, 'in_progress')
  assert.deepEqual(entry.axes, ['strategy'])
  assert.deepEqual(entry.people, ['Tomas'])
  assert.deepEqual(entry.changes, [{ metric: 'refunds', from: 12, to: 9.5, by: null, unit: '%' }])
  await assertCalm(window)
})

it('makes a new outcome on the spot', async () => {
  const { page } = window
  const { id } = await add('Serves something')
  await page.goto(`/ledger/${id}`)
  await page.getByLabel('Serves the outcome').selectOption('new')
  await page.getByLabel('New outcome').fill('Fewer refunds')
  await page.keyboard.press('Enter')
  await saved()
  const { outcomeId } = await house.api.call('entries.get', { id })
  const { outcomes } = await house.api.call('outcomes.list', {})
  assert.equal(outcomes.find((one) => one.id === outcomeId)?.title, 'Fewer refunds')
})

it('holds both texts where two hands changed the same field, and saves the one chosen', async () => {
  const { page } = window
  const { id, version } = await add('First words')
  await page.goto(`/ledger/${id}`)
  await title().waitFor()
  await house.api.call('entries.change', { id, version, title: 'Words of the other hand', myPart: 'theirs' })
  await title().fill('Words of this hand')
  const both = page.getByRole('region', { name: 'Two versions' })
  await both.getByText('Words of the other hand').waitFor()
  await both.getByText('Words of this hand').waitFor()
  assert.deepEqual(await axeFindings(page), [])
  await both.getByRole('button', { name: 'Keep this' }).click()
  await saved()
  const entry = await house.api.call('entries.get', { id })
  assert.equal(entry.title, 'Words of this hand')
  assert.equal(entry.myPart, 'theirs')
  await assertCalm(window)
})

it('goes on by itself where the other hand changed another field', async () => {
  const { page } = window
  const { id, version } = await add('Shared')
  await page.goto(`/ledger/${id}`)
  await title().waitFor()
  await house.api.call('entries.change', { id, version, teamPart: 'the team built it' })
  await page.getByLabel('Notes').fill('seen by two')
  await saved()
  const entry = await house.api.call('entries.get', { id })
  assert.equal(entry.body, 'seen by two')
  assert.equal(entry.teamPart, 'the team built it')
})

it('keeps what was written while the server was away, over a reload', async () => {
  const { page } = window
  const { id } = await add('Written on a train')
  await page.goto(`/ledger/${id}`)
  await title().waitFor()
  const api = '**/api/entries/*'
  await page.route(api, (route) => (route.request().method() === 'PATCH' ? route.abort() : route.continue()))
  await page.getByLabel('Notes').fill('words from the tunnel')
  await page.getByText(/Your words are kept in this browser/).waitFor()
  await page.unroute(api)
  await page.reload()
  await saved()
  assert.equal((await house.api.call('entries.get', { id })).body, 'words from the tunnel')
  window.wrong.length = 0
})

it('deletes with a way back', async () => {
  const { page } = window
  const { id } = await add('Soon gone')
  await page.goto(`/ledger/${id}`)
  await page.getByRole('button', { name: 'Delete this entry' }).click()
  await page.waitForURL(/\/ledger$/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Back in the ledger.').waitFor()
  assert.equal((await house.api.call('entries.get', { id })).title, 'Soon gone')
})

it('shows both where a source says something new of an edited entry', async () => {
  const { page } = window
  const take = async (summary: string) => {
    const file = `Summary,Issue key,Issue id,Issue Type,Status,Created,Status Category\n${summary},OWN-1,1,Story,Done,22/Sep/25 9:26 AM,Done\n`
    for await (const _ of house.api.file('imports.run', { input: { fileName: 'own.csv' }, file })) continue
    const { entries } = await house.api.call('entries.list', { source: 'jira', limit: 1 })
    assert.ok(entries[0])
    return entries[0]
  }
  const { id, version } = await take('Ship the form')
  await house.api.call('entries.change', { id, version, title: 'Shipped the form, my words' })
  await take('Ship the form and the mail')
  await page.goto(`/ledger/${id}`)
  const both = page.getByRole('region', { name: 'Two versions' })
  await both.getByText(/Ship the form and the mail/).waitFor()
  await both.getByRole('button', { name: 'Take what Jira says' }).click()
  await both.waitFor({ state: 'detached' })
  assert.equal((await house.api.call('entries.get', { id })).title, 'Ship the form and the mail')
})

it('shows hostile text as text, everywhere it stands', async () => {
  const { page } = window
  const hostile = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>"\'`${7*7}\u202Egnp.exe'
  const outcome = await house.api.call('outcomes.add', { title: hostile, due: '2026-11-20' })
  const { id } = await add(hostile, {
    body: hostile,
    myPart: hostile,
    people: [hostile.slice(0, 100)],
    outcomeId: outcome.id,
    state: 'planned',
    line: hostile,
  })
  await house.api.call('person.change', { version: 2, name: hostile, role: hostile })
  for (const place of [
    '/',
    '/ledger',
    '/ledger/outcomes',
    `/ledger/outcomes/${outcome.id}`,
    `/ledger/${id}`,
    '/settings',
    '/growth',
  ]) {
    await page.goto(place)
    await settled(page)
    assert.equal(await page.evaluate(() => 'pwned' in window), false, place)
    assert.equal(await page.locator('main img, main script').count(), 0, place)
  }
  await assertCalm(window)
})
