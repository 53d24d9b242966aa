/** The arrows of docs/architecture.md as a check of source texts; the test beside it holds the tree to it. */

const floors: Record<
  string,
  { may: readonly string[]; pure?: true; only?: Record<string, readonly string[]> }
> = {
  framework: { may: [], pure: true },
  engine: { may: ['framework'], pure: true },
  reader: { may: ['framework'], pure: true },
  formats: { may: ['framework'], pure: true },
  store: { may: ['framework', 'engine'] },
  api: { may: ['framework', 'engine', 'reader', 'formats', 'store'] },
  web: {
    may: ['framework', 'engine', 'reader', 'formats', 'api'],
    only: { formats: ['capture'], api: ['client'] },
  },
  cli: { may: ['framework', 'engine', 'reader', 'formats', 'store', 'api'] },
}

const banned = /(^|[-/])(utils?|helpers?|common|shared|manager|services?|data|info|types)\.tsx?$/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/
const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** What a source text imports. */
export function importsOf(text: string): string[] {
  return [...text.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

/** One sentence for each broken rule. `files`: path from the root, `packages/…`, to source text. */
export function violations(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = []
  for (const [path, text] of files) {
    if (!kebab.test(baseName(path))) found.push(`${path}: file names are kebab-case`)
    if (banned.test(path) && floorOf(path) !== 'framework') found.push(`${path}: a name that says nothing`)
    for (const target of importsOf(text)) found.push(...judge(path, target))
  }
  return [...found, ...cycles(files)]
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const floorOf = (path: string): string => path.split('/')[1] ?? ''

function judge(path: string, target: string): string[] {
  const floor = floorOf(path)
  if (target.startsWith('.')) return judgeRelative(path, target)
  const rule = floors[floor]
  if (rule === undefined) return [`${path}: ${floor} is a floor without a rule: write a decision first`]
  if (rule.pure && target.startsWith('node:')) return [`${path}: a pure floor imports ${target}`]
  const [, other, inside] = target.match(/^@earned\/([^/]+)(?:\/(.+))?$/) ?? []
  if (other === undefined) return []
  if (!rule.may.includes(other)) return [`${path}: ${floor} may not import ${other}`]
  const gates = rule.only?.[other]
  if (gates && !gates.includes(inside ?? ''))
    return [`${path}: ${floor} may import only ${gates.map((gate) => `${other}/${gate}`).join(', ')}`]
  return []
}

function judgeRelative(path: string, target: string): string[] {
  const to = resolve(path, target)
  if (!to.startsWith(`packages/${floorOf(path)}/`)) return [`${path}: reaches out of its floor to ${to}`]
  if (to === `packages/${floorOf(path)}/index.ts`) return [`${path}: imports its own floor's face`]
  if (!/\.(tsx?|css|json|svg)$/.test(target)) return [`${path}: the import ${target} says no ending`]
  return []
}

function resolve(from: string, target: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** Rings of imports inside a floor, each told once. */
function cycles(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) found.push(`a ring of imports: ${[...trail.slice(at), path].join(' -> ')}`)
    if (at >= 0 || done.has(path)) return
    for (const target of importsOf(files.get(path) ?? '')) {
      if (target.startsWith('.') && files.has(resolve(path, target)))
        visit(resolve(path, target), [...trail, path])
    }
    done.add(path)
  }
  for (const path of files.keys()) visit(path, [])
  return found
}
