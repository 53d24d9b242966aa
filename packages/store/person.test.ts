import assert from 'node:assert/strict'
import { test } from 'node:test'
import { person as personShape, type PersonFields } from '@earned/framework'
import { clock, me } from './ledger.world.ts'
import { eachEngine } from './testing.ts'

eachEngine((_name, open) => {
  test('the person is there at the first look, empty, and the same at the next', async () => {
    const { now } = clock()
    const { person } = (await open({ now })).as(me)
    const first = await person.get()
    assert.deepEqual(personShape.parse(first), first)
    assert.deepEqual(
      [first.id, first.version, first.name, first.background, first.createdAt],
      ['me', 1, '', [], now()],
    )
    assert.deepEqual(await person.get(), first)
  })

  test('many first looks at once make one person', async () => {
    const store = await open()
    const looks = await Promise.all(Array.from({ length: 12 }, () => store.as(me).person.get()))
    assert.equal(new Set(looks.map((look) => JSON.stringify(look))).size, 1)
  })

  test('a change is kept, and the next from the same version is a clash', async () => {
    const { now, pass } = clock()
    const { person } = (await open({ now })).as(me)
    const before = await person.get()
    pass(1000)
    const said = {
      name: 'Mira',
      role: 'Associate PM',
      background: ['design' as const],
      aliases: ['mira.k'],
      stage: 'outputs' as const,
    }
    const change = await person.change(1, said)
    const expected = { ...before, ...said, version: 2, updatedAt: now() }
    assert.deepEqual(change, { ok: true, person: expected })
    assert.deepEqual(await person.get(), expected)
    assert.deepEqual(await person.change(1, { name: 'X' }), { ok: false, reason: 'clash', current: expected })
    await person.change(2, { profile: 'gdd_pm', name: undefined })
    assert.deepEqual([(await person.get()).name, (await person.get()).profile], ['Mira', 'gdd_pm'])
  })

  test('what a person cannot be is refused', async () => {
    const { person } = (await open()).as(me)
    const bad = { background: ['astronaut'] } as unknown as Partial<PersonFields>
    await assert.rejects(person.change(1, bad))
    await assert.rejects(person.change(1, { id: 'other' } as Partial<PersonFields>))
    assert.equal((await person.get()).version, 1)
  })
})
