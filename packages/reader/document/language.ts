import { substanceOf } from './checklist-words.ts'

/** Words of a stretch of text, all and by language; letters of scripts that write without spaces count as words. */
export interface Tongues {
  words: number
  /** Words of substance, and those among them that checklists for documents are made of. */
  substance: number
  checklist: number
  counts: Readonly<Record<string, number>>
}

/** Language codes are ISO 639-1; `und` when there is too little to tell. */
export type Language = string

const functionWords: Record<string, string> = {
  en: 'the of and to in is that it for on with as are this be by an or from at which have has was not will can we you they their our your if when how what who should would more than all any each there do does but so its been into these those',
  de: 'der die das und ist nicht ein eine einer eines einem einen den dem des mit für auf von zu im auch sich als wird werden sind wir sie bei oder aus nach über wenn kann haben hat dass noch nur durch um wie vom zum zur',
  fr: 'le la les des du et est une un dans pour que qui sur pas par avec au aux ce cette sont nous vous plus ou être leur ses son sa mais si comme il elle elles ils',
  es: 'el la los las de del que en un una es por con para no se su al lo como más pero sus le ya este esta son entre cuando muy sin sobre también',
  it: 'il lo la gli le di del della dei che un una per non con sono si da dal nel nella come anche più ma ed questo questa alla al',
  pt: 'os de da dos das que em um uma por com para não na como mais ou mas ao seu sua são pelo pela também',
  nl: 'de het een en van is dat niet op te voor met zijn aan er om ook als dan maar bij uit door naar wordt worden kan deze dit wij',
  sv: 'och att det som en på är av för med till den har inte om ett men var sig så eller vi kan ska från när',
  pl: 'na do się nie to jest że jak po co tak za od przez dla są ale już lub oraz może które który',
}

const languagesOf = wordTable()

function wordTable(): Map<string, string[]> {
  const table = new Map<string, string[]>()
  for (const [code, words] of Object.entries(functionWords))
    for (const word of words.split(' ')) table.set(word, [...(table.get(word) ?? []), code])
  return table
}

const scripts: [string, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}+/gu],
  ['ar', /\p{Script=Arabic}+/gu],
  ['he', /\p{Script=Hebrew}+/gu],
  ['el', /\p{Script=Greek}{3,}/gu],
  ['hi', /\p{Script=Devanagari}+/gu],
  ['th', /\p{Script=Thai}/gu],
]

const latinWord = /[a-zà-öø-ÿœąćęłńóśźż]+/gi
const beyondLatin = /[\u0370-\u1fff\u3040-\ud7ff]/

/** How many words of a text belong to which language. Function words tell Latin tongues apart, scripts the others. */
export function tonguesOf(plain: string): Tongues {
  const counts: Record<string, number> = {}
  let [words, substance, checklist] = [0, 0, 0]
  for (const word of plain.match(latinWord) ?? []) {
    words++
    const lower = word.toLowerCase()
    const codes = languagesOf.get(lower)
    if (codes) for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
    const weight = lower.length < 2 ? 0 : substanceOf(lower)
    if (weight > 0) substance++
    if (weight > 1) checklist++
  }
  if (!beyondLatin.test(plain)) return { words, substance, checklist, counts }
  for (const [code, letters] of scripts) {
    const hits = plain.match(letters)?.length ?? 0
    if (hits > 0) counts[code] = hits
    words += hits
  }
  return { words, substance, checklist, counts }
}

/** Fewer words than this say little about a language: they count as English or as nothing. */
const enoughWords = 12
/** Running text in a language of ours has at least this share of its function words; English has about .45. */
const shareOfFunctionWords = 0.12
/** Tables and lists have fewer: this is enough where no other language comes near. */
const shareInLists = 0.04
const shareOfScript = 0.3

const scriptCodes = new Set(scripts.map(([code]) => code))

/** The language most of the words belong to, or `und`. */
export function languageOf(parts: Iterable<Tongues>): Language {
  const sum: Record<string, number> = {}
  let words = 0
  for (const part of parts) {
    words += part.words
    for (const [code, count] of Object.entries(part.counts)) sum[code] = (sum[code] ?? 0) + count
  }
  if (words < enoughWords) return best(sum, () => true)?.code === 'en' ? 'en' : 'und'
  return leading(sum, words) ?? 'und'
}

function leading(sum: Record<string, number>, words: number): Language | undefined {
  const script = best(sum, (code) => scriptCodes.has(code))
  if (script && script.count / words >= shareOfScript)
    return (sum['ja'] ?? 0) > 0.1 * script.count ? 'ja' : script.code
  const latin = best(sum, (code) => !scriptCodes.has(code))
  if (!latin) return undefined
  if (latin.code !== 'en' && latin.count < 5) return undefined
  const second = best(sum, (code) => !scriptCodes.has(code) && code !== latin.code)
  const needed = latin.count >= 3 * (second?.count ?? 0) ? shareInLists : shareOfFunctionWords
  return latin.count / words >= needed ? latin.code : undefined
}

function best(
  sum: Record<string, number>,
  among: (code: string) => boolean,
): { code: string; count: number } | undefined {
  let found: { code: string; count: number } | undefined
  for (const [code, count] of Object.entries(sum))
    if (among(code) && count > (found?.count ?? 0)) found = { code, count }
  return found
}
