import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { jsonMembers, type JsonFault, type JsonMember } from './json-members.ts'
import { millisecondsOf } from '../../timing.world.ts'

const membersOf = (text: string, length = text.length || 1): Promise<(JsonMember | JsonFault)[]> =>
  Array.fromAsync(jsonMembers(text.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? []))

const plain = fc.dictionary(
  fc.string({ unit: fc.constantFrom(...'ab_Z'), minLength: 1 }),
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown),
  { noNullPrototype: true },
)

describe('the members of a JSON object', () => {
  it('put together again are what JSON.parse reads, however the text is laid out and cut', async () => {
    const space = fc.constantFrom(0, 1, '\t', '\n')
    await fc.assert(
      fc.asyncProperty(plain, space, fc.integer({ min: 1, max: 50 }), async (value, space, length) => {
        const read: Record<string, unknown> = {}
        for (const member of await membersOf(JSON.stringify(value, null, space), length)) {
          assert.ok(!('fault' in member), JSON.stringify(member))
          if (member.index === null) read[member.key] = JSON.parse(member.text)
          else {
            const list = (read[member.key] ??= []) as unknown[]
            assert.equal(member.index, list.length)
            list.push(JSON.parse(member.text))
          }
        }
        const expected = Object.entries(value).filter(([, one]) => !(Array.isArray(one) && one.length === 0))
        assert.deepEqual(read, Object.fromEntries(expected))
      }),
      { numRuns: 300 },
    )
  })

  it('say the line they start on', async () => {
    const members = await membersOf('{\n "a": 1,\n "b": [\n  {"c":\n 2},\n\n  3\n ]\n}')
    assert.deepEqual(
      members.map(({ line }) => line),
      [2, 4, 7],
    )
  })

  it('end with a fault where the text is none, with its line', async () => {
    const cases: [text: string, line: number, fault: RegExp][] = [
      ['', 1, /too early/],
      ['[1]', 1, /“\[” stands where \{ should/],
      ['{\n a: 1}', 2, /“a” stands where a name in quotes should/],
      ['{"a" 1}', 1, /“1” stands where : should/],
      ['{"a": }', 1, /“}” stands where a value should/],
      ['{"a": [1 2]}', 1, /“2” stands where , or \] should/],
      ['{"a": 1\n"b": 2}', 2, /“"” stands where , or } should/],
      ['{"a": [\n1', 2, /too early inside “a”/],
      ['{"a": "x', 1, /too early inside “a”/],
      ['{"a": {"b": 1}', 1, /too early/],
      ['{}\n{}', 2, /after the end/],
    ]
    for (const [text, line, fault] of cases)
      for (const length of [1, 100]) {
        const last = (await membersOf(text, length)).at(-1)
        assert.ok(
          last !== undefined && 'fault' in last && fault.test(last.fault),
          `${text}: ${JSON.stringify(last)}`,
        )
        assert.equal(last.line, line, text)
      }
  })

  it('are found past brackets, quotes and backslashes within strings', async () => {
    const value = { a: ['}', ']"[', '\\', '\\"', '{'], b: { c: '\\\\"}' } }
    const members = await membersOf(JSON.stringify(value), 2)
    assert.deepEqual(
      members.map((member) => ('text' in member ? (JSON.parse(member.text) as unknown) : member)),
      [...value.a, value.b],
    )
  })

  it('of a long record are found in linear time', async () => {
    const text = JSON.stringify({ a: [{ body: '"\\{['.repeat(500_000) }] })
    const took = await millisecondsOf(async () => assert.equal((await membersOf(text, 4096)).length, 1), 2000)
    assert.ok(took < 2000, `took ${took} ms`)
  })
})
