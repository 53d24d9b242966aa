import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, it } from 'node:test'
import { assertCalm, type House, openHouse, settled, type Window } from './house.ts'

const sample = join(import.meta.dirname, '../../shared/samples/jira/jira-cloud-2025-all-fields.csv')

/** A few rows of our own, for where the shared samples are absent. */
const ownRows = [
  'Summary,Issue key,Issue id,Issue Type,Status,Assignee,Reporter,Created,Updated,Resolved,Status Category',
  'Ship the shorter form,OWN-1,1,Story,Done,Mira Holm,Jo Berg,22/Sep/25 9:26 AM,22/Sep/25 9:26 AM,22/Sep/25 9:26 AM,Done',
  'Analyse where people stop,OWN-2,2,Task,In Progress,Jo Berg,Mira Holm,22/Sep/25 9:26 AM,22/Sep/25 9:26 AM,,In Progress',
  ',OWN-3,3,Task,To Do,,,22/Sep/25 9:26 AM,22/Sep/25 9:26 AM,,To Do',
].join('\n')

let house: House
let window: Window
before(async () => {
  house = await openHouse()
})
after(() => house.close())

it('leads from an empty ledger over a Jira export and three ratings to a focus and a standing', async (t) => {
  if (!existsSync(sample)) t.diagnostic('../shared is not here: a smaller file of our own is brought in')
  window = await house.open('/')
  const { page } = window
  await page.getByRole('heading', { name: 'Who are you?' }).waitFor()
  await page.getByLabel('Name', { exact: true }).fill('Mira Holm')
  await page.getByLabel('Role').fill('Product manager, booking')
  await page.getByRole('link', { name: 'Next: something you did' }).click()

  await page.getByLabel('Choose a file').setInputFiles(fileToBring())
  await page.getByText(/reads as Jira: \d+ rows/).waitFor()
  await page.getByRole('button', { name: /^Take \d+ new entries$/ }).click()

  await page.getByRole('heading', { name: 'Where do you stand?' }).waitFor()
  const [report] = (await house.api.call('imports.list', {})).imports
  assert.ok(report)
  assert.equal(report.taken + report.duplicate + report.skipped.length, report.rows)
  assert.ok(report.taken > 0)

  await rate('2')
  await page.getByText('1 of 3 done').waitFor()
  await rate('1')
  await page.getByText('2 of 3 done').waitFor()
  await rate('2')
  await page.getByRole('link', { name: 'See the steps, and choose' }).click()
  await page
    .getByRole('button', { name: /^Make .+ my focus$/ })
    .first()
    .click()
  await page.getByRole('region', { name: 'Your focus' }).waitFor()
  const { current } = await house.api.call('focus.list', {})
  assert.equal(current?.steps.length, 3)

  await page.getByRole('link', { name: 'Where I stand' }).click()
  await page
    .getByText(/3 of 9 axes rated/)
    .first()
    .waitFor()
  await assertCalm(window)
})

it('adds nothing when the same file comes again, and accounts for every row', async () => {
  const { page } = window
  const before = (await house.api.call('place.get', {})).entries
  await page.goto('/import')
  await page.getByLabel('Choose a file').setInputFiles(fileToBring())
  await page.getByText(/would be new|are here already|is here already/).waitFor()
  assert.equal(await page.getByRole('button', { name: 'Take 0 new entries' }).isDisabled(), true)
  assert.equal((await house.api.call('place.get', {})).entries, before)
  await assertCalm(window)
})

it('shows the account of an import at its own address, also after a reload', async () => {
  const { page } = window
  await page.goto('/import')
  await page.getByRole('main').getByRole('list').getByRole('link').first().click()
  await page.getByText('Every row is accounted for.').waitFor()
  await page.reload()
  await page.getByText('Every row is accounted for.').waitFor()
})

it('lets every step be left out', async () => {
  const fresh = await openHouse()
  try {
    const { page } = await fresh.open('/')
    await page.getByRole('button', { name: 'Skip all of this' }).click()
    await page.getByRole('region', { name: 'The three Ws, this quarter' }).waitFor()
    await page.reload()
    await settled(page)
    assert.equal(new URL(page.url()).pathname, '/')
  } finally {
    await fresh.close()
  }
})

async function rate(level: string): Promise<void> {
  const { page } = window
  await page.getByRole('radio', { name: new RegExp(`^${level} `) }).check()
  const found = page.getByRole('group', { name: 'What shows it?' })
  await found.getByLabel('Search your ledger').fill('a')
  await found.getByRole('checkbox').first().check()
  await page.getByText('Rests on 1 entry.').waitFor()
  await page.getByRole('button', { name: /^Keep it/ }).click()
}

function fileToBring() {
  if (existsSync(sample)) return sample
  return { name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(ownRows) }
}
