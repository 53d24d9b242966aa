const longestTitle = 300
const longestBody = 100_000

/** A cell as text: no NUL or other control characters (databases refuse them), line ends as LF, no outer blanks. */
export function cleanText(cell: string): string {
  const trimmed = cell.trim()
  if (!/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/.test(trimmed)) return trimmed
  return trimmed
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '')
    .trim()
}

/** On one line, for titles and names. */
export function oneLine(cell: string): string {
  return cleanText(cell).replace(/\s+/g, ' ')
}

export const bodyIsCut = `its text is longer than an entry holds, and was cut at ${longestBody} characters`

/** A title and a body that an entry can hold: what does not fit the title is kept whole at the head of the body. */
export function titledText(title: string, body = ''): { title: string; body: string; isCut: boolean } {
  const whole = title.length <= longestTitle ? body : body === '' ? title : `${title}\n\n${body}`
  return {
    title: fitted(title, longestTitle),
    body: fitted(whole, longestBody),
    isCut: whole.length > longestBody,
  }
}

function fitted(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1)
  // Half of a surrogate pair is no character.
  const whole = /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
  const word = whole.length > 600 ? whole : whole.replace(/\s+\S{0,40}$/, '')
  return `${word.trimEnd()}…`
}
