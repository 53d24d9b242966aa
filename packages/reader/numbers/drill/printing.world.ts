import type { Chance } from './chance.world.ts'

/** How one writer prints numbers; the same hand throughout a statement. */
export type Hand = {
  decimals: number
  pDigits: number
  zero: boolean
  cut: boolean
  percent: ' %' | '%'
  minus: '-' | '−'
}

/**
 * Draws a hand. A person prints rates so that the difference can be seen: the last digit is no coarser than the standard
 * error of a rate (`error`), now and then finer; a coarse hand leaves out one digit more.
 */
export function drawHand(
  chance: Chance,
  { smallest, error, coarse }: { smallest: number; error: number; coarse: boolean },
): Hand {
  const needed = smallest < 0.01 ? 2 : smallest < 0.1 ? 1 : 0
  const resolved = Math.ceil(-Math.log10(error * 100))
  const digits = Math.max(needed, resolved) + chance.pick([0, 1]) - (coarse ? 1 : 0)
  return {
    decimals: Math.min(4, Math.max(0, digits)),
    pDigits: chance.pick([2, 3, 3, 4]),
    zero: chance.is(0.75),
    cut: chance.is(0.08),
    percent: chance.is(0.93) ? '%' : ' %',
    minus: chance.is(0.5) ? '-' : '−',
  }
}

/** A number with so many decimals, rounded or, by some hands, cut off. */
export function decimals(value: number, digits: number, { cut, minus }: Hand): string {
  const scale = 10 ** digits
  const shown = cut ? Math.trunc(value * scale + 1e-9 * Math.sign(value)) / scale : value
  const text = Math.abs(shown).toFixed(digits)
  return (shown < 0 && Number(text) !== 0 ? minus : '') + text
}

export const percent = (value: number, hand: Hand, digits = hand.decimals): string =>
  decimals(value * 100, digits, hand) + hand.percent

export const signed = (text: string): string => (/^[-−]/.test(text) ? text : `+${text}`)

/** "p = 0.03", "p<.001", "p-value of 0.030"… */
export function sayP(chance: Chance, p: number, hand: Hand): string {
  const name = chance.pick(['p', 'p', 'p', 'P', 'p-value', 'p value'])
  const limit = 10 ** -hand.pDigits
  const lead = (text: string): string => (hand.zero ? text : text.replace(/^0\./, '.'))
  if (p < limit)
    return `${name} ${chance.pick(['<', '< ', '<'])} ${lead(limit.toFixed(hand.pDigits))}`.replace('  ', ' ')
  const text = lead(decimals(p, hand.pDigits, { ...hand, cut: false }))
  return name.length > 1
    ? `${name}${chance.pick([' of ', ' = ', ': ', ' was '])}${text}`
    : `${name}${chance.pick([' = ', '=', ' = '])}${text}`
}

/** "10,000", "10000", "10k": the last only where it loses less than half of its last digit. */
export function sayCount(chance: Chance, n: number, style: 'exact' | 'k'): string {
  if (style === 'k' && n >= 10_000)
    return `${(n / 1000).toFixed(n < 100_000 ? 1 : 0).replace(/\.0$/, '')}${chance.pick(['k', 'K'])}`
  return chance.is(0.85) ? n.toLocaleString('en-US') : String(n)
}
