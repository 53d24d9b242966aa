import { hasDate } from '../document/facts.ts'
import { best, type Earned, earned, type Look, nothing } from './earned.ts'
import { all, anywhere, dated, either, fits, list, pieces, said, wordy } from './looks.ts'
import { under, type Unit } from './page.ts'
import { trouble, wordsOf } from './prd.ts'

const opening: Look = (page) => {
  const first = page.units.find(({ kind, text }) => kind === 'paragraph' && wordsOf(text) >= 5)
  if (!first || first.start > 600) return nothing
  const change =
    /\b(?:now|new|can|added?|launch\w*|changed?|available|fixed|improv\w+|replac\w+|remov\w+|introduc\w+|update[ds]?|will)\b/i.test(
      first.text,
    )
  const short = wordsOf(first.text.split(/[.!?](?:\s|$)/)[0] ?? '') <= 35
  return earned(change && short ? 3 : change ? 2 : 1, [first])
}

const affected =
  /\b(?:all|every|new|existing|paying|free|enterprise|beta|admin\w*|mobile|desktop|web|eu|us|ios|android) (?:users?|customers?|plans?|accounts?|workspaces?|teams?|organi[sz]ations?)\b|\b(?:users|customers|admins|agencies|teams) (?:on|in|with|who|like|can)\b/i

export const productNoteLooks: Record<string, Look> = {
  'product_note-01': opening,
  'product_note-02': either(
    said(['users', 'availability'], { says: fits(affected), checks: wordy }),
    anywhere(affected, fits(/\b(?:plan|region|role|only|beta|enterprise|eu|us)\b/i)),
  ),
  'product_note-03': either(
    said(['problem'], { says: fits(trouble), checks: wordy }),
    anywhere(
      /\b(?:so that|because|in order to|to (?:help|support|make it easier)|you (?:asked|told us)|previously|until now)\b/i,
      fits(trouble),
    ),
  ),
  'product_note-05': (page) => {
    const where =
      /\b\d{1,3}\s?% (?:of|rollout)|\b(?:feature flag|web|ios|android|mobile|desktop|all regions|eu|us|staging|production|beta|ga|generally available|available (?:in|on|to|from))\b/i
    const days = page.units.filter(dated)
    const places = page.units.filter(({ text }) => where.test(text))
    const titles = page.subject.doc.sections.filter(
      (section) => section.heading && !page.stuffed.has(section) && hasDate(section.title),
    )
    const when = [...days, ...titles]
    return when.length > 0 && places.length > 0
      ? earned(3, [...when.slice(0, 3), ...places])
      : when.length + places.length > 0
        ? earned(2, [...when, ...places])
        : nothing
  },
  'product_note-06': list(['teams', 'support', 'enablement'], {
    least: 2,
    each: all(wordy, fits(/\b(?:support|sales|marketing|success|care|account|help desk)\b/i)),
  }),
  'product_note-07': (page) => best(earnedLinks(under(page, 'start'), 3), earnedLinks(page.units, 2)),
  'product_note-08': list(['known', 'limits'], { least: 1, each: wordy }),
  'product_note-09': (page) => {
    const asked = under(page, 'faq').filter(({ text }) => text.includes('?'))
    const headings = page.subject.doc.sections.filter(
      ({ title, parent }) => title.includes('?') && page.subject.doc.sections[parent]?.own.includes('faq'),
    )
    const count = asked.length + headings.length
    return count === 0 ? nothing : earned(count >= 3 ? 3 : 2, [...asked, ...headings])
  },
  'product_note-10': anywhere(
    /\b(?:internal[- ]only|do not share|may be shared|embargo(?:ed)?|confidential|public(?:ly)? (?:available|shareable)|share(?:able)? externally|not for (?:external|customer))\b/i,
    dated,
  ),
  'product_note-11': pieces([
    {
      label: /\b(?:contact|owner|author|questions|pm)\b/,
      words: /(?:^|[\s(])@[a-z][\w-]+|[\w.+-]+@[\w-]+\.[a-z]{2,}/i,
    },
    {
      label: /\b(?:date|published|released?|updated)\b/,
      words:
        /\b(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,4}|\b20\d\d-\d\d-\d\d\b/i,
    },
  ]),
}

function earnedLinks(units: readonly Unit[], level: 2 | 3): Earned {
  const found = units.filter(({ links, pictures }) => links + pictures > 0)
  return found.length > 0 ? earned(level, found) : nothing
}
