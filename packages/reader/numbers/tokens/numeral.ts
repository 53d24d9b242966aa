/** The digits of a number: what they say, half of their last digit, and where they end. */
export type Numeral = { value: number; half: number; end: number }

/** How a text writes decimals. */
export type Style = 'point' | 'comma'

const shapes: Record<Style, RegExp> = {
  point: /(?:\d{1,3}(?:(?:[,'’\u00a0\u202f\u2009]\d{3})+|(?: 000)+)(?!\d)|\d+)?(?:\.\d+)?/y,
  comma: /(?:\d{1,3}(?:(?:[.'’\u00a0\u202f\u2009]\d{3})+|(?: 000)+)(?!\d)|\d+)?(?:,\d+)?/y,
}
const power =
  /[ \u00a0]?(?:[×x*·][ \u00a0]?10[ \u00a0]?(?:\^[ \u00a0]?[{(]?([-−–]?\d{1,3})[})]?|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))|[eE]([-+−]?\d{1,3})(?![\w.]))/y
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Reads the numeral that begins at `at` ("10,000", ".03", "3.99 × 10⁻²⁵"), or nothing where it is a version or an address. */
export function readNumeral(text: string, at: number, style: Style): Numeral | undefined {
  const shape = shapes[style]
  shape.lastIndex = at
  const digits = shape.exec(text)?.[0] ?? ''
  let end = at + digits.length
  // 1.2.3, 10.0.0.1, 2.0.x: names, not measures.
  if (/^\.[\dx]/.test(text.slice(end, end + 2))) return undefined
  const decimal = style === 'point' ? '.' : ','
  const plain = digits.replace(style === 'point' ? /[^\d.]/g : /[^\d,]/g, '').replace(decimal, '.')
  if (!/\d/.test(plain)) return undefined
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0
  const exponent = readPower(text, end)
  if (exponent) end = exponent.end
  const scale = exponent?.by ?? 0
  const value = Number(`${plain}e${scale}`)
  if (!Number.isFinite(value)) return undefined
  return { value, half: 0.5 * 10 ** (scale - decimals), end }
}

function readPower(text: string, at: number): { by: number; end: number } | undefined {
  power.lastIndex = at
  const match = power.exec(text)
  if (!match) return undefined
  const [whole, caret, raised, e] = match
  const sign = (digits: string): number => Number(digits.replace(/[−–⁻]/, '-').replace('⁺', ''))
  const plain = raised?.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(superscripts.indexOf(digit)))
  return { by: sign(caret ?? plain ?? e ?? '0'), end: at + whole.length }
}

/** Decimal commas where a text has numbers that can only be read so ("4,2 %") and none that speak against it ("4.2%"). */
export function styleOf(text: string): Style {
  if (!text.includes(',')) return 'point'
  const commas = text.match(/(?<![\d.,])\d{1,3},\d{1,2}(?![\d,.]\d|\d)\s?(?:%|€|Prozent)/g)?.length ?? 0
  if (commas === 0) return 'point'
  const points = text.match(/(?<![\d.,])\d{1,3}\.\d{1,2}(?![\d,.]\d|\d)\s?(?:%|€|Prozent)/g)?.length ?? 0
  return commas > points ? 'comma' : 'point'
}
