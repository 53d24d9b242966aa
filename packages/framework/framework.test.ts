import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'
import { artifactKindTexts } from './artifact-kinds.ts'
import { axes } from './axes.ts'
import { complements, strategyAfter } from './complement.ts'
import { entryKindTexts } from './entry-kinds.ts'
import { gddLevels, gddRoles, gddScale } from './gdd-levels.ts'
import { growthRules, tenets } from './growth-rules.ts'
import {
  artifactKinds,
  axisKeys,
  backgroundKeys,
  entryKinds,
  outputKinds,
  signKeys,
  skillKeys,
  stageKeys,
  wKeys,
} from './keys.ts'
import { findProfile, profileMappings, profiles } from './profiles.ts'
import { artifactKindText } from './shapes/artifact-kind-text.ts'
import { axis } from './shapes/axis.ts'
import { complement, strategyAfter as strategyAfterShape } from './shapes/complement.ts'
import { entryKindText } from './shapes/entry-kind-text.ts'
import { growthRule } from './shapes/growth-rule.ts'
import { hasOrigin, originFields, sourcedText, type Origin } from './shapes/origin.ts'
import { profile, profileMapping } from './shapes/profile.ts'
import { sourceWork } from './shapes/source-work.ts'
import { stage } from './shapes/stage.ts'
import { step } from './shapes/step.ts'
import { w } from './shapes/w.ts'
import { sourceWorks } from './sources.ts'
import { stages, stageTension } from './stages.ts'
import { steps } from './steps.ts'
import { ws } from './ws.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** Every value in a tree that carries, or should carry, an origin: those with a text or a key of their own. */
function lines(value: unknown): Origin[] {
  if (Array.isArray(value)) return value.flatMap(lines)
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(lines)
  const isLine = 'text' in value || 'key' in value || 'axis' in value || 'background' in value
  return isLine ? [z.looseObject(originFields).parse(value), ...below] : below
}

const data = {
  artifactKindTexts,
  axes,
  complements,
  entryKindTexts,
  growthRules,
  profileMappings,
  profiles,
  stages,
  stageTension,
  steps,
  strategyAfter,
  tenets,
  ws,
}

test('every table keeps to its schema and to the order of its keys', () => {
  const tables = [
    { rows: axes, keys: axisKeys, row: axis },
    { rows: ws, keys: wKeys, row: w },
    { rows: entryKindTexts, keys: entryKinds, row: entryKindText },
    { rows: artifactKindTexts, keys: artifactKinds, row: artifactKindText },
    { rows: stages, keys: stageKeys, row: stage },
    { rows: growthRules, keys: Object.keys(growthRules), row: growthRule },
  ]
  for (const { rows, keys, row } of tables) {
    assert.deepEqual(Object.keys(rows), [...keys])
    for (const [key, value] of Object.entries(rows)) assert.equal(row.parse(value).key, key)
  }
  assert.deepEqual(Object.keys(complements), [...backgroundKeys])
  for (const [key, value] of Object.entries(complements))
    assert.equal(complement.parse(value).background, key)
  z.array(profile).parse(profiles)
  z.array(profileMapping).parse(profileMappings)
  z.array(step).parse(steps)
  z.array(sourceWork).parse(sourceWorks)
  z.array(sourcedText.extend({ key: z.string() })).parse(tenets)
  sourcedText.parse(stageTension)
  strategyAfterShape.parse(strategyAfter)
})

test('every line says where it comes from, and every work named is in the list of sources', () => {
  for (const [table, rows] of Object.entries(data))
    for (const line of lines(rows)) {
      assert.ok(hasOrigin(line), `${table}: no source and not ours: ${JSON.stringify(line).slice(0, 120)}`)
      const known = sourceWorks.some(({ key }) => line.source === undefined || line.source.startsWith(key))
      assert.ok(known, `${table}: unknown source ${line.source}`)
    }
  assert.ok(lines(data).length > 250)
})

test('a line without an origin would be noticed', () => {
  assert.equal(hasOrigin({}), false)
  assert.equal(
    lines({ levels: [{ text: 'a', ours: true }, { text: 'b' }] }).filter((line) => !hasOrigin(line)).length,
    1,
  )
})

test('eight skills have six level texts each, no two alike, and so has Produce, in words of ours', () => {
  const texts = skillKeys.flatMap((key) => axes[key].levels.map((level) => level.text))
  assert.equal(texts.length, 48)
  assert.equal(new Set(texts).size, 48)
  assert.ok(axes.produce.levels.every((level) => level.ours))
  assert.equal(axes.produce.levels.length, 6)
})

test('each axis stands under exactly one W, and the pillars are the four of Bring', () => {
  for (const [key, row] of Object.entries(ws))
    assert.deepEqual(
      row.axes,
      axisKeys.filter((one) => axes[one].w === key),
    )
  assert.deepEqual(
    axisKeys.filter((key) => axes[key].pillar),
    ws.bring.axes,
  )
})

test('the kinds that count as outputs are those of the keys', () => {
  assert.deepEqual(
    entryKinds.filter((kind) => entryKindTexts[kind].isOutput),
    [...outputKinds],
  )
})

test('every sign of readiness stands at one stage, and the last stage has none', () => {
  const signs = stageKeys.flatMap((key) => stages[key].signs.map((sign) => sign.key))
  assert.deepEqual(signs, [...signKeys])
  assert.deepEqual(stages.direction.signs, [])
})

test('the 45 cells of the UK framework equal the reference', (t) => {
  assert.equal(Object.values(gddLevels).flat().length, 45)
  const reference = new URL('../../../shared/method/gdad_pm_levels.json', import.meta.url)
  if (!existsSync(reference)) {
    t.diagnostic('../shared is absent: only the number of cells was checked')
    return
  }
  const shape = z.object({
    scale: z.record(z.string(), z.number()),
    roles: z.array(z.string()),
    skills: z.record(z.string(), z.array(z.enum(['Awareness', 'Working', 'Practitioner', 'Expert']))),
  })
  const { scale, roles, skills } = shape.parse(JSON.parse(readFileSync(reference, 'utf8')))
  assert.deepEqual(gddScale, scale)
  assert.deepEqual([...gddRoles], roles)
  const numbers = Object.entries(skills).map(([skill, levels]) => [skill, levels.map((one) => gddScale[one])])
  assert.deepEqual(gddLevels, Object.fromEntries(numbers))
})

test('every level of a profile is the cell its mapping names, technology by the edition of 2017', () => {
  const cells: Record<string, readonly number[]> = gddLevels
  assert.deepEqual(
    profiles.map((one) => one.name),
    [...gddRoles],
  )
  assert.deepEqual(
    profileMappings.map((one) => one.axis),
    [...skillKeys],
  )
  for (const { axis: key, skill } of profileMappings) {
    const column = profiles.map((one) => one.levels[key])
    assert.deepEqual(column, skill === null ? [1, 2, 3, 4, 4] : cells[skill], key)
  }
})

test('a profile is found by its key, and no key finds none', () => {
  assert.equal(findProfile('gdd_senior')?.name, 'Senior product manager')
  assert.equal(findProfile('gdd_wizard'), undefined)
  assert.equal(findProfile(null), undefined)
})

test('a complement never names what the background has trained, nor strategy', () => {
  for (const row of Object.values(complements))
    for (const key of row.takeUpFirst) {
      assert.notEqual(key, row.trained)
      assert.ok(strategyAfter.of.includes(key))
    }
})

test('the catalogue holds at least 60 steps, each key its own and named after its axis', () => {
  assert.ok(steps.length >= 60, `${steps.length} steps`)
  assert.equal(new Set(steps.map((one) => one.key)).size, steps.length)
  assert.equal(new Set(steps.map((one) => one.text)).size, steps.length)
  for (const one of steps) assert.ok(one.key.startsWith(`${one.axis}-`), one.key)
})

test('every axis has steps from every level 0 to 4, and three or more within one level of it', () => {
  for (const key of axisKeys)
    for (const level of [0, 1, 2, 3, 4]) {
      const own = steps.filter((one) => one.axis === key)
      assert.ok(
        own.some((one) => one.fromLevel === level),
        `${key} from ${level}`,
      )
      assert.ok(own.filter((one) => Math.abs(one.fromLevel - level) <= 1).length >= 3, `${key} near ${level}`)
    }
})

test('the evidence of a Produce step is an output or a decision, and no step leaves something unsorted', () => {
  const produced = new Set<string>([...outputKinds, 'decision', 'unblocking'])
  for (const one of steps) {
    assert.notEqual(one.leavesKind, 'other', one.key)
    if (one.axis === 'produce') assert.ok(produced.has(one.leavesKind), one.key)
  }
})

test('no text shouts or uses a word that the glossary avoids', () => {
  const avoided =
    /\b(achievements?|wins?|brag|deliverables?|competenc(y|ies)|endorsers?|impediments?|leaderboards?|streaks?)\b/i
  for (const line of lines(data)) {
    const shown = JSON.stringify(line)
    assert.ok(!shown.includes('!'), shown)
    assert.equal(avoided.exec(shown.replace('wins agreement', ''))?.[0], undefined, shown.slice(0, 200))
  }
})

test('SOURCES.md names every work with its licence and attribution', () => {
  const text = read('./SOURCES.md').replaceAll(/\s+/g, ' ')
  for (const work of sourceWorks) {
    assert.ok(text.includes(`\`${work.key}\``), work.key)
    if (work.attribution !== null) assert.ok(text.includes(work.attribution), work.key)
  }
})

test('no data file needs zod while it loads: the browser bundles the texts without it', () => {
  const files = [
    'axes',
    'ws',
    'stages',
    'profiles',
    'growth-rules',
    'complement',
    'entry-kinds',
    'steps',
    'criteria',
  ]
  for (const file of files) {
    const imports = read(`./${file}.ts`)
      .split('\n')
      .filter((line) => /^(import|export|\}).* from '/.test(line))
    for (const line of imports)
      assert.ok(
        line.startsWith('import type') || /from '\.\/(axes|steps|criteria)\//.test(line),
        `${file}: ${line}`,
      )
  }
})

test('the page of docs counts what there is', () => {
  const page = read('../../docs/method/framework.md')
  assert.ok(page.includes(`${steps.length} concrete steps`), `${steps.length} steps`)
  assert.ok(page.includes('11 kinds of artifact, 146 criteria') && page.includes('45 cells'))
})

test('the glossary holds every word of the product', (t) => {
  const wordsOf = (text: string) =>
    [...text.matchAll(/^\| ([^|]+?) \| [^|]+ \| [^|]+ \|$/gm)].map((row) => row[1]?.trim() ?? '')
  const glossary = wordsOf(read('../../docs/glossary.md'))
  assert.equal(new Set(glossary).size, glossary.length)
  const product = new URL('../../../shared/design/product.md', import.meta.url)
  if (!existsSync(product)) {
    t.diagnostic('../shared is absent: only that no word stands twice was checked')
    return
  }
  const table = /## Words[\s\S]*?(?=\n## )/.exec(readFileSync(product, 'utf8'))?.[0] ?? ''
  const words = wordsOf(table).filter((word) => !/^(Word|-+)$/.test(word))
  assert.ok(words.length >= 25, `${words.length} words`)
  for (const word of words) assert.ok(glossary.includes(word), word)
})
