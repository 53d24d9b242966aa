/**
 * Words by which a title is recognised, `|` between them. Each may end in any letters where it ends in `~`, and a space
 * stands for a space, a hyphen or nothing.
 */
export type TitleWords = {
  /** Anywhere in the title. */
  anywhere?: string
  /** At its beginning. */
  first?: string
  /** At its end. */
  last?: string
  /** Behind a verb of making at its beginning: "write", "prepare", "finalise". */
  made?: string
  /** One of these behind words of `first`, anywhere: they say what it is about. */
  about?: string
  /** With any of these anywhere the words say something else. */
  unless?: string
}

const making =
  'write|draft|create|make|draw|prepare|build|finish|finali[sz]e|complete|update|publish|document|put together|send|do'
/** Right behind a word, these make it a part of the product: "launch button", "newsletter form". */
const parts =
  'page|pages|screen|button|component|panel|form|banner|widget|modal|dialog|field|job|jobs|service|endpoint|flag|flags|tab|' +
  'view|layer|library|icon|link|template|settings?|table|builder|module|editor|viewer|comments?|reminders?|scripts?|tests?|' +
  'files?|runner|lock|locks|memory|resources?|connections?|branch|pipeline|error|errors|crash|config|platform|framework'

/** Whether a title holds the words: a function that answers the words it found, as they stand there. */
export function titleWords(words: TitleWords): (title: string) => string | undefined {
  const { anywhere, first, last, made, about, unless } = words
  const free = `(?![\\w/-])(?! (?:${parts})\\b)`
  const patterns = [
    first && about === undefined ? `^(?:${phrases(first)})${free}` : '',
    first && about ? `^(?:${phrases(first)})${free}.*?\\b(?:${phrases(about)})${free}` : '',
    made ? `^(?:${making})\\b(?:.*? )(?:${phrases(made)})${free}` : '',
    anywhere ? `(?<![\\w/-])(?:${phrases(anywhere)})${free}` : '',
    last ? `(?<![\\w/-])(?:${phrases(last)})$` : '',
  ].filter((pattern) => pattern !== '')
  const found = patterns.map((pattern) => new RegExp(pattern, 'i'))
  const not =
    unless === undefined ? undefined : new RegExp(`(?<![\\w/-])(?:${phrases(unless)})(?![\\w/-])`, 'i')
  return (title) => {
    for (const pattern of found) {
      const match = pattern.exec(title)
      if (match !== null) return not?.test(title) === true ? undefined : match[0].trim()
    }
    return undefined
  }
}

function phrases(words: string): string {
  return words.replaceAll('~', '\\w*').replaceAll(' ', '[ -]?')
}
