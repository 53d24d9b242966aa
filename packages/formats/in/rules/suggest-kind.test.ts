import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { capture } from '../../capture/capture.ts'
import { millisecondsOf } from '../../timing.world.ts'
import { ticketCases } from './cases/ticket-titles.ts'
import { suggestAxes } from './suggest-axes.ts'
import { suggestKind } from './suggest-kind.ts'

describe('the kind and the axes of a ticket', () => {
  for (const { title, type = 'Task', kind = 'output', axes = [] } of ticketCases)
    it(`“${title}” (${type}) is ${kind}${axes.length === 0 ? '' : ` with ${axes.join(', ')}`}`, () => {
      const found = suggestKind(title, type)
      assert.equal(found.kind, kind, found.because)
      assert.deepEqual(
        suggestAxes(title, type, kind).map(({ axis }) => axis),
        axes,
      )
    })

  it('come with the words that told them, or with what was looked at in vain', () => {
    assert.equal(suggestKind('PAY-1: Write PRD for refunds', 'Story').because, 'Artifact: “PRD” in the title')
    assert.equal(suggestKind('How hard is it', 'Spike').because, 'Decision: its type is Spike')
    assert.equal(suggestKind('Refunds', 'Task').because, 'a Task; no closer kind was found in its title')
    assert.equal(suggestKind('Refunds', 'Epic').because, 'an Epic; no closer kind was found in its title')
    assert.equal(suggestKind('Refunds', '').because, 'a ticket; no closer kind was found in its title')
    assert.deepEqual(suggestAxes('Slides for the board', 'Task', 'slides'), [
      { axis: 'communication', because: 'communication: the kind asks for it' },
    ])
  })

  it('agree with the capture bar wherever both know a kind, though each has rules for its own sentences', () => {
    const both = ticketCases.flatMap(({ title, type = 'Task' }) => {
      const ticket = suggestKind(title, type).kind
      const line = capture(`[ ] ${title}`, '2026-11-23').draft?.kind ?? 'other'
      return ticket === 'output' || line === 'other' ? [] : [{ title, ticket, line }]
    })
    assert.ok(both.length >= 25, `${both.length} titles known to both`)
    assert.deepEqual(
      both.filter(({ ticket, line }) => ticket !== line),
      [],
    )
  })

  it('are found in any text, at once', async () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => void suggestKind(title, 'Task')))
    for (const part of [
      'launch ',
      'write ',
      '[a] ',
      'prioritise ',
      'a/b ',
      '- ',
      '(',
      'design brief ',
      'A-1 ',
    ]) {
      const title = part.repeat(20_000)
      const took = await millisecondsOf(() => suggestAxes(title, 'Task', suggestKind(title, 'Task').kind), 50)
      assert.ok(took < 50, `${JSON.stringify(part)} took ${took} ms`)
    }
  })
})
