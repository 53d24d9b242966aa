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
  const pool = new Uint8Array(8 * 128)
  let used = pool.length
  let last = -1
  let counter = 0
  return () => {
    const at = now()
    if (at > last) [last, counter] = [at, 0]
    else if (++counter > 0xfff) [last, counter] = [last + 1, 0]
    if (used === pool.length) {
      random(pool)
      used = 0
    }
    const chance = Buffer.from(pool.buffer, used, 8)
    used += 8
    return uuid(last, counter, chance)
  }
}

function uuid(time: number, counter: number, chance: Buffer): string {
  const ms = time.toString(16).padStart(12, '0')
  // The two bits that say which variant of uuid it is.
  chance[0] = ((chance[0] ?? 0) & 0x3f) | 0x80
  const rest = chance.toString('hex')
  const count = counter.toString(16).padStart(3, '0')
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7${count}-${rest.slice(0, 4)}-${rest.slice(4)}`
}
