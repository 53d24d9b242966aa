import assert from 'node:assert/strict'
import { it } from 'node:test'
import { figureIn, figureName } from './figures.ts'

const figure = (...entryIds: string[]) => ({ value: entryIds.length, entryIds })
const standing = {
  produce: {
    outputs: figure('a', 'b'),
    byKind: [{ kind: 'launch', ...figure('a') }],
    followThrough: { cannotTell: 'planned_outputs' },
  },
  ws: [{ w: 'bring', evidence: figure('c') }],
  stage: { stages: [{ signs: [{ parts: [figure('d')] }] }] },
}

it('finds a figure by the path that an address names', () => {
  assert.deepEqual(figureIn(standing, 'produce.outputs')?.entryIds, ['a', 'b'])
  assert.deepEqual(figureIn(standing, 'produce.byKind.launch')?.entryIds, ['a'])
  assert.deepEqual(figureIn(standing, 'ws.bring.evidence')?.entryIds, ['c'])
  assert.deepEqual(figureIn(standing, 'stage.stages.0.signs.0.parts.0')?.entryIds, ['d'])
})

it('finds nothing where there is nothing, or where it cannot be told yet', () => {
  for (const path of [
    'produce.followThrough.late',
    'nothing',
    '',
    'produce.byKind.brief',
    '__proto__.constructor',
    'ws.length',
  ]) {
    assert.equal(figureIn(standing, path), undefined, path)
  }
})

it('names a figure in words, in its quarter', () => {
  assert.equal(figureName('produce.outputs'), 'outputs done this quarter')
  assert.equal(figureName('lastQuarter.outputs'), 'outputs done in the last quarter with outputs')
  assert.equal(figureName('produce.byKind.launch'), 'launches this quarter')
  assert.equal(figureName('stage.stages.0.signs.0.parts.0'), 'what shows this sign')
  assert.equal(figureName('something.else'), 'this figure')
})
