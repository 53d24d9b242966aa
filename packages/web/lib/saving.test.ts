import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it, mock } from 'node:test'
import { ProblemError } from '@earned/api/client'
import { fieldsInClash, type Kept, Saving } from './saving.ts'

type Fields = { title: string; body: string }
type Row = Fields & { id: string; version: number }

const row: Row = { id: 'e', version: 1, title: 'First', body: '' }
const clashWith = (current: Row) =>
  new ProblemError({ type: 'about:blank', title: 'Changed', status: 409, current })
const away = () => new ProblemError({ type: 'about:blank', title: 'No answer', status: 0 })

/** A server that holds one row, refuses what names an old version, and may be away. */
function ledger(start = row) {
  const it = {
    row: start,
    isAway: false,
    saves: [] as Partial<Fields>[],
    async save(edits: Partial<Fields>, over: Row): Promise<Row> {
      it.saves.push(edits)
      if (it.isAway) throw away()
      if (over.version !== it.row.version) throw clashWith(it.row)
      it.row = { ...it.row, ...edits, version: it.row.version + 1 }
      return it.row
    },
    /** Another window writes. */
    write(patch: Partial<Fields>) {
      it.row = { ...it.row, ...patch, version: it.row.version + 1 }
    },
  }
  return it
}

function open(server: ReturnType<typeof ledger>, kept?: Kept<Fields>) {
  const browser = { kept }
  const saving = new Saving<Row, Fields>({
    row: server.row,
    save: (edits, over) => server.save(edits, over),
    faults: (edits) => (edits.title === '' ? { title: 'needs a title' } : {}),
    kept,
    keep: (next) => {
      browser.kept = next
    },
  })
  return { saving, browser }
}

/** Lets the waiting time pass, and the answers come. */
async function pass(ms = 700): Promise<void> {
  mock.timers.tick(ms)
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

describe('saving by itself', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'] }))
  afterEach(() => mock.timers.reset())

  it('sends one save a moment after the last edit, with the fields that were edited', async () => {
    const server = ledger()
    const { saving } = open(server)
    saving.set({ title: 'Se' })
    await pass(300)
    saving.set({ title: 'Second' })
    await pass(300)
    assert.deepEqual(server.saves, [])
    await pass()
    assert.deepEqual(server.saves, [{ title: 'Second' }])
    assert.equal(saving.view.state, 'saved')
    assert.equal(saving.view.base.title, 'Second')
  })

  it('sends what was written during a save with the next one', async () => {
    const server = ledger()
    const { saving } = open(server)
    saving.set({ title: 'A' })
    mock.timers.tick(700)
    saving.set({ title: 'AB' })
    await pass(0)
    assert.equal(saving.view.state, 'waiting')
    await pass()
    assert.equal(server.row.title, 'AB')
    assert.equal(saving.view.state, 'saved')
  })

  it('keeps edits in the browser until they are saved, and not after', async () => {
    const server = ledger()
    const { saving, browser } = open(server)
    saving.set({ body: 'words' })
    assert.deepEqual(browser.kept, { edits: { body: 'words' }, before: { body: '' } })
    await pass()
    assert.equal(browser.kept, undefined)
  })

  it('saves edits from before a reload without being asked', async () => {
    const server = ledger()
    const { saving } = open(server, { edits: { body: 'from before' }, before: { body: '' } })
    assert.equal(saving.view.state, 'waiting')
    await pass()
    assert.equal(server.row.body, 'from before')
  })

  it('holds back a field that is wrong and sends the others', async () => {
    const server = ledger()
    const { saving, browser } = open(server)
    saving.set({ title: '', body: 'fine' })
    await pass()
    assert.deepEqual(server.saves, [{ body: 'fine' }])
    assert.deepEqual(browser.kept?.edits, { title: '' })
    assert.equal(server.row.title, 'First')
  })

  it('says that it failed, keeps the words, and saves them when asked again', async () => {
    const server = ledger()
    const { saving, browser } = open(server)
    server.isAway = true
    saving.set({ body: 'in the tunnel' })
    await pass()
    assert.equal(saving.view.state, 'failed')
    assert.deepEqual(browser.kept?.edits, { body: 'in the tunnel' })
    server.isAway = false
    await saving.send()
    assert.equal(server.row.body, 'in the tunnel')
    assert.equal(saving.view.failure, undefined)
  })

  it('goes on over a change of another field', async () => {
    const server = ledger()
    const { saving } = open(server)
    server.write({ body: 'theirs' })
    saving.set({ title: 'Mine' })
    await pass()
    assert.deepEqual({ title: server.row.title, body: server.row.body }, { title: 'Mine', body: 'theirs' })
    assert.equal(saving.view.clash, undefined)
  })

  it('holds both texts where the same field was changed, and sends neither', async () => {
    const server = ledger()
    const { saving } = open(server)
    server.write({ title: 'Theirs' })
    saving.set({ title: 'Mine' })
    await pass()
    assert.equal(saving.view.state, 'clash')
    assert.equal(saving.view.clash?.title, 'Theirs')
    assert.equal(saving.view.kept.edits.title, 'Mine')
    assert.equal(server.row.title, 'Theirs')
  })

  it('saves the one that was chosen', async () => {
    for (const [choice, title] of [
      ['mine', 'Mine'],
      ['theirs', 'Theirs'],
    ] as const) {
      const server = ledger()
      const { saving } = open(server)
      server.write({ title: 'Theirs' })
      saving.set({ title: 'Mine' })
      await pass()
      saving.settle('title', choice)
      await pass()
      assert.equal(server.row.title, title)
      assert.equal(saving.view.state, 'saved')
      assert.equal(saving.view.clash, undefined)
    }
  })

  it('waits until every field of a clash is settled', async () => {
    const server = ledger()
    const { saving } = open(server)
    server.write({ title: 'Theirs', body: 'theirs' })
    saving.set({ title: 'Mine', body: 'mine' })
    await pass()
    saving.settle('title', 'mine')
    await pass()
    assert.equal(server.row.title, 'Theirs')
    saving.settle('body', 'theirs')
    await pass()
    assert.deepEqual({ title: server.row.title, body: server.row.body }, { title: 'Mine', body: 'theirs' })
  })

  it('shows what another window wrote as long as nothing is written here', () => {
    const server = ledger()
    const { saving } = open(server)
    saving.renew({ ...row, version: 2, title: 'Newer' })
    assert.equal(saving.view.base.title, 'Newer')
    saving.set({ body: 'x' })
    saving.renew({ ...row, version: 3, title: 'Newest' })
    assert.equal(saving.view.base.title, 'Newer')
  })
})

it('sees no clash where both hands wrote the same', () => {
  const kept: Kept<Fields> = { edits: { title: 'Same' }, before: { title: 'First' } }
  assert.deepEqual(fieldsInClash(kept, { ...row, title: 'Same' }), [])
  assert.deepEqual(fieldsInClash(kept, { ...row, title: 'Other' }), ['title'])
  assert.deepEqual(fieldsInClash(kept, row), [])
})
