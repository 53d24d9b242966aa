const structure = /["{}[\]]/g
const scalarEnd = /[\s,\]}]/g

/**
 * Where the JSON value that begins at `at` ends; undefined where the text ends first. Brackets are matched by number, not
 * by kind: JSON.parse, which gets the text next, is the one to judge it.
 */
export function jsonValueEnd(text: string, at: number, final: boolean): number | undefined {
  const first = text[at]
  if (first === '"') return stringEnd(text, at)
  if (first === '{' || first === '[') return bracketEnd(text, at)
  scalarEnd.lastIndex = at
  return scalarEnd.exec(text)?.index ?? (final ? text.length : undefined)
}

function bracketEnd(text: string, from: number): number | undefined {
  let depth = 0
  structure.lastIndex = from
  for (let found = structure.exec(text); found !== null; found = structure.exec(text)) {
    if (found[0] === '"') {
      const end = stringEnd(text, found.index)
      if (end === undefined) return undefined
      structure.lastIndex = end
      continue
    }
    depth += found[0] === '{' || found[0] === '[' ? 1 : -1
    if (depth === 0) return found.index + 1
  }
  return undefined
}

function stringEnd(text: string, from: number): number | undefined {
  for (let close = text.indexOf('"', from + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    let backslashes = 0
    while (text[close - 1 - backslashes] === '\\') backslashes += 1
    if (backslashes % 2 === 0) return close + 1
  }
  return undefined
}
