import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** A document by the name of its file. */
export interface Text {
  name: string
  text: string
}

const textsIn = (folder: URL): Text[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => ({ name: name.slice(0, -3), text: readFileSync(new URL(name, folder), 'utf8') }))

/** Our own whole documents, one of each kind, named by their kind: the reader must be silent about them. */
export const wholeTexts: readonly Text[] = textsIn(new URL('whole/', import.meta.url))

export const wholeText = (name: string): string => {
  const found = wholeTexts.find((one) => one.name === name)
  if (!found) throw new Error(`no such document: ${name}`)
  return found.text
}

const corpus = new URL('../../../../shared/corpus/', import.meta.url)

/** The public documents beside the repository; none where the folder is absent, and then the test says so. */
export const corpusTexts: readonly Text[] = existsSync(corpus) ? textsIn(corpus) : []
export const corpusAbsent = '../shared/corpus is not here: only our own documents were read'
