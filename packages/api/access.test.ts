import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { openAccess, sameSecret, secret } from './access.ts'

const day = 86_400_000

function place(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'earned-access-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'sessions.json')
}

test('a launch token opens one session, once', (t) => {
  const access = openAccess(place(t))
  const token = access.launchToken()
  const session = access.redeem(token)
  assert.ok(access.allows(session))
  assert.equal(access.redeem(token), undefined)
  assert.equal(access.redeem('guessed'), undefined)
  assert.equal(access.redeem(''), undefined)
})

test('secrets have 256 bits, and no two are the same', () => {
  const made = new Set(Array.from({ length: 1000 }, secret))
  assert.equal(made.size, 1000)
  for (const one of made) assert.equal(Buffer.from(one, 'base64url').length, 32)
})

test('a session lasts 30 days, over restarts, and no longer', (t) => {
  const file = place(t)
  let now = Date.UTC(2026, 10, 23)
  const first = openAccess(file, () => now)
  const session = first.redeem(first.launchToken())
  const later = openAccess(file, () => now)
  now += 30 * day - 1
  assert.ok(later.allows(session))
  now += 1
  assert.equal(later.allows(session), false)
  assert.equal(later.maxAgeSeconds, 30 * 86_400)
})

test('what has ended is forgotten when the next one is let in', (t) => {
  const file = place(t)
  let now = 0
  const access = openAccess(file, () => now)
  for (let n = 0; n < 5; n += 1) {
    access.redeem(access.launchToken())
    now += 20 * day
  }
  assert.equal((JSON.parse(readFileSync(file, 'utf8')) as unknown[]).length, 2)
})

test('only hashes are kept, where the owner alone can read them', (t) => {
  const file = place(t)
  const access = openAccess(file)
  const token = access.launchToken()
  const session = access.redeem(token) ?? ''
  const kept = readFileSync(file, 'utf8')
  assert.ok(!kept.includes(session) && !kept.includes(token))
  assert.equal(statSync(file).mode & 0o777, 0o600)
  const [{ hash = '' } = {}] = JSON.parse(kept) as { hash?: string }[]
  assert.equal(access.allows(hash), false, 'a hash that leaked opens nothing')
})

test('a launch token does not outlive the program', (t) => {
  const file = place(t)
  const token = openAccess(file).launchToken()
  assert.equal(openAccess(file).redeem(token), undefined)
})

test('a file of sessions that is damaged lets nobody in, and stops nothing', (t) => {
  const file = place(t)
  for (const text of ['', '{', '{"hash":"x"}', '[null, 1, {"hash": 3, "until": 4}, {"hash": "x"}]']) {
    writeFileSync(file, text)
    const access = openAccess(file)
    assert.equal(access.allows('x'), false)
    assert.ok(access.allows(access.redeem(access.launchToken())))
  }
})

test('secrets are the same or they are not, whatever their lengths', () => {
  assert.ok(sameSecret('one', 'one'))
  assert.equal(sameSecret('one', 'onE'), false)
  assert.equal(sameSecret('', 'one'), false)
  assert.ok(sameSecret('', ''))
})
