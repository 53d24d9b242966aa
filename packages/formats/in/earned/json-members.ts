import type { TextPieces } from '../import-row.ts'
import { textPieces } from '../text-pieces.ts'
import { jsonValueEnd } from './json-value-end.ts'

/** A member of the outermost object, or where that is an array each element of it, as JSON text. `line` is where it starts. */
export type JsonMember = { line: number; key: string; index: number | null; text: string }
/** The text is no JSON object, or ends too early; nothing comes after it. */
export type JsonFault = { line: number; fault: string }

const notBlank = /[^ \t\n\r]/g
/** Longest record that is waited for, in characters: an entry is far below, the account of a large import may not be. */
const longestRecord = 64_000_000

/** Takes a JSON object apart without holding more of it than one record. */
export async function* jsonMembers(pieces: TextPieces): AsyncGenerator<JsonMember | JsonFault> {
  const scan = new MemberScan()
  for await (const piece of textPieces(pieces)) {
    yield* scan.push(piece)
    if (scan.over) return
  }
  yield* scan.end()
}

type Awaited = 'object' | 'key' | 'colon' | 'value' | 'element' | 'next element' | 'next key' | 'nothing'

class MemberScan {
  #text = ''
  #at = 0
  #line = 1
  #awaited: Awaited = 'object'
  #key = ''
  #index: number | null = null
  #enough = 0
  over = false

  /** Moves on to the next character that is not blank, counting lines; undefined at the end of the text. */
  #skipSpace(): string | undefined {
    notBlank.lastIndex = this.#at
    const found = notBlank.exec(this.#text)?.index ?? this.#text.length
    for (
      let at = this.#text.indexOf('\n', this.#at);
      at !== -1 && at < found;
      at = this.#text.indexOf('\n', at + 1)
    )
      this.#line += 1
    this.#at = found
    return this.#text[found]
  }

  *push(piece: string): Generator<JsonMember | JsonFault> {
    this.#text += piece
    if (this.#text.length < this.#enough) return
    yield* this.#read(false)
  }

  *end(): Generator<JsonMember | JsonFault> {
    yield* this.#read(true)
    if (this.over || this.#awaited === 'nothing') return
    const inside = this.#key === '' ? '' : ` inside “${this.#key}”`
    yield { line: this.#line, fault: `the file ends too early${inside}` }
  }

  *#read(final: boolean): Generator<JsonMember | JsonFault> {
    for (;;) {
      const character = this.#skipSpace()
      if (character === undefined) break
      const step = this.#step(character, final)
      if (step === 'more') break
      if (step === undefined) continue
      yield step
      if ('fault' in step) {
        this.over = true
        return
      }
    }
    this.#text = this.#text.slice(this.#at)
    this.#at = 0
    // A record longer than the piece is looked at again only when there is twice as much of it.
    this.#enough = this.#text.length * 2
    if (this.#text.length <= longestRecord) return
    this.over = true
    yield this.#faultAt(`a record is longer than ${longestRecord} characters`)
  }

  #step(character: string, final: boolean): JsonMember | JsonFault | 'more' | undefined {
    switch (this.#awaited) {
      case 'object':
        return this.#pass(character, { '{': 'key' })
      case 'key':
        return character === '}' ? this.#pass(character, { '}': 'nothing' }) : this.#readKey(character, final)
      case 'colon':
        return this.#pass(character, { ':': 'value' })
      case 'value':
        if (character !== '[') return this.#readValue(final)
        this.#index = 0
        return this.#pass(character, { '[': 'element' })
      case 'element':
        return character === ']' ? this.#pass(character, { ']': 'next key' }) : this.#readValue(final)
      case 'next element':
        return this.#pass(character, { ',': 'element', ']': 'next key' })
      case 'next key':
        return this.#pass(character, { ',': 'key', '}': 'nothing' })
      case 'nothing':
        return this.#faultAt('something stands after the end of the export')
    }
  }

  #pass(character: string, ways: Partial<Record<string, Awaited>>): JsonFault | undefined {
    const way = ways[character]
    if (way === undefined)
      return this.#faultAt(`“${character}” stands where ${Object.keys(ways).join(' or ')} should`)
    this.#at += 1
    this.#awaited = way
    return undefined
  }

  #readKey(character: string, final: boolean): JsonFault | 'more' | undefined {
    if (character !== '"') return this.#faultAt(`“${character}” stands where a name in quotes should`)
    const text = this.#take(final)
    if (text === undefined) return 'more'
    this.#key = text.slice(1, -1)
    this.#index = null
    this.#awaited = 'colon'
    return undefined
  }

  #readValue(final: boolean): JsonMember | JsonFault | 'more' {
    const line = this.#line
    const text = this.#take(final)
    if (text === undefined) return 'more'
    if (text === '') return this.#faultAt(`“${this.#text[this.#at] ?? ''}” stands where a value should`)
    const index = this.#index
    this.#awaited = index === null ? 'next key' : 'next element'
    if (index !== null) this.#index = index + 1
    return { line, key: this.#key, index, text }
  }

  #take(final: boolean): string | undefined {
    const end = jsonValueEnd(this.#text, this.#at, final)
    if (end === undefined) return undefined
    const text = this.#text.slice(this.#at, end)
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#line += 1
    this.#at = end
    return text
  }

  #faultAt(fault: string): JsonFault {
    return { line: this.#line, fault }
  }
}
