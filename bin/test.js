// npm test [FOLDER …]: everything a change must pass, and all it needs to run. The last line counts.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { debianPackages } from './debian.js'
import { buildWeb, install, orSay, pinnedNode, root } from './setup.js'

const only = process.argv.slice(2)
const node = orSay(() => {
  install()
  debianPackages()
  buildWeb()
  return pinnedNode()
})
const scratch = mkdtempSync(join(tmpdir(), 'earned-test-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

const total = { passed: 0, failed: 0, skipped: 0 }
const modules = join(root, 'node_modules')

if (only.length === 0) {
  check('types', [join(modules, 'typescript/bin/tsc'), '-b'])
  check('lint', [join(modules, 'oxlint/bin/oxlint'), '--deny-warnings'])
  check('format', [join(modules, 'oxfmt/bin/oxfmt'), '--check', root])
}
const pure = ['packages/framework', 'packages/engine', 'packages/reader', 'packages/formats']
const single = ['architecture.test.ts', ...pure]
tests('pure floors', single, ['--test-isolation=none'])
tests(
  'store, api, terminal',
  ['packages/store', 'packages/api', 'packages/cli', 'docs', 'bin'],
  ['--test-concurrency=2'],
)
tests('browser', ['packages/web', 'e2e'], ['--test-concurrency=1'])

if (total.skipped > 0) console.log(`${total.skipped} skipped: no test here may be skipped`)
console.log(`${total.passed} passed, ${total.failed + total.skipped} failed`)
process.exit(total.failed + total.skipped > 0 || total.passed === 0 ? 1 : 0)

function check(name, words) {
  const done = spawnSync(node, words, { cwd: root, stdio: ['ignore', 1, 1] })
  console.log(`${done.status === 0 ? '✔' : '✖'} ${name}`)
  total[done.status === 0 ? 'passed' : 'failed'] += 1
}

function tests(name, places, flags) {
  const files = places.flatMap((place) => testFiles(join(root, place))).filter(wanted)
  if (files.length === 0) return
  console.log(`\n${name}: ${files.length} files`)
  const counts = join(scratch, `${name}.json`)
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${join(root, 'bin/count.js')}`,
    `--test-reporter-destination=${counts}`,
  ]
  const done = spawnSync(node, ['--test', ...flags, ...reporters, ...files], {
    cwd: root,
    stdio: ['ignore', 1, 1],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  const counted = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8') || '{}') : {}
  for (const key of Object.keys(total)) total[key] += counted[key] ?? 0
  if (done.status !== 0 && !counted.failed) total.failed += 1
}

function wanted(file) {
  return only.length === 0 || only.some((word) => relative(root, file).includes(word))
}

function testFiles(place) {
  if (place.endsWith('.test.ts')) return existsSync(place) ? [place] : []
  if (!existsSync(place)) return []
  return readdirSync(place, { withFileTypes: true })
    .filter((it) => it.name !== 'node_modules' && it.name !== 'dist')
    .flatMap((it) =>
      it.isDirectory()
        ? testFiles(join(place, it.name))
        : it.name.endsWith('.test.ts')
          ? [join(place, it.name)]
          : [],
    )
}
