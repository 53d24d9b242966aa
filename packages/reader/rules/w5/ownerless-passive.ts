import { hasCue } from '../../document/cue-words.ts'
import type { Remark } from '../finding.ts'
import { spanIn, spoken } from '../prose.ts'
import { pageOf, type Rule } from '../rule.ts'

/** What people do and programs do not. */
const work =
  'announced|decided|agreed|approved|reviewed and approved|communicated|discussed|trained|briefed|researched|negotiated|interviewed|hired|escalated|signed off|finali[sz]ed|drafted|consulted|clarified|revisited'
const passive = new RegExp(
  String.raw`\b(?:will|should|must|shall|needs? to|ha(?:s|ve) to|is to|are to) (?:also |then |still |first |not yet )?(?:be|get) (?:(?:further|also|fully|jointly|carefully|publicly|later|first) )?(?:${work})\b(?! by\b)`,
  'i',
)
const doer = /\bby (?:the |our |a |an )?[a-z@]|\b(?:we|i|team|owner|responsible)\b|@\w/i

/** W5: work somebody must do, with nobody to do it. */
export const ownerlessPassive: Rule = {
  id: 'W5',
  title: 'Work without a doer',
  severity: 'question',
  why: 'Work that "will be decided" is on nobody\'s list.',
  source:
    'INCOSE Guide to Writing Requirements (active voice); Frattini 2024: passive voice alone is no defect, so only human work counts here',
  question: 'Who does it?',
  page: pageOf('W5'),
  prose: true,
  look(content, { genre }) {
    if (genre.technical || !hasCue(content.tongues.cues, 'work') || !passive.test(content.plain)) return []
    const remarks: Remark[] = []
    for (const { sentence, text } of spoken(content)) {
      if (sentence.modality === 'question') continue
      const hit = passive.exec(text)
      if (hit && !doer.test(text)) remarks.push({ spans: [spanIn(sentence, hit)], args: { term: hit[0] } })
    }
    return remarks
  },
}
