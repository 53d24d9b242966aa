import type { Section } from '../document/section.ts'
import { best, earned, type Look, nothing } from './earned.ts'
import {
  all,
  anywhere,
  counted,
  either,
  fits,
  list,
  owned,
  ownedAndDated,
  said,
  timed,
  wordy,
} from './looks.ts'
import { cellUnder, type Page, under, type Unit } from './page.ts'
import { alternatives } from './strategy.ts'

/** The slides: sections of the two top levels that carry something. */
export const slidesOf = (page: Page): { title: Section; units: Unit[] }[] => {
  const titles = page.subject.doc.sections.filter(({ level, heading }) => heading && level <= 2)
  return titles.map((title) => ({
    title,
    units: page.units.filter(
      ({ section }) => section === title || (section.parent === title.index && section.level > 2),
    ),
  }))
}

const recommend =
  /\b(?:recommend\w*|decision|we (?:propose|ask|should|will)|ship|stop|invest|approve|conclusion)\b/i

export const slidesLooks: Record<string, Look> = {
  'slides-01': (page) => {
    const first = slidesOf(page)
      .filter(({ units }) => units.length > 0)
      .slice(0, 2)
    const hits = first.flatMap(({ title, units }) => [
      ...(recommend.test(title.title) ? units : []),
      ...units.filter(({ text }) => recommend.test(text)),
    ])
    return hits.length > 0 ? earned(3, hits) : nothing
  },
  'slides-02': either(
    said(['ask', 'decision'], { says: ({ text }) => text.split(/\s+/).length >= 4, checks: ownedAndDated }),
    anywhere(
      /\bwe (?:ask|need|request)\b[^.]{3,80}\b(?:to (?:approve|decide|fund|agree)|approval|decision)\b/i,
      all(timed, owned),
    ),
  ),
  'slides-03': (page) => {
    const topics = slidesOf(page).filter(
      ({ title, units }) =>
        units.length > 0 &&
        title.title.split(/\s+/).length <= 3 &&
        !/\d/.test(title.title) &&
        !/appendix|agenda/i.test(title.title),
    )
    return {
      level: 'hint',
      spans: earned(
        'hint',
        topics.map(({ title }) => ({ start: title.heading?.start ?? 0, end: title.heading?.end ?? 0 })),
      ).spans,
    }
  },
  'slides-05': (page) => {
    const slides = slidesOf(page).filter(({ units }) => units.length > 0)
    const bounded = slides.filter(
      ({ units }) =>
        units.filter(({ kind }) => kind === 'item').length <= 6 &&
        units.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) <= 60,
    )
    if (slides.length < 3) return nothing
    const share = bounded.length / slides.length
    return earned(
      share === 1 ? 3 : share >= 0.7 ? 2 : share >= 0.4 ? 1 : 0,
      bounded.map(({ title }) => title),
    )
  },
  'slides-06': (page) => {
    const claims = page.units.filter(counted)
    const sourced = claims.filter(
      (unit) => unit.links > 0 || /\b(?:source|survey|n\s?=|as of|dashboard|data)\b/i.test(unit.text),
    )
    return sourced.length >= 2
      ? earned(3, sourced)
      : sourced.length > 0
        ? earned(2, sourced)
        : claims.length > 0
          ? earned(1, claims)
          : nothing
  },
  'slides-07': (page) => {
    const options = page.units.filter(
      (unit) => cellUnder(unit, /\b(?:options?|alternatives?)\b/) !== undefined,
    )
    const compared = best(alternatives(page), options.length >= 2 ? earned(3, options) : nothing)
    const chosen = [...options, ...under(page, 'alternatives')].some(({ text }) =>
      /\b(?:recommended|our choice|we choose|preferred)\b|[✅★✔]/i.test(text),
    )
    return compared.level === 3 && !chosen ? { ...compared, level: 2 } : compared
  },
  'slides-08': either(
    list(['risks', 'inaction'], { least: 2, each: wordy }),
    anywhere(/\bif we do nothing\b|\bcost of (?:delay|inaction)\b/i, counted),
  ),
  'slides-09': either(
    said(['status'], {
      says: fits(/\b(?:on track|at risk|off track|green|amber|yellow|red|delayed|ahead|behind)\b|[🟢🟡🔴]/iu),
      checks: fits(/\b(?:since|last|was|up from|down from|changed?)\b|[+-]\d/i),
    }),
    anywhere(
      /\b(?:on track|off track|at risk)\b|[🟢🟡🔴]/iu,
      fits(/\b(?:since|last|was|up from|down from)\b/i),
    ),
  ),
  'slides-10': list(['next'], { least: 1, each: ownedAndDated }),
  'slides-11': (page) => {
    const slides = slidesOf(page).filter(({ units }) => units.length > 0)
    const end = slides.findIndex(({ title }) => /\b(?:appendix|backup)\b/i.test(title.title))
    const count = end < 0 ? slides.length : end
    if (slides.length < 3) return nothing
    return earned(
      count <= 12 ? 3 : count <= 20 ? 2 : 1,
      slides.slice(0, 1).map(({ title }) => title),
    )
  },
}
