import { cuesOfWord } from './cue-words.ts'
import { substanceOf, weighedWords } from './checklist-words.ts'

/** Words of a stretch of text, all and by language; letters of scripts that write without spaces count as words. */
export interface Tongues {
  words: number
  /** Words of substance, and those among them that checklists for documents are made of. */
  substance: number
  checklist: number
  /** Which rules about wording have anything to look for, as bits (`hasCue`). */
  cues: number
  /** By language, in the order of `codes`. */
  counts: readonly number[]
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

/** What one word counts for: the places of its languages in `codes`, and how much substance it has. */
interface WordUse {
  languages: readonly number[]
  substance: 0 | 1 | 2
  cues: number
}

const latinCodes = Object.keys(functionWords)

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

const codes = [...latinCodes, ...scripts.map(([code]) => code)]
const noLanguage: readonly number[] = []
const uses = wordUses()

function wordUses(): Map<string, WordUse> {
  const languages = new Map<string, number[]>()
  latinCodes.forEach((code, at) => {
    for (const word of (functionWords[code] ?? '').split(' '))
      languages.set(word, [...(languages.get(word) ?? []), at])
  })
  const words = new Set([...languages.keys(), ...weighedWords, ...cuesOfWord.keys()])
  return new Map(
    [...words].map((word) => [
      word,
      {
        languages: languages.get(word) ?? noLanguage,
        substance: substanceOf(word),
        cues: cuesOfWord.get(word) ?? 0,
      },
    ]),
  )
}

const latinWord = /[a-zà-öø-ÿœąćęłńóśźż]+/g
const beyondLatin = /[\u0370-\u1fff\u3040-\ud7ff]/

/** How many words of a text belong to which language. Function words tell Latin tongues apart, scripts the others. */
export function tonguesOf(plain: string): Tongues {
  const counts = codes.map(() => 0)
  let [words, substance, checklist, cues] = [0, 0, 0, 0]
  for (const word of plain.toLowerCase().match(latinWord) ?? []) {
    words++
    const use = uses.get(word)
    if (!use) {
      if (word.length > 1) substance++
      continue
    }
    for (const at of use.languages) counts[at] = (counts[at] ?? 0) + 1
    if (use.substance > 0) substance++
    if (use.substance > 1) checklist++
    cues |= use.cues
  }
  if (beyondLatin.test(plain)) words += countScripts(plain, counts)
  return { words, substance, checklist, cues, counts }
}

function countScripts(plain: string, counts: number[]): number {
  let words = 0
  scripts.forEach(([, letters], at) => {
    const hits = plain.match(letters)?.length ?? 0
    counts[latinCodes.length + at] = hits
    words += hits
  })
  return words
}

/** Fewer words than this say little about a language: they count as English or as nothing. */
const enoughWords = 12
/** Running text in a language of ours has at least this share of its function words; English has about .45. */
const shareOfFunctionWords = 0.12
/** Tables and lists have fewer: this is enough where no other language comes near. */
const shareInLists = 0.04
const shareOfScript = 0.3

/** The language most of the words belong to, or `und`. */
export function languageOf(parts: Iterable<Tongues>): Language {
  const sum = codes.map(() => 0)
  let words = 0
  for (const part of parts) {
    if (part.words === 0) continue
    words += part.words
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (part.counts[at] ?? 0)
  }
  if (words < enoughWords) return best(sum, 0, codes.length)?.code === 'en' ? 'en' : 'und'
  return leading(sum, words) ?? 'und'
}

function leading(sum: readonly number[], words: number): Language | undefined {
  const script = best(sum, latinCodes.length, codes.length)
  if (script && script.count / words >= shareOfScript)
    return (sum[codes.indexOf('ja')] ?? 0) > 0.1 * script.count ? 'ja' : script.code
  const latin = best(sum, 0, latinCodes.length)
  if (!latin || (latin.code !== 'en' && latin.count < 5)) return undefined
  const second = sum.slice(0, latinCodes.length).sort((a, b) => b - a)[1] ?? 0
  const needed = latin.count >= 3 * second ? shareInLists : shareOfFunctionWords
  return latin.count / words >= needed ? latin.code : undefined
}

/** The leader among the codes from one place to another; undefined when nothing was counted. */
function best(sum: readonly number[], from: number, to: number): { code: string; count: number } | undefined {
  let at = from
  for (let i = from; i < to; i++) if ((sum[i] ?? 0) > (sum[at] ?? 0)) at = i
  const count = sum[at] ?? 0
  return count > 0 ? { code: codes[at] ?? 'und', count } : undefined
}
