import { webcrypto } from 'node:crypto'

/** The clock (UTC milliseconds) and chance of a store; the real ones where they are not given. */
export type Chance = { now?: () => number; random?: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array }

/** What the nouns ask of time and chance. */
export type Making = { readonly now: () => number; readonly id: () => string }

export function makingFrom(chance: Chance): Making {
  const now = chance.now ?? Date.now
  return { now, id: idMaker(now, chance.random ?? ((bytes) => webcrypto.getRandomValues(bytes))) }
}

/**
 * Makes uuidv7 ids (RFC 9562) that only grow: 48 bits of milliseconds, 12 bits of counter, 62 bits of chance.
 * Where the clock stands still or goes back, the counter goes on; where that is full, the time does.
 */
export function idMaker(
  now: () => number,
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array,
): () => string {
  const bytes = new Uint8Array(8)
  let last = -1
  let counter = 0
  return () => {
    const at = now()
    if (at > last) [last, counter] = [at, 0]
    else if (++counter > 0xfff) [last, counter] = [last + 1, 0]
    const [first = 0, ...rest] = random(bytes)
    const time = last.toString(16).padStart(12, '0')
    return [
      time.slice(0, 8),
      time.slice(8),
      `7${counter.toString(16).padStart(3, '0')}`,
      hex((first & 0x3f) | 0x80) + hex(rest[0] ?? 0),
      rest.slice(1).map(hex).join(''),
    ].join('-')
  }
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
