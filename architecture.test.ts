import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { importsOf, violations } from './architecture.ts'

const root = import.meta.dirname
/** `x.world.ts` is what the tests of a floor share; like them it may read files. */
const isSource = (name: string): boolean => /\.tsx?$/.test(name) && !/\.(test|world|d)\.ts$/.test(name)

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((it) => {
    if (it.name === 'node_modules' || it.name === 'dist') return []
    if (it.isDirectory()) return sourceFiles(join(folder, it.name))
    return isSource(it.name) ? [join(folder, it.name)] : []
  })
}

const tree = new Map(
  sourceFiles(join(root, 'packages')).map((file) => [
    relative(root, file).replaceAll('\\', '/'),
    readFileSync(file, 'utf8'),
  ]),
)

const planted = (path: string, text: string): string[] => violations(new Map([[path, text]]))

test('the tree keeps every arrow', () => {
  assert.ok(tree.size > 50, `only ${tree.size} source files were found`)
  assert.deepEqual(violations(tree), [])
})

test('every floor is there, and a ninth needs a decision', () => {
  const found = readdirSync(join(root, 'packages')).sort()
  assert.deepEqual(found, ['api', 'cli', 'engine', 'formats', 'framework', 'reader', 'store', 'web'])
})

test('what a package.json names of ours is what its floor may import', () => {
  for (const floor of readdirSync(join(root, 'packages'))) {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', floor, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>
    }
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      if (!name.startsWith('@earned/')) continue
      const gate =
        floor === 'web' && name === '@earned/api'
          ? '/client'
          : floor === 'web' && name === '@earned/formats'
            ? '/capture'
            : ''
      assert.deepEqual(planted(`packages/${floor}/planted.ts`, `import '${name}${gate}'`), [])
    }
  }
})

test('source files stay under 400 lines, data and migrations apart', () => {
  const long = [...tree]
    .filter(([path]) => !/packages\/framework\/|migrations\/|\/cases\//.test(path))
    .filter(([, text]) => text.split('\n').length > 400)
  assert.deepEqual(
    long.map(([path]) => path),
    [],
  )
})

test('a planted import upwards, sideways or through the wrong gate is found', () => {
  assert.equal(planted('packages/engine/a.ts', "import { x } from '@earned/store'").length, 1)
  assert.equal(planted('packages/engine/a.ts', "import { x } from '@earned/formats'").length, 1)
  assert.equal(planted('packages/web/a.tsx', "import { x } from '@earned/api'").length, 1)
  assert.equal(planted('packages/web/a.tsx', "const x = import('@earned/formats')").length, 1)
  assert.equal(planted('packages/store/a.ts', "export { x } from '../api/app.ts'").length, 1)
})

test('planted I/O in a pure floor is found', () => {
  assert.equal(planted('packages/reader/a.ts', "import { readFileSync } from 'node:fs'").length, 1)
})

test('a planted ring, a face imported from inside and a missing ending are found', () => {
  const ring = new Map([
    ['packages/engine/a.ts', "import { b } from './b.ts'"],
    ['packages/engine/b.ts', "import { a } from './a.ts'"],
  ])
  assert.equal(violations(ring).length, 1)
  assert.equal(planted('packages/engine/a.ts', "import { x } from './index.ts'").length, 1)
  assert.equal(planted('packages/engine/a.ts', "import { x } from './b'").length, 1)
})

test('a planted name that says nothing is found', () => {
  assert.equal(planted('packages/engine/utils.ts', '').length, 1)
  assert.equal(planted('packages/engine/DateMath.ts', '').length, 1)
})

test('imports are read in every form they are written', () => {
  const text =
    "import a from 'a'\nimport 'b'\nexport * from 'c'\nimport type {\n  d,\n} from 'd'\nawait import('e')\n"
  assert.deepEqual(importsOf(text).sort(), ['a', 'b', 'c', 'd', 'e'])
})
