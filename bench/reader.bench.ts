/**
 * How fast documents are read, beside the prose linters people use: `node bench/reader.bench.ts`.
 * Everything in one run, warm, over ../shared/corpus (or our own whole documents where it is absent).
 */
import { createRequire } from 'node:module'
import { read, type Reading, reread } from '@earned/reader'
import { createLinter } from 'textlint'
import { TextlintKernelDescriptor } from '@textlint/kernel'
import { corpusAbsent, corpusTexts, wholeTexts } from '../packages/reader/cases/texts.world.ts'

const require = createRequire(new URL('../packages/reader/package.json', import.meta.url))
const texts = (corpusTexts.length > 0 ? corpusTexts : wholeTexts).map(({ text }) => text)
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
if (corpusTexts.length === 0) console.log(corpusAbsent)

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Median wall time of a run in milliseconds, after as many runs to warm up. */
function timed(runs: number, run: (round: number) => void): number {
  const times: number[] = []
  for (let round = 0; round < runs * 2; round++) {
    const start = performance.now()
    run(round)
    if (round >= runs) times.push(performance.now() - start)
  }
  return median(times)
}

/** As `timed`, for what has to be waited for. */
async function waited(runs: number, run: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round <= runs; round++) {
    const start = performance.now()
    await run()
    if (round > 0) times.push(performance.now() - start)
  }
  return median(times)
}

const say = (name: string, figure: string, wanted = ''): void =>
  console.log(`${name.padEnd(46)} ${figure.padStart(14)}   ${wanted}`)
const speed = (ms: number): string => `${(bytes / ms / 1000).toFixed(2)} MB/s`

/** A document of 10,000 words, put together from the corpus under one title. */
function longText(): string {
  const words: string[] = []
  for (let at = 0; words.length < 20_000; at = (at + 1) % texts.length)
    words.push(...(texts[at] ?? '').replace(/^# /gm, '## ').split(/(\s+)/), '\n\n')
  return `# Product requirements document\n\n${words.slice(0, 19_990).join('')}`
}

const ours = timed(9, () => {
  for (const text of texts) read(text)
})
say(`reader, ${texts.length} documents, ${Math.round(bytes / 1000)} kB`, speed(ours), '>= 3 MB/s')

const long = longText()
const once = timed(15, () => {
  read(long)
})
say(`10,000 words, ${Math.round(Buffer.byteLength(long) / 1000)} kB`, `${once.toFixed(1)} ms`, '<= 25 ms')

/** One key pressed again and again at places spread over the document. */
function keystrokes(places: readonly number[]): number {
  let [text, reading]: [string, Reading] = [long, read(long)]
  return timed(places.length, (round) => {
    const from = places[round % places.length] ?? 0
    text = text.slice(0, from) + 'e' + text.slice(from)
    reading = reread(reading, text, { from, to: from, insert: 1 })
  })
}

/** Inside words of paragraphs, and beside digits, where the numbers of the document are recomputed. */
const inside = (words: RegExp): number[] => {
  const places = [...long.matchAll(words)].map(({ index }) => index + 2)
  return Array.from({ length: 40 }, (_, at) => places[Math.floor((at * places.length) / 40)] ?? 0)
}
say(
  'read again after a keystroke, anywhere in words',
  `${keystrokes(inside(/(?<= )[a-z]{4,} [a-z]{4,}/g)).toFixed(2)} ms`,
  '<= 5 ms',
)
say(
  'read again after a keystroke beside a number',
  `${keystrokes(inside(/(?<= )\d{2,}(?= )/g)).toFixed(2)} ms`,
)

type Descriptor = ConstructorParameters<typeof TextlintKernelDescriptor>[0]

/** textlint with these of its rules, as a program would use it. */
async function textlint(names: readonly string[]): Promise<number> {
  const rules = names.map((name) => ({
    ruleId: name,
    rule: loaded(`textlint-rule-${name}`),
  })) as Descriptor['rules']
  const markdown = '@textlint/textlint-plugin-markdown'
  const plugins = [{ pluginId: markdown, plugin: loaded(markdown) }] as Descriptor['plugins']
  const linter = createLinter({
    descriptor: new TextlintKernelDescriptor({ rules, plugins, filterRules: [] }),
  })
  return waited(names.length > 1 ? 1 : 3, async () => {
    for (const text of texts) await linter.lintText(text, 'document.md')
  })
}

/** A package of the old kind of module, or its default. */
function loaded(name: string): unknown {
  const found = require(name) as { default?: unknown }
  return found.default ?? found
}

const six = ['write-good', 'no-todo', 'stop-words', 'max-comma', 'common-misspellings', 'terminology']
const one = await textlint(['write-good'])
say('textlint with write-good', speed(one), `x${(one / ours).toFixed(1)}, >= 5`)
const all = await textlint(six)
say('textlint with six rules', speed(all), `x${(all / ours).toFixed(1)}, >= 50`)
const again = timed(9, () => {
  for (const text of texts) read(text)
})
say('reader, after the peers', speed(again))
