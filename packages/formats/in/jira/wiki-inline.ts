/** What a name stands for in `[~accountid:…]`; undefined where the file does not say. */
export type NameOf = (accountId: string) => string | undefined

const colour = /\{color(?::[^}\n]{0,40})?\}/gi
const bracedMark = /\{([*_+^~-]|\?\?)\}/g
const image = /(^|[^\w!])!([^\s!|][^!|\n]{0,300})(?:\|([^!\n]{0,500}))?!(?!\w)/g
const mention = /\[~(?:accountid:)?([^\]\n]{1,200})\]/gi
const attachment = /\[\^([^\]\n]{1,300})\]/g
const link = /\[(?:([^[\]|\n]{0,500})\|)?([^[\]|\n]{1,2000})(?:\|[^[\]|\n]{0,100})?\]/g
const code = /\{\{([^\n]{1,1000}?)\}\}/
const bold = /(^|[\s(>"'|:])\*([^\s*](?:[^*\n]{0,1000}[^\s*])?)\*(?=$|[\s).,:;!?"'|])/gm
const struck = /(^|[\s(])-([^\s-](?:[^-\n]{0,1000}[^\s-])?)-(?=$|[\s).,:;!?])/gm
const underlined = /(^|[\s(])\+([^\s+](?:[^+\n]{0,1000}[^\s+])?)\+(?=$|[\s).,:;!?])/gm
const escaped = /\\([{}[\]*_|!+^~-])/g

/** Jira's marks within a line, as Markdown. Colours are dropped; images and attachments stay as their names. */
export function wikiInline(text: string, nameOf: NameOf): string {
  if (!/[[{!*+\\-]/.test(text)) return text
  // What splitting by a group leaves at odd places is that group: the code, which holds no marks.
  const parts = text.split(code)
  return parts.map((part, at) => (at % 2 === 1 ? `\`${part}\`` : marked(part, nameOf))).join('')
}

function marked(text: string, nameOf: NameOf): string {
  return text
    .replace(colour, '')
    .replace(bracedMark, '$1')
    .replace(image, (whole: string, before: string, target: string) =>
      target.includes('.') ? before + pictureOf(target) : whole,
    )
    .replace(mention, (_, id: string) => `@${nameOf(id) ?? 'someone'}`)
    .replace(attachment, '(attachment: $1)')
    .replace(link, (whole: string, words: string | undefined, target: string) =>
      linkTo(whole, words, target.trim()),
    )
    .replace(bold, '$1**$2**')
    .replace(struck, '$1~~$2~~')
    .replace(underlined, '$1$2')
    .replace(/\\\\(?=\s|$)/g, '\n')
    .replace(escaped, '$1')
}

function pictureOf(target: string): string {
  return /^https?:\/\//i.test(target) ? `![](${target})` : `(image: ${target})`
}

function linkTo(whole: string, words: string | undefined, target: string): string {
  if (/^(https?:\/\/|mailto:)\S+$/i.test(target)) {
    const named = words !== undefined && words.trim() !== '' && words.trim() !== target
    return named ? `[${words.trim()}](${target})` : `<${target}>`
  }
  // `[text|#anchor]`, `[text|^file]`, `[text|PROJ-1]` and schemes that could run lead nowhere here; other square brackets are just that.
  const leadsNowhere = /^(?:[#^]\S+|[A-Z][A-Z0-9_]*-\d+|[a-z][a-z\d+.-]*:.+)$/i.test(target)
  return leadsNowhere && words !== undefined && words.trim() !== '' ? words.trim() : whole
}
