import type { Link } from '@earned/framework'

const mostLinks = 50
const longestAddress = 2000
const longestLabel = 200
const address = /(?:\[([^[\]\n]{0,500})\]\()?<?((?:https?:\/\/|mailto:)[^\s<>"'`|\\^{}]{1,2000})/giu

/** What is left once punctuation is gone: an address says more than its scheme. */
const whole = /^(?:https?:\/\/|mailto:)[^/]/i

/** The web and mail addresses in a Markdown text, each once, with the words they were linked by; at most 50. */
export function linksIn(markdown: string): Link[] {
  const links = new Map<string, Link>()
  for (const [, words, found = ''] of markdown.matchAll(address)) {
    const url = words === undefined ? withoutPunctuation(found) : upToClosing(found)
    if (!whole.test(url) || url.length > longestAddress || links.has(url) || links.size === mostLinks)
      continue
    const label = words?.trim().slice(0, longestLabel)
    links.set(url, label === undefined || label === '' || label === url ? { url } : { url, label })
  }
  return [...links.values()]
}

/** A full stop after an address ends the sentence, and a bracket closes one that was opened before it. */
function withoutPunctuation(url: string): string {
  const bare = url.replace(/[.,;:!?*_~\]]+$/, '')
  return bare.endsWith(')') && !bare.includes('(') ? withoutPunctuation(bare.slice(0, -1)) : bare
}

function upToClosing(url: string): string {
  let depth = 0
  for (const [at, character] of [...url].entries()) {
    if (character === '(') depth += 1
    if (character === ')' && depth-- === 0) return [...url].slice(0, at).join('')
  }
  return url
}
