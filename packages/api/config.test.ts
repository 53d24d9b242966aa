import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { configSchema, InvalidConfig, readConfig } from './config.ts'

test('every variable that is wrong is named in one sentence', () => {
  const wrong = { EARNED_PORT: 'eighty', EARNED_TODAY: '2026-02-30' }
  assert.throws(
    () => readConfig(wrong),
    (error: Error) => {
      assert.ok(error instanceof InvalidConfig)
      assert.match(error.message, /EARNED_PORT/)
      assert.match(error.message, /EARNED_TODAY: there is no such day/)
      return true
    },
  )
})

test('an empty variable counts as absent', () => {
  assert.equal(readConfig({ EARNED_HOME: '', EARNED_PORT: '' }).port, 4747)
})

test('the ledger lies where each platform keeps such things', () => {
  assert.match(readConfig({ XDG_DATA_HOME: '/x' }, 'linux').home, /^\/x\/earned$/)
  assert.match(readConfig({}, 'darwin').home, /Library\/Application Support\/earned$/)
  assert.match(readConfig({ LOCALAPPDATA: 'L' }, 'win32').home, /^L.earned$/)
  assert.equal(readConfig({ EARNED_HOME: '/mine' }, 'linux').home, '/mine')
})

test('the table in docs/self-hosting.md is the schema', () => {
  const doc = readFileSync(join(import.meta.dirname, '../../docs/self-hosting.md'), 'utf8')
  const told = [...doc.matchAll(/^\| `([A-Z_]+)`\s+\| (.+?)\s+\|$/gm)].map(([, name, what]) => [name, what])
  const known = Object.entries(configSchema.shape).map(([name, it]) => [name, it.description])
  assert.deepEqual(told, known)
})
