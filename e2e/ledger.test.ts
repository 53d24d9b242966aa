import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { assertCalm, axeFindings, type House, openHouse, settled, today, type Window } from './house.ts'

let house: House
let window: Window
before(async () => {
  house = await openHouse()
  await house.api.call('person.change', { version: 1, name: 'Mira' })
  for (let n = 1; n <= 60; n += 1) {
    const day =
      n === 60 ? today : `2026-${n <= 30 ? '10' : '11'}-${String(((n - 1) % 22) + 1).padStart(2, '0')}`
    await house.api.call('entries.add', {
      kind: n % 3 === 0 ? 'launch' : 'brief',
      title: `Entry number ${n}`,
      day,
    })
  }
  window = await house.open('/ledger')
  await settled(window.page)
})
after(() => house.close())

const rows = () => window.page.locator('[data-row]')
const focusedRow = () => window.page.evaluate(() => document.activeElement?.getAttribute('data-row'))
const search = () => new URL(window.page.url()).searchParams

it('walks, selects and lets go by keyboard', async () => {
  const { page } = window
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  assert.equal(await focusedRow(), await rows().nth(0).getAttribute('data-row'))
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.getByText('2 entries selected').waitFor()
  assert.deepEqual(await axeFindings(page), [])
  await page.keyboard.press('Escape')
  await page.getByText('2 entries selected').waitFor({ state: 'detached' })
})

it('walks the lines of Today, too, and leaves the arrows to the page until a line has the focus', async () => {
  const { page } = window
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await page.waitForURL((url) => url.pathname === '/')
  await settled(page)
  const inLine = () => page.evaluate(() => document.activeElement?.closest('[data-line]') !== null)
  await page.keyboard.press('ArrowDown')
  assert.equal(await inLine(), false)
  await page.keyboard.press('j')
  assert.equal(await inLine(), true)
  await page.keyboard.press('g')
  await page.keyboard.press('l')
  await page.waitForURL(/\/ledger$/)
  await settled(page)
})

it('changes many at once, and back', async () => {
  const { page } = window
  const ids = [await rows().nth(0).getAttribute('data-row'), await rows().nth(1).getAttribute('data-row')]
  const kinds = async () =>
    Promise.all(ids.map(async (id) => (await house.api.call('entries.get', { id: id ?? '' })).kind))
  const before = await kinds()
  await rows().nth(1).focus()
  await page.keyboard.press('x')
  await page.keyboard.press('k')
  await page.keyboard.press('x')
  await page.getByLabel('Kind for the selected entries').selectOption('decision')
  await page.getByText('2 entries: now decision.').waitFor()
  assert.deepEqual(await kinds(), ['decision', 'decision'])
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('As it was before.').waitFor()
  assert.deepEqual(await kinds(), before)
})

it('deletes many at once, and brings them back', async () => {
  const { page } = window
  const count = async () => (await house.api.call('place.get', {})).entries
  await rows().nth(0).focus()
  await page.keyboard.press('x')
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByText('1 entry deleted.').waitFor()
  assert.equal(await count(), 59)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('As it was before.').waitFor()
  assert.equal(await count(), 60)
})

it('keeps every filter in the address, so that Back and a reload find it again', async () => {
  const { page } = window
  await page.goto('/ledger')
  await settled(page)
  await page.keyboard.press('/')
  await page.keyboard.type('number 3')
  await page.waitForURL(/q=number/)
  await page.getByRole('button', { name: 'Kind', exact: true }).click()
  await page.getByRole('checkbox', { name: 'launch' }).check()
  await page.waitForURL(/kind=launch/)
  await page.keyboard.press('Escape')
  await page.getByText(/^\d+ entries/).waitFor()
  const shown = await rows().count()
  assert.ok(shown > 0 && shown < 20)
  await rows().nth(0).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/ledger\/[^?]+$/)
  await page.goBack()
  await page.waitForURL(/kind=launch/)
  assert.equal(search().get('q'), 'number 3')
  await page.reload()
  await settled(page)
  assert.equal(await rows().count(), shown)
  await page.getByRole('button', { name: 'Show everything' }).click()
  await page.waitForURL((url) => url.search === '')
})

it('fetches on at the end of the list, and says how far in the address', async () => {
  const { page } = window
  await page.goto('/ledger')
  await settled(page)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await page.waitForURL(/pages=2/)
  await page.waitForFunction(() => document.querySelectorAll('[data-row]').length === 60)
  await page.reload()
  await page.waitForFunction(() => document.querySelectorAll('[data-row]').length === 60)
})

it('opens an entry for editing with e', async () => {
  const { page } = window
  await rows().nth(0).focus()
  await page.keyboard.press('e')
  await page.waitForURL(/edit=title/)
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Title')
  await assertCalm(window)
})

it('lists its keys on ?, and lets single letters be switched off', async () => {
  const { page } = window
  await page.goto('/ledger')
  await settled(page)
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keys' })
  await dialog.waitFor()
  assert.deepEqual(await axeFindings(page), [])
  await dialog.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.keyboard.press('c')
  assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), 'INPUT')
  await page.keyboard.press('Control+k')
  assert.equal(
    await page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
    'What did you get done?',
  )
})
