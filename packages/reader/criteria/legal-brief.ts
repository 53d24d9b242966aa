import { earned, type Look, nothing } from './earned.ts'
import {
  all,
  anywhere,
  dated,
  either,
  entriesUnder,
  fits,
  list,
  owned,
  pieces,
  said,
  wordy,
} from './looks.ts'
import { under } from './page.ts'
import { wordsOf } from './prd.ts'

const named = (label: RegExp): { label: RegExp; words: RegExp } => ({
  label,
  words: new RegExp(String.raw`${label.source}\s*[:|—-]\s*\S`, 'i'),
})

export const legalBriefLooks: Record<string, Look> = {
  'legal_brief-01': either(
    said(['ask'], {
      says: fits(/\?|\bplease (?:confirm|advise|approve|review)\b|\bmay we\b|\bcan we\b/i),
      checks: dated,
    }),
    anywhere(/\bplease (?:confirm|advise|approve)\b|\b(?:may|can) we\b[^.]{5,}\?/i, dated),
  ),
  'legal_brief-02': (page) => {
    const units = under(page, 'summary', 'solution').filter(({ kind }) => kind === 'paragraph')
    const words = units.reduce((sum, { text }) => sum + wordsOf(text), 0)
    const shown = units.some(({ links, pictures }) => links + pictures > 0)
    return words < 15 ? nothing : earned(words <= 200 && shown ? 3 : 2, units)
  },
  'legal_brief-03': list(['personal'], {
    least: 2,
    each: (unit) => unit.cells.length >= 2 || /\b(?:to|for|because|so that|needed)\b/i.test(unit.text),
  }),
  'legal_brief-04': pieces([
    named(/\bsource\b/),
    named(/\b(?:use|purpose)\b/),
    named(/\b(?:storage|stored|hosted)\b/),
    named(/\baccess\b/),
    named(/\b(?:sharing|shared|recipients?)\b/),
    named(/\b(?:deletion|deleted|erasure)\b/),
  ]),
  'legal_brief-05': pieces([
    {
      words:
        /\b(?:retain\w*|retention|kept|stored|deleted after)\b[^.]{0,60}\d+ (?:day|week|month|year)s?\b/i,
      label: /\bretention\b/,
    },
    { words: /\b\d[\d,.]*\s?[km]? (?:people|users|customers|employees|data subjects|accounts)\b/i },
  ]),
  'legal_brief-06': pieces([
    {
      label: /\bspecial categor|\bsensitive\b/,
      words: /\b(?:special categor(?:y|ies)|sensitive data)\b[^.]{0,40}\b(?:yes|no|none|not)\b/i,
    },
    {
      label: /\bchildren|minors\b/,
      words: /\b(?:children|minors|under 1[368])\b[^.]{0,40}\b(?:yes|no|none|not)\b/i,
    },
    { label: /\bemployees?\b/, words: /\bemployees?\b[^.]{0,40}\b(?:yes|no|none|not)\b/i },
    {
      label: /\bprofiling|automated\b/,
      words: /\b(?:profiling|automated decision\w*)\b[^.]{0,40}\b(?:yes|no|none|not)\b/i,
    },
  ]),
  'legal_brief-07': said(['lawful'], {
    says: fits(/\b(?:consent|legitimate interests?|contract\w*|legal obligation|opt[- ]in|notice)\b/i),
    checks: all(fits(/\b(?:notice|shown|banner|policy|dialog|screen)\b/i), wordy),
  }),
  'legal_brief-08': said(['vendors'], {
    says: (unit) => wordsOf(unit.text) >= 2,
    checks: fits(/\b(?:dpa|contract|signed|scc|agreement|none)\b/i),
  }),
  'legal_brief-09': said(['countries'], {
    says: (unit) => /\b\p{Lu}\p{L}+/u.test(unit.text),
    checks: fits(/\b(?:EU|UK|US|EEA|Germany|France|India|Canada|transfer\w*|stored in|hosted in)\b/),
  }),
  'legal_brief-10': list(['otherLaw'], {
    least: 2,
    each: fits(/\b(?:not applicable|n\/a|no|yes|none|mit|apache|gpl|checked|reviewed)\b/i),
  }),
  'legal_brief-11': said(['lessIntrusive', 'alternatives'], {
    says: wordy,
    checks: fits(/\b(?:instead|less|fewer|without|aggregate\w*|anonym\w+|rejected|because)\b/i),
  }),
  'legal_brief-12': (page) => {
    const rows = entriesUnder(page, 'risks')
    const whole = rows.filter((unit) => unit.cells.length >= 4 && owned(unit))
    return whole.length > 0
      ? earned(3, whole)
      : rows.length > 0
        ? earned(
            rows.some(({ text }) => /\b(?:likely|unlikely|low|medium|high|mitigat\w+)\b/i.test(text)) ? 2 : 1,
            rows,
          )
        : nothing
  },
  'legal_brief-13': either(
    said(['decision', 'readiness'], {
      says: fits(/\b(?:approved|refused|rejected|more information|with changes|full assessment)\b/i),
      checks: all(dated, owned),
    }),
    anywhere(
      /\b(?:outcome|decision)\b[^.]{0,30}\b(?:approved|refused|rejected|with changes)\b/i,
      all(dated, owned),
    ),
  ),
}
