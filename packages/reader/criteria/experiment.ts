import { hasDigit } from '../document/facts.ts'
import type { NumberRule } from '../numbers/finding.ts'
import { earned, type Look, nothing, unknown } from './earned.ts'
import { all, anywhere, counted, either, fits, limited, list, ownedAndDated, pieces, said } from './looks.ts'
import { cellUnder, labelled, type Page, under, type Unit } from './page.ts'

const verdict =
  /\b(?:ship|roll(?:ing)? out|launch|iterate|stop|kill|rerun|re-run|keep|abandon|recommend\w*|decision|we (?:will|should|propose)|do not (?:ship|launch))\b/i

const decided: Look = (page) => {
  const top = page.subject.doc.lineStarts[Math.min(20, page.subject.doc.lineStarts.length - 1)] ?? 0
  const units = [...under(page, 'decision', 'summary'), ...labelled(page, 'decision')].filter((unit) =>
    verdict.test('text' in unit ? unit.text : unit.value),
  )
  const early = units.filter(({ start }) => start <= top)
  const late = page.units.filter(
    ({ text, start }) =>
      start <= top && verdict.test(text) && /\b(?:recommend|decision|ship|stop|rerun|roll)/i.test(text),
  )
  if (early.length + late.length > 0) return earned(3, [...early, ...late])
  return units.length > 0 ? earned(2, units) : nothing
}

const arms = /\b(?:control|treatment|variant|test|arm|group|baseline|challenger|[ab])\b/i
const armRows = (page: Page): Unit[] =>
  page.units.filter(
    (unit) =>
      unit.kind === 'row' &&
      arms.test(unit.cells[0] ?? '') &&
      unit.cells.slice(1).some((cell) => hasDigit(cell)),
  )
const counts =
  /\b\d[\d,.]*\s?k?\s+(?:users|visitors|sessions|people|units|participants|customers|accounts|impressions)\b/i

/** What the recomputation says of a statement: met when it was checked and stands, 0 when it was found wrong. */
function recomputed(page: Page, rules: readonly NumberRule[], stated: readonly Unit[]): ReturnType<Look> {
  const wrong = page.numbers.findings.filter(({ rule }) => rules.includes(rule))
  if (wrong.length > 0)
    return earned(
      0,
      wrong.flatMap(({ spans }) => spans),
    )
  if (stated.length === 0) return nothing
  return page.numbers.coverage.checked > 0 ? earned(3, stated) : unknown
}

const primary =
  /\b(?:primary|main|north star|success|most important) (?:success )?(?:metric|measure|outcome)\b/i
const defined = /\b(?:divided by|per\b|number of|share of|rate|within|over|\/)\b/i
const effect = /\b(?:ci\b|confidence interval|credible interval|\[\s?[-+−]?\d[\d.,]*\s?%?,|±\s?\d)/i

export const experimentLooks: Record<string, Look> = {
  'experiment-01': decided,
  'experiment-02': either(
    said(['hypothesis'], {
      says: fits(/\b(?:if|will|would|increase|decrease|reduce|improve|lead to|expect)\b/i),
      checks: fits(/\b(?:because|since|so that)\b/i),
    }),
    anywhere(
      /\b(?:hypothes[ie]s|we (?:expect|believe|predict)(?:ed)?|if we\b[^.]{3,100}\b(?:then|will|would))\b/i,
      fits(/\b(?:because|since|by making|so that)\b/i),
    ),
  ),
  'experiment-03': pieces([
    {
      label: /\b(?:population|audience|users|eligible|who)\b/,
      words:
        /\b(?:all|new|existing|eligible|random(?:ly)?) (?:sample of )?(?:users|visitors|customers|sessions|bidders)\b/i,
    },
    {
      label: /\b(?:variants?|arms?|treatment)\b/,
      words: /\b(?:control|treatment|variant [ab]|experiment group)\b/i,
    },
    {
      label: /\b(?:split|allocation|traffic)\b/,
      words:
        /\b\d{1,2}\s?[/:]\s?\d{1,2}\b|\b\d{1,2}\s?% (?:of (?:users|traffic|inventory)|each)|\bsmall fraction of\b/i,
    },
    {
      label: /\b(?:unit|randomi[sz]ation)\b/,
      words: /\b(?:randomi[sz]ed|assigned|bucketed) (?:by|per|on)\b/i,
    },
    {
      label: /\b(?:dates?|duration|start|end|ran)\b/,
      words: /\b(?:ran (?:for|from)|for \d+ (?:days|weeks)|between \d|from \d{1,2} )\b/i,
    },
    { label: /\bexposure\b/, words: /\b(?:exposed|exposure|first (?:saw|opened|visited)|triggered)\b/i },
  ]),
  'experiment-04': pieces([
    {
      words:
        /\b(?:planned|required|needed|target) (?:sample|n\b|users|size)[^.]{0,40}\d|\bsample size (?:of|:)?\s?\d/i,
      label: /\b(?:sample size|planned sample)\b/,
    },
    { words: /\b(?:mde|minimum detectable)[^.]{0,40}\d/i, label: /\bmde\b/ },
    {
      words: /\b(?:alpha|α|significance level)[^.]{0,20}\d|\b95\s?% confidence\b/i,
      label: /\balpha|significance\b/,
    },
    { words: /\bpower\b[^.]{0,20}\d/i, label: /\bpower\b/ },
  ]),
  'experiment-05': (page) => {
    const rows = armRows(page).filter(
      (unit) =>
        cellUnder(unit, /\b(?:users|n|visitors|sessions|sample|units|participants|impressions|exposed)\b/) !==
        undefined,
    )
    const said = page.units.filter(({ text }) => arms.test(text) && counts.test(text))
    return rows.length >= 2 ? earned(3, rows) : said.length > 0 ? earned(2, said) : nothing
  },
  'experiment-06': (page) =>
    recomputed(
      page,
      ['stat.srm'],
      page.units.filter(({ text }) => /\b(?:srm|sample ratio|split|50\s?\/\s?50)\b/i.test(text)),
    ),
  'experiment-07': (page) =>
    recomputed(
      page,
      ['stat.power', 'stat.duration'],
      page.units.filter(({ text }) => /\b(?:ran for|planned|required) [^.]{0,40}\d/i.test(text)),
    ),
  'experiment-08': either(
    anywhere(primary, fits(defined)),
    said(['metrics'], { says: fits(primary), checks: fits(defined) }),
  ),
  'experiment-09': (page) =>
    recomputed(
      page,
      ['stat.ci-mismatch', 'stat.p-mismatch', 'num.lift', 'num.rate'],
      page.units.filter(({ text }) => effect.test(text)),
    ),
  'experiment-10': either(
    said(['guardrails'], {
      says: ({ text }) => text.split(/\s+/).length >= 4,
      checks: all(
        limited,
        fits(/\b(?:pass(?:ed)?|fail(?:ed)?|ok|within|held|no change|breach\w*)\b|[✅❌✔]/i),
      ),
    }),
    anywhere(/\bguardrails?\b/i, limited),
  ),
  'experiment-11': (page) => {
    const wrong = page.numbers.findings.filter(({ rule }) => rule === 'stat.decision-conflict')
    if (wrong.length > 0)
      return earned(
        0,
        wrong.flatMap(({ spans }) => spans),
      )
    const made = decided(page)
    return made.level === 0 ? nothing : page.numbers.coverage.checked > 0 ? earned(2, made.spans) : unknown
  },
  'experiment-12': anywhere(
    /\b(?:exploratory|bonferroni|holm|benjamini|false discovery|multiple (?:comparisons?|testing)|corrected for|pre-?registered|we looked at \d+)\b/i,
    counted,
  ),
  'experiment-13': list(['limits', 'risks'], {
    least: 1,
    each: fits(
      /\b(?:novelty|season\w*|holiday|contaminat\w+|interference|instrument\w+|bots?|peek\w*|early|not (?:cover|include|yet)|low|only|preliminary|caveat|bias|other)\b/i,
    ),
  }),
  'experiment-15': list(['next'], { least: 1, each: ownedAndDated }),
}
