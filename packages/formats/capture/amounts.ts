/** A number as people write it beside a metric, with what it counts. Units are told apart by case: `M` is a million, `m` is not. */
export type Amount = { value: number; unit: string }

const sizes: Record<string, string> = { k: 'e3', K: 'e3', M: 'e6', mn: 'e6', bn: 'e9', B: 'e9' }
const unitNames: readonly (readonly [unit: string, written: string])[] = [
  ['%', '% percent'],
  ['pp', 'pp ppt pts_% percentage_points percentage_point p.p.'],
  ['bps', 'bps bp'],
  ['points', 'points pts point pt'],
  ['ms', 'ms msec milliseconds'],
  ['s', 's sec secs seconds second'],
  ['min', 'min mins minutes minute'],
  ['h', 'h hr hrs hours hour'],
  ['days', 'days day d'],
  ['weeks', 'weeks week wks wk'],
  ['months', 'months month'],
  ['kB', 'kB KB'],
  ['MB', 'MB'],
  ['GB', 'GB'],
  ['stars', 'stars ★'],
  ['x', 'x ×'],
]
const units = new Map(
  unitNames.flatMap(([unit, written]) => written.split(' ').map((it) => [it.replace('_', ' '), unit])),
)
/** How many seconds, for the units of time. */
const seconds: Record<string, number> = { ms: 0.001, s: 1, min: 60, h: 3600, days: 86_400, weeks: 604_800 }
const currency = '[$€£¥₹]'
const digits = "\\d{1,15}(?:[.,'’\\u00A0\\u202F]\\d{1,15}){0,5}"
const written = [...units.keys()].map((it) => it.replace(/[.]/g, '\\.')).sort((a, b) => b.length - a.length)
/** No letter, no further digits, no version, no clock after a number. */
const after = '(?![\\p{L}\\p{N}_]|[.,:/]\\p{N}|[-–]\\p{N}|[-–]\\p{L}|\\s?/)'
const noMonth =
  '(?!\\s?(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)\\p{L}*(?!\\p{L}))'

/** The source of a pattern for an amount; its groups are named with the suffix, to be read by `readAmount`. */
export function amountPattern(suffix: string, sign = '[+−-]?'): string {
  const unit = `(?:\\s?(?<unit${suffix}>${written.join('|')}))?`
  return (
    `(?<![\\p{L}\\p{N}_#/$€£]|\\p{N}[.,:])(?<![-−–+])(?<sign${suffix}>${sign})(?<before${suffix}>${currency})?` +
    `(?<digits${suffix}>${digits})(?<size${suffix}>\\s?(?:k|K|mn|M|bn|B)(?![\\p{L}]))?(?<after${suffix}>\\s?${currency})?${unit}` +
    `${after}${noMonth}`
  )
}

/** What the groups of one amount say; undefined where the digits can be read in two ways. */
export function readAmount(groups: Record<string, string | undefined>, suffix: string): Amount | undefined {
  const part = (name: string): string => (groups[`${name}${suffix}`] ?? '').trim()
  const unit = part('before') || part('after') || units.get(part('unit')) || ''
  const plain = plainDigits(part('digits'), unit)
  if (plain === undefined) return undefined
  const value = Number(`${plain}${sizes[part('size')] ?? ''}`)
  if (!Number.isFinite(value)) return undefined
  return { value: /[−-]/.test(part('sign')) ? -value || 0 : value, unit }
}

/**
 * "1,200" is twelve hundred, "3,1" is 3.1, "1.234,5" is 1234.5. A stop or comma before exactly three digits says
 * thousands in one country and decimals in another: commas are taken as thousands, stops are not taken at all,
 * but where a zero leads or a percentage follows it is a decimal.
 */
function plainDigits(text: string, unit: string): string | undefined {
  const bare = text.replace(/['’\u00A0\u202F](?=\d{3}(?!\d))/gu, '')
  const marks = bare.replace(/\d/g, '')
  if (marks === '') return bare
  const last = marks.at(-1) ?? ''
  const same = [...marks].every((mark) => mark === last)
  if (!/^[.,]+$/.test(marks)) return undefined
  if (marks.length > 1 && same) return grouped(bare) ? bare.replace(/[.,]/g, '') : undefined
  const at = bare.lastIndexOf(last)
  const whole = bare.slice(0, at)
  const fraction = bare.slice(at + 1)
  if (marks.length > 1) return grouped(whole) ? `${whole.replace(/[.,]/g, '')}.${fraction}` : undefined
  if (fraction.length !== 3 || whole === '0') return `${whole}.${fraction}`
  if (unit === '%') return last === '.' ? `${whole}.${fraction}` : undefined
  return last === ',' && whole.length <= 3 ? `${whole}${fraction}` : undefined
}

function grouped(text: string): boolean {
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(text)
}

/** Both amounts in one unit: an absent one is the other's, and times are turned into the second's. */
export function sameUnit(from: Amount, to: Amount): { from: number; to: number; unit: string } | undefined {
  if (from.unit === to.unit || from.unit === '') return { from: from.value, to: to.value, unit: to.unit }
  if (to.unit === '') return { from: from.value, to: to.value, unit: from.unit }
  const factor = (seconds[from.unit] ?? Number.NaN) / (seconds[to.unit] ?? Number.NaN)
  if (Number.isNaN(factor)) return undefined
  return { from: Number((from.value * factor).toPrecision(12)), to: to.value, unit: to.unit }
}
