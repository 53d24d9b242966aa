import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request } from 'node:http'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Entry } from '@earned/framework'
import { terminal } from './terminal.world.ts'

type Door = { base: URL; cookie: string }

async function enter(launch: string): Promise<Door> {
  const reply = await fetch(launch)
  return { base: new URL(launch), cookie: reply.headers.getSetCookie()[0]?.split(';')[0] ?? '' }
}

const post = ({ base, cookie }: Door, title: string): Promise<Response> =>
  fetch(new URL('/api/entries', base), {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'launch', title, day: '2026-11-20' }),
  })

/** Adds entries from several hands until the server is gone; answers what was acknowledged. */
async function addUntilGone(door: Door, round: number): Promise<Entry[]> {
  const acknowledged: Entry[] = []
  const hands = Array.from({ length: 4 }, async (_, hand) => {
    for (let n = 0; ; n += 1) {
      try {
        const reply = await post(door, `round ${round} hand ${hand} number ${n}`)
        if (reply.status === 201) acknowledged.push((await reply.json()) as Entry)
      } catch {
        return
      }
    }
  })
  await Promise.all(hands)
  return acknowledged
}

async function found(door: Door, entries: readonly Entry[]): Promise<Entry[]> {
  const all: Entry[] = []
  for (let at = 0; at < entries.length; at += 500) {
    const reply = await fetch(new URL('/api/entries/selection', door.base), {
      method: 'POST',
      headers: { cookie: door.cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ ids: entries.slice(at, at + 500).map(({ id }) => id) }),
    })
    all.push(...((await reply.json()) as { entries: Entry[] }).entries)
  }
  return all
}

test('20 times killed while it acknowledges entries: none of them is lost, and it is ready again within 5 s', async (t) => {
  const { serve } = terminal(t)
  let { child, launch } = await serve()
  let door = await enter(launch)
  const kept: Entry[] = []
  let slowest = 0
  for (let round = 0; round < 20; round += 1) {
    const gone = once(child, 'exit')
    const adding = addUntilGone(door, round)
    await pause(60 + ((round * 37) % 140))
    child.kill('SIGKILL')
    await gone
    const acknowledged = await adding
    assert.ok(acknowledged.length > 0, `round ${round} had nothing to lose`)
    kept.push(...acknowledged)
    const from = performance.now()
    ;({ child, launch } = await serve())
    door = await enter(launch)
    slowest = Math.max(slowest, performance.now() - from)
    assert.deepEqual(await found(door, acknowledged), acknowledged, `round ${round}`)
  }
  assert.deepEqual(await found(door, kept), kept)
  assert.ok(slowest < 5000, `${slowest.toFixed(0)} ms until it was ready`)
  t.diagnostic(`${kept.length} acknowledged, 0 lost; ready again in ${slowest.toFixed(0)} ms at most`)
})

test('a server that is told to end answers what is under way, and refuses what comes after', async (t) => {
  const { serve, json } = terminal(t)
  const { child, launch } = await serve()
  const { base, cookie } = await enter(launch)
  const body = JSON.stringify({ kind: 'launch', title: 'Under way', day: '2026-11-20' })
  const sending = request(new URL('/api/entries', base), {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
  })
  const replied = once(sending, 'response') as Promise<[{ statusCode: number; resume(): void }]>
  sending.write(body.slice(0, 10))
  await pause(100)
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await pause(200)
  await assert.rejects(fetch(new URL('/healthz', base)))
  sending.end(body.slice(10))
  const [reply] = await replied
  assert.equal(reply.statusCode, 201)
  reply.resume()
  assert.deepEqual(await ended, [0, null])
  assert.deepEqual(
    json<Entry[]>('list').map(({ title }) => title),
    ['Under way'],
  )
})
