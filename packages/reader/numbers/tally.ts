import type { Coverage, Place } from './finding.ts'

/** Counts statements by the place where each begins: seen, then parsed, then checked. A checked one was parsed, a parsed one seen. */
export class Tally {
  private readonly seen = new Set<number>()
  private readonly parsed = new Set<number>()
  private readonly checked = new Set<number>()

  see(place: Place): void {
    this.seen.add(place.start)
  }

  parse(place: Place): void {
    this.see(place)
    this.parsed.add(place.start)
  }

  check(place: Place): void {
    this.parse(place)
    this.checked.add(place.start)
  }

  coverage(): Coverage {
    return { seen: this.seen.size, parsed: this.parsed.size, checked: this.checked.size }
  }
}
