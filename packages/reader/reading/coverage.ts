import type { Page } from '../criteria/page.ts'
import type { Language } from '../document/language.ts'
import type { Span } from '../document/span.ts'
import type { Coverage as NumberCoverage } from '../numbers/finding.ts'
import { sureOfKind } from '../rules/c1/missing.ts'

/** What was read and what was not: a page without findings is not a page without faults. */
export interface Coverage {
  sections: number
  /** Sections whose wording was read. */
  read: number
  /** Sections left out because the reader does not know their language. */
  otherLanguage: readonly { language: Language; spans: readonly Span[] }[]
  /** Sections that consist of a checklist's own words; they earn no criterion. */
  withoutSubstance: readonly Span[]
  /** Why nothing was said of what is missing; null when it was looked for. */
  notAskedFor: 'language' | 'kind unknown' | 'kind unsure' | null
  numbers: NumberCoverage
}

export function coverageOf({ subject, numbers, stuffed }: Page): Coverage {
  const { doc, kind, kindConfidence } = subject
  const spoken = doc.sections.filter(({ from, to, heading }) => to > from || heading)
  const others = spoken.filter(({ language }) => language !== 'en')
  const languages = [...new Set(others.map(({ language }) => language))]
  return {
    sections: spoken.length,
    read: spoken.length - others.length,
    otherLanguage: languages.map((language) => ({
      language,
      spans: others
        .filter((section) => section.language === language)
        .map(({ start, end }) => ({ start, end })),
    })),
    withoutSubstance: [...stuffed].map(({ start, end }) => ({ start, end })),
    notAskedFor:
      doc.language !== 'en'
        ? 'language'
        : kind === undefined
          ? 'kind unknown'
          : kindConfidence < sureOfKind
            ? 'kind unsure'
            : null,
    numbers: numbers.coverage,
  }
}
