import { wikiInline, type NameOf } from './wiki-inline.ts'

const codeBlock = /\{(code|noformat)(?::([^}\n]{0,200}))?\}([\s\S]*?)(?:\{\1\}|$)/gi

/**
 * Jira's wiki markup as Markdown: headings, nested lists, tables, quotes, panels, code, links, mentions, images.
 * What is not understood stays as it is written. Linear in the length of the text.
 */
export function wikiToMarkdown(text: string, nameOf: NameOf = () => undefined): string {
  if (!/[[{!*#|\\^+-]|h[1-6]\.|bq\./.test(text)) return spaced(text)
  const parts: string[] = []
  let from = 0
  for (const found of text.matchAll(codeBlock)) {
    const [whole, , options = '', body = ''] = found
    parts.push(proseToMarkdown(text.slice(from, found.index), nameOf), fenced(body, options))
    from = found.index + whole.length
  }
  parts.push(proseToMarkdown(text.slice(from), nameOf))
  return spaced(parts.filter((part) => part !== '').join('\n'))
}

function spaced(text: string): string {
  return text.replace(/\n{3,}/g, '\n\n').trim()
}

function fenced(body: string, options: string): string {
  const language = options.split('|').find((option) => /^[\w+#-]+$/.test(option)) ?? ''
  const longestRun = [...body.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 2)
  const fence = '`'.repeat(longestRun + 1)
  return `${fence}${language.toLowerCase()}\n${body.replace(/^\n+/, '').trimEnd()}\n${fence}`
}

function proseToMarkdown(text: string, nameOf: NameOf): string {
  let quoted = false
  const lines = text.split('\n').flatMap((line) => {
    const marks = line.split(/\{quote\}/i).length - 1
    const shown = line.replace(/\{quote\}/gi, '')
    const within = quoted || marks > 0
    if (marks % 2 === 1) quoted = !quoted
    if (marks > 0 && shown.trim() === '') return []
    const markdown = blockLine(shown, nameOf)
    return within ? [`> ${markdown}`] : [markdown]
  })
  return lines.join('\n').replace(/^\n+/, '').trimEnd()
}

/** One line: what kind of block it is says its beginning. */
function blockLine(line: string, nameOf: NameOf): string {
  const bare = withoutMacros(line)
  const inline = (text: string): string => wikiInline(text, nameOf)
  const heading = /^\s*h([1-6])\.\s+(.*)$/.exec(bare)
  if (heading !== null) return `${'#'.repeat(Number(heading[1]))} ${inline(heading[2] ?? '')}`
  const quote = /^\s*bq\.\s+(.*)$/.exec(bare)
  if (quote !== null) return `> ${inline(quote[1] ?? '')}`
  if (/^\s*-{4,}\s*$/.test(bare)) return '---'
  const item = /^\s*([*#-]{1,12})\s+(.*)$/.exec(bare)
  if (item !== null && !item[1]?.startsWith('--')) return listItem(item[1] ?? '', inline(item[2] ?? ''))
  if (/^\s*\|.*\|\s*$/.test(bare)) return tableRow(inline(bare.trim()))
  return inline(bare)
}

const macro = /\{(panel|expand|info|note|tip|warning|anchor)(?::([^{}\n]{0,400}))?\}/gi

/** Frames are dropped; their title stays, as a line of its own in bold. */
function withoutMacros(line: string): string {
  if (!line.includes('{')) return line
  return line.replace(macro, (_, name: string, options = '') => {
    const title = /(?:^|\|)title=([^|]+)/.exec(options)?.[1] ?? (name === 'expand' ? options : '')
    return title === '' ? '' : `*${title}*`
  })
}

function listItem(marks: string, text: string): string {
  return `${'  '.repeat(marks.length - 1)}${marks.endsWith('#') ? '1.' : '-'} ${text}`
}

function tableRow(line: string): string {
  if (!line.startsWith('||')) return `|${line.slice(1, -1).split('|').map(padded).join('|')}|`
  const cells = line.replace(/^\|\||\|\|?$/g, '').split('||')
  return `|${cells.map(padded).join('|')}|\n|${cells.map(() => ' --- ').join('|')}|`
}

function padded(cell: string): string {
  return ` ${cell.trim()} `
}
