import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { assertCalm, axeFindings, type House, openHouse, settled, type Window } from './house.ts'

let house: House
let window: Window
before(async () => {
  house = await openHouse()
  await house.api.call('person.change', { version: 1, name: 'Mira Holm' })
  window = await house.open('/ledger')
})
after(() => house.close())

const header =
  'Summary,Issue key,Issue id,Issue Type,Status,Assignee,Reporter,Created,Updated,Resolved,Status Category'
const row = (n: number, assignee: string, reporter: string) =>
  `Ship part ${n},OWN-${n},${n},Story,Done,${assignee},${reporter},22/Sep/25 9:26 AM,22/Sep/25 9:26 AM,22/Sep/25 9:26 AM,Done`
const fileOf = (...rows: string[]) => [header, ...rows].join('\n')
const entries = async () => (await house.api.call('entries.list', { limit: 100 })).entries

/** Lets a file fall on the page, as from a file manager. */
async function drop(name: string, text: string): Promise<void> {
  await window.page.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text ?? ''], name ?? ''))
      for (const type of ['dragover', 'drop']) {
        globalThis.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      }
    },
    [name, text],
  )
}

it('takes a file dropped on the ledger, narrowed to the person by their name', async () => {
  const { page } = window
  await drop(
    'tickets.csv',
    fileOf(row(1, 'Mira Holm', 'Jo Berg'), row(2, 'Jo Berg', 'Jo Berg'), row(3, 'Jo Berg', 'Mira Holm')),
  )
  await page.waitForURL(/\/import$/)
  await page.getByText(/reads as Jira: 3 rows\. 2 would be new; 1 would be left out/).waitFor()
  assert.equal(await page.getByRole('checkbox', { name: /^Mira Holm/ }).isChecked(), true)
  await page.getByText('not yours: assigned to Jo Berg, reported by Jo Berg').waitFor()
  assert.deepEqual(await axeFindings(page), [])
  assert.deepEqual(await entries(), [])
})

it('asks again for other names, takes what was shown, and knows those names the next time', async () => {
  const { page } = window
  await page.getByRole('checkbox', { name: /^Jo Berg/ }).click()
  await page.getByText(/3 would be new/).waitFor()
  await page.getByRole('button', { name: 'Take 3 new entries' }).click()
  await page.waitForURL(/\/import\/.+/)
  await page.getByText('Every row is accounted for.').waitFor()
  assert.deepEqual(await axeFindings(page), [])
  assert.equal((await entries()).length, 3)
  assert.deepEqual((await house.api.call('person.get', {})).aliases, ['Jo Berg'])
  await assertCalm(window)
})

it('takes a list pasted on the ledger', async () => {
  const { page } = window
  await page.goto('/ledger')
  await settled(page)
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData(
      'text/plain',
      '## November 2026\n- launched saved searches\n- cleared the legal question on refunds\n',
    )
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  await page.getByText(/pasted text reads as a list: 2 rows/).waitFor()
  await page.getByRole('button', { name: 'Take 2 new entries' }).click()
  await page.getByText('Every row is accounted for.').waitFor()
  assert.ok((await entries()).some((entry) => entry.title.includes('saved searches')))
})

it('says what a file is not, and that nothing was written', async () => {
  const { page } = window
  await page.goto('/import')
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'picture.png',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0, 0, 0, 1]),
  })
  await page
    .getByText(/picture\.png/)
    .first()
    .waitFor()
  await page.getByText('Nothing was written.').waitFor()
  assert.deepEqual(await axeFindings(page), [])
  window.wrong.length = 0
})

it('takes our own export into another ledger, with nothing lost and nothing twice', async () => {
  const { page } = window
  const whole = await (await page.request.get('/api/export')).text()
  const other = await openHouse()
  try {
    const there = await other.open('/import')
    for (const said of [/would be new/, /here already/]) {
      await there.page.goto('/import')
      const file = { name: 'earned.json', mimeType: 'application/json', buffer: Buffer.from(whole) }
      await there.page.getByLabel('Choose a file').setInputFiles(file)
      await there.page.getByText(said).waitFor()
      const take = there.page.getByRole('button', { name: 'Take what is new in it' })
      if (await take.isDisabled()) break
      await take.click()
      await there.page.getByText('Every row is accounted for.').waitFor()
    }
    const titles = async (of: House) =>
      (await of.api.call('entries.list', { limit: 100 })).entries.map((entry) => entry.title)
    assert.deepEqual(await titles(other), await titles(house))
    await assertCalm(there)
  } finally {
    await other.close()
  }
})

it('counts while it takes a long file, and keeps what it had when it is stopped', async () => {
  const { page } = window
  const before = (await house.api.call('place.get', {})).entries
  const rows = Array.from({ length: 30_000 }, (_, n) => row(n + 1000, '', ''))
  await page.goto('/import')
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'long.csv', mimeType: 'text/csv', buffer: Buffer.from(fileOf(...rows)) })
  await page.getByRole('button', { name: 'Take 30,000 new entries' }).click({ timeout: 30_000 })
  await page.getByText(/Taking long\.csv: [1-9][\d,]* of 30,000 rows/).waitFor()
  await page.getByRole('button', { name: 'Stop here' }).click()
  await page.getByText('Stopped before the end; what had been taken stays.').waitFor()
  const taken = (await house.api.call('place.get', {})).entries - before
  assert.ok(taken > 0 && taken < 30_000, `${taken} taken`)
  const [report] = (await house.api.call('imports.list', {})).imports
  assert.equal(report?.taken, taken)
  assert.equal(report?.cancelled, true)
})
