import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { host, house, today } from './api.world.ts'

type House = Awaited<ReturnType<typeof house>>
const samples = join(import.meta.dirname, '../../../shared/samples')
const draft = { kind: 'launch', title: 'Checkout v2', day: '2026-11-20' } as const
const json = { 'content-type': 'application/json' }

const own = [
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  '\u202egnp.exe',
  "'; drop table entries; --",
  '\u{1f9d1}\u200d\u{1f4bb}',
  '../../etc/passwd',
  '{{7*7}} ${7*7} <%= 7*7 %>',
  '\r\nset-cookie: a=b',
  '=cmd|calc!A0',
  '\u2028\u2029',
]

/** The payloads of ../shared, and ours: where it is absent, ours alone. */
async function payloads(t: TestContext): Promise<string[]> {
  const strings = join(samples, 'strings/blns.json')
  const xss = join(samples, 'xss/dompurify-expect.mjs')
  if (!existsSync(strings)) t.diagnostic('../shared is absent: only our own hostile strings were tried')
  const listed = existsSync(strings) ? (JSON.parse(readFileSync(strings, 'utf8')) as string[]) : []
  const { default: marked } = existsSync(xss)
    ? ((await import(xss)) as { default: { payload: string }[] })
    : { default: [] }
  return [...own, ...listed, ...marked.map(({ payload }) => payload)].filter((text) => text.trim() !== '')
}

/** As it is kept: neither engine holds a NUL or half a pair (store, clean.ts); a title loses the blanks around it. */
const kept = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD')

/** Asks, and holds the very bytes of the reply to JSON that no browser takes for a page. */
async function said<T>(it: House, path: string, method = 'GET', body?: object): Promise<T> {
  const reply = await it.ask(path, { method, ...(body ? { body: JSON.stringify(body), headers: json } : {}) })
  const text = await reply.text()
  assert.ok(reply.ok, `${method} ${path} ${JSON.stringify(body)}: ${text.slice(0, 300)}`)
  assert.match(reply.headers.get('content-type') ?? '', /^application\/json/)
  assert.equal(reply.headers.get('x-content-type-options'), 'nosniff')
  return JSON.parse(text) as T
}

test('hostile text comes back byte for byte as data, from every field that takes text', async (t) => {
  const it = await house(t)
  for (const text of await payloads(t)) {
    const title = text.trim().slice(0, 300).trim()
    const short = text.slice(0, 40)
    const entry = await said<Record<string, unknown>>(it, '/api/entries', 'POST', {
      ...draft,
      title,
      body: text,
      myPart: text.slice(0, 4000),
      teamPart: text.slice(0, 4000),
      line: text,
      people: [text.slice(0, 120)],
      links: [{ url: 'https://example.org/', label: text.slice(0, 200) }],
      changes: [{ metric: text.slice(0, 120), from: 1, to: 2, by: null, unit: text.slice(0, 24) }],
    })
    assert.deepEqual(
      [entry['title'], entry['body'], entry['myPart'], entry['teamPart'], entry['line'], entry['people']],
      [title, text, text.slice(0, 4000), text.slice(0, 4000), text, [text.slice(0, 120)]].map((one) =>
        Array.isArray(one) ? one.map(kept) : kept(one),
      ),
    )
    assert.deepEqual(await said(it, `/api/entries/${String(entry['id'])}`), entry)
    const outcome = await said<Record<string, unknown>>(it, '/api/outcomes', 'POST', {
      title,
      metric: text.slice(0, 200),
      unit: short,
      resultNote: text.slice(0, 4000),
    })
    assert.equal(outcome['metric'], kept(text.slice(0, 200)))
    await said(it, `/api/outcomes/${String(outcome['id'])}/readings`, 'POST', {
      day: today,
      value: 1,
      note: text.slice(0, 1000),
    })
    // Searched for, it is words and nothing else.
    await said(it, `/api/entries?${new URLSearchParams({ q: kept(text.slice(0, 500)) })}`)
  }
  assert.deepEqual(it.reported, [])
})

test('the person, the own view, the focus and the account of an import keep hostile text as it is, too', async (t) => {
  const it = await house(t)
  for (const text of own) {
    const short = text.slice(0, 100)
    const { version } = await it.call('person.get', {})
    const person = await it.call('person.change', { version, name: text, role: text, aliases: [short] })
    assert.deepEqual([person.name, person.role, person.aliases], [text, text, [short]])
    const rating = { axis: 'data', level: 2, day: today, yardstick: `x${text}x`, note: text } as const
    assert.deepEqual((await it.call('ratings.add', rating)).note, text)
    const steps = [{ key: null, text: `x${text}x`, hours: 1, leaves: text }]
    const focus = await it.call('focus.choose', { axis: 'data', steps, because: text })
    assert.equal(focus.steps[0]?.leaves, text)
    const { ownView } = await it.call('standing.get', {})
    assert.ok(ownView.axes.some(({ besides }) => besides.some(({ note }) => note === text)))
    const account = await taken(it, { fileName: text }, '- launched checkout\n')
    assert.equal(account?.fileName, text)
  }
})

async function taken(it: House, input: { fileName: string }, file: string | Blob) {
  let last
  for await (const line of it.file('imports.run', { input, file })) last = line
  return last?.report
}

test('a body that reaches for the prototype reaches nothing', async (t) => {
  const it = await house(t)
  const bodies = [
    '{"__proto__":{"kind":"launch","title":"x","day":"2026-11-20"}}',
    '{"kind":"launch","title":"x","day":"2026-11-20","__proto__":{"state":"dropped"}}',
    '{"kind":"launch","title":"x","day":"2026-11-20","constructor":{"prototype":{"polluted":1}}}',
    '{"kind":"launch","title":"x","day":"2026-11-20","links":[{"url":"https://a.b","__proto__":{"polluted":1}}]}',
    '{"kind":"__proto__","title":"x","day":"2026-11-20"}',
    '{"kind":"launch","title":"x","day":"2026-11-20","axes":["constructor"]}',
  ]
  for (const body of bodies)
    assert.equal((await it.ask('/api/entries', { method: 'POST', body, headers: json })).status, 400, body)
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    assert.equal((await it.ask(`/api/entries?${name}=x`)).status, 400, name)
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined)
  assert.equal(await it.ledger.entries.count(), 0)
})

test('what is too large, too deep or not what it says to be is refused in a sentence', async (t) => {
  const it = await house(t)
  const deep = (n: number, of: [string, string]) => of[0].repeat(n) + of[1].repeat(n)
  const [before = '', after = ''] = JSON.stringify({ ...draft, title: 'café' }).split('é')
  const broken = [0xc3, 0x28]
  const bytes = new Uint8Array([...Buffer.from(before), ...broken, ...Buffer.from(after)])
  const tries: [body: string | Uint8Array<ArrayBuffer>, status: number][] = [
    [JSON.stringify({ ...draft, body: 'x'.repeat(2_000_000) }), 413],
    [JSON.stringify({ ...draft, body: 'x'.repeat(100_001) }), 400],
    [deep(300_000, ['[', ']']), 400],
    [`{"kind":${deep(200_000, ['[', ']'])}}`, 400],
    [`{"kind":${deep(90_000, ['{"a":', '}']).replace('}', '1}')}}`, 400],
    [
      JSON.stringify({
        ...draft,
        ...Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`k${n}`, n])),
      }),
      400,
    ],
    [bytes, 400],
    ['\u0000', 400],
    ['', 400],
    ['"a text"', 400],
    ['{"kind":"launch","title":"x","day":"2026-11-20"} {}', 400],
  ]
  for (const [n, [body, status]] of tries.entries()) {
    const reply = await it.ask('/api/entries', { method: 'POST', body, headers: json })
    assert.equal(reply.status, status, `try ${n}`)
    const text = await reply.text()
    assert.ok(text.length < 30_000, `try ${n} is told in ${text.length} characters`)
  }
  assert.equal(await it.ledger.entries.count(), 0)
  assert.deepEqual(it.reported, [])
})

test('JSON may say its charset, and begin with a byte order mark', async (t) => {
  const { ask } = await house(t)
  const body = `\uFEFF${JSON.stringify(draft)}`
  const headers = { 'content-type': 'Application/JSON ; charset=utf-8' }
  assert.equal((await ask('/api/entries', { method: 'POST', body, headers })).status, 201)
})

test('an address in any encoding is an id that is not there, or no address', async (t) => {
  const { ask, reported } = await house(t)
  const ids = [
    '%00',
    '%E0%A4%A',
    '%2e%2e%2f',
    '..%2f..%2fetc',
    '%F0%9F%92%A9',
    '%ff',
    '%0d%0aset-cookie:a=b',
    "'--",
    '%',
    '*',
    '%7B%7D',
    'x'.repeat(200),
  ]
  for (const id of ids) {
    const reply = await ask(`/api/entries/${id}`)
    assert.equal(reply.status, 404, id)
    assert.deepEqual(reply.headers.getSetCookie(), [])
  }
  assert.equal((await ask(`/api/entries/${'x'.repeat(5000)}`)).status, 400)
  assert.deepEqual(reported, [])
})

test('a query says a thing once, or several times where a list is meant; anything else is refused', async (t) => {
  const { ask } = await house(t)
  const tries: [query: string, status: number][] = [
    ['kinds=launch', 200],
    ['kinds=launch&kinds=brief', 200],
    ['kinds=', 400],
    ['kinds[]=launch', 400],
    ['kinds=launch,brief', 400],
    ['q=a&q=b', 400],
    ['limit=5&limit=6', 400],
    ['limit=1e2', 200],
    ['limit=101', 400],
    ['limit=NaN', 400],
    ['deleted=maybe', 400],
    ['from=2026-02-30', 400],
    ['cursor=~', 400],
    ['cursor=2026-11-20~x~y', 400],
    [`q=${'x'.repeat(501)}`, 400],
    ['q=%FF%00', 200],
    ['q=%22%20OR%20NEAR(a%20b)%20*%20-', 200],
  ]
  for (const [query, status] of tries)
    assert.equal((await ask(`/api/entries?${query}`)).status, status, query)
})

test('a change is never named in the address of a body, nor twice', async (t) => {
  const { ask, call } = await house(t)
  const { id } = await call('entries.add', draft)
  const patch = (path: string, body: object) =>
    ask(path, { method: 'PATCH', body: JSON.stringify(body), headers: json })
  assert.equal((await patch(`/api/entries/${id}?title=Mine`, { version: 1 })).status, 400)
  assert.equal((await patch(`/api/entries/${id}`, { version: 1, id: 'another' })).status, 400)
  assert.equal((await call('entries.get', { id })).version, 1)
})

test('an outcome that is named and is not there is a fault of the input, told with its place', async (t) => {
  const { ask, call } = await house(t)
  const { id } = await call('entries.add', draft)
  const asked: [path: string, method: string, body: object][] = [
    ['/api/entries', 'POST', { ...draft, outcomeId: 'none' }],
    [`/api/entries/${id}`, 'PATCH', { version: 1, outcomeId: 'none' }],
    ['/api/entries/changes', 'POST', { ids: [id], outcomeId: 'none' }],
  ]
  for (const [path, method, body] of asked) {
    const reply = await ask(path, { method, body: JSON.stringify(body), headers: json })
    assert.equal(reply.status, 422, path)
    const { faults } = (await reply.json()) as { faults: unknown }
    assert.deepEqual(faults, [{ place: 'outcomeId', reason: 'there is no such outcome' }])
  }
})

test('an upload with broken bytes is taken: a bad one becomes a mark, and no row is lost', async (t) => {
  const it = await house(t)
  const text = new TextEncoder().encode('# 2026-11-02\n- Launched caf')
  const file = new Blob([
    text,
    new Uint8Array([0xe9]),
    new TextEncoder().encode(' search\n- Wrote the brief for refunds\n'),
  ])
  assert.equal((await taken(it, { fileName: 'list.md' }, file))?.taken, 2)
  const { entries } = await it.call('entries.list', {})
  assert.ok(entries.some(({ title }) => title.includes('caf\uFFFD search')))
})

test('the name of a file makes no header and no path', async (t) => {
  const it = await house(t)
  const names = [
    'a\r\nset-cookie: x=y',
    '../../../etc/passwd',
    'C:\\con',
    '"; filename=evil.md',
    'x'.repeat(400),
  ]
  for (const fileName of names)
    assert.equal((await taken(it, { fileName }, '- launched it\n'))?.fileName, fileName)
  const long = await it.ask(`/api/imports?fileName=${'x'.repeat(401)}`, {
    method: 'POST',
    body: '- x',
    headers: { 'content-type': 'application/octet-stream' },
  })
  assert.equal(long.status, 400)
  for (const path of ['/api/export', '/api/export/entries.csv'])
    assert.match(
      (await it.ask(path)).headers.get('content-disposition') ?? '',
      /^attachment; filename="earned-(entries-)?2026-11-23\.(json|csv)"$/,
    )
})

test('what a caller says is never sent back as a page', async (t) => {
  const { ask } = await house(t)
  const script = '<script>alert(1)</script>'
  const replies = [
    await ask(`/api/${encodeURIComponent(script)}`),
    await ask(`/api/entries/${encodeURIComponent(script)}`),
    await ask(`/api/entries?${encodeURIComponent(script)}=1`),
    await ask(`/${encodeURIComponent(script)}`),
    await ask('/api/entries', {}, { host: `${host}${script}` }),
    await ask(`/launch/${encodeURIComponent(script)}`, {}, { cookie: null }),
  ]
  for (const reply of replies) {
    const type = reply.headers.get('content-type') ?? ''
    if (type.startsWith('text/html')) assert.doesNotMatch(await reply.text(), /script/)
    else assert.match(type, /^application\/problem\+json/)
  }
})
