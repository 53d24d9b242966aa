import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { assertCalm, axeFindings, type House, openHouse, overflowOf, seenIn, settled } from './house.ts'

const places = [
  '/',
  '/ledger',
  '/ledger?kind=launch&kind=brief&state=done&q=form',
  '/ledger/outcomes',
  '/growth',
  '/growth/focus',
  '/growth/produce',
  '/growth/stage',
  '/growth/rate/data',
  '/import',
  '/settings',
  '/welcome/who',
  '/welcome/bring',
  '/welcome/rate',
  '/nowhere',
]
const windows = [
  { width: 1280, dark: false },
  { width: 1280, dark: true },
  { width: 390, dark: false },
  { width: 390, dark: true },
]

for (const full of [false, true]) {
  describe(full ? 'every screen over the sample world' : 'every screen over an empty ledger', () => {
    let house: House
    const more: string[] = []
    before(async () => {
      house = await openHouse()
      if (!full) return
      await house.api.call('sample.add', { who: 'jonas' })
      await house.api.call('person.change', {
        version: 1,
        name: 'Jonas',
        role: 'Product manager',
        profile: 'gdd_pm',
      })
      const [entry] = (await house.api.call('entries.list', { states: ['planned'], limit: 1 })).entries
      const [outcome] = (await house.api.call('outcomes.list', {})).outcomes
      more.push(`/ledger/${entry?.id}`, `/ledger/outcomes/${outcome?.id}`, '/ledger?figure=produce.outputs')
    })
    after(() => house.close())

    for (const { width, dark } of full ? windows : windows.slice(1, 3)) {
      it(`passes axe, fits its window and shifts nothing at ${width} px, ${dark ? 'dark' : 'light'}`, async () => {
        const window = await house.open('/welcome/who', { width, dark })
        for (const place of [...places, ...more]) {
          await window.page.goto(place)
          await settled(window.page)
          assert.deepEqual(await axeFindings(window.page), [], place)
          assert.equal(await overflowOf(window.page), 0, `${place} is wider than its window`)
          const { shift } = await seenIn(window.page)
          assert.ok(shift < 0.02, `${place} shifts by ${shift}`)
          await assertCalm(window)
        }
        await window.context.close()
      })
    }
  })
}
