import type { Slots } from './statement.world.ts'

/** A way to say it. `equal`: it gives one number of units for both arms. `says`: what can be planted in it. */
export type Phrasing = { equal: boolean; says: readonly ('p' | 'words' | 'n')[]; text: (of: Slots) => string }

const test = ({ sides, p }: Slots): string => (sides ? `${sides} test, ${p}` : p)
const capital = (text: string): string => text[0]?.toUpperCase() + text.slice(1)

const each = (says: Phrasing['says'], text: Phrasing['text']): Phrasing => ({ equal: true, says, text })
const apart = (says: Phrasing['says'], text: Phrasing['text']): Phrasing => ({ equal: false, says, text })

/** Varied on purpose: sentence, paragraph, list, table; labels before and behind; the order of the arms; what is left out. */
export const phrasings: Phrasing[] = [
  each(
    ['p', 'n'],
    (s) => `${s.metric} ${s.rose} from ${s.r1} to ${s.r2} (n = ${s.each} per arm, ${test(s)}).`,
  ),
  each(
    ['p', 'n'],
    (s) =>
      `${s.metric} ${s.rose} from ${s.r1} to ${s.r2} with ${s.each} ${s.people} per variant, ${test(s)}.`,
  ),
  each(
    ['p', 'words', 'n'],
    (s) => `${s.metric}: ${s.r1} → ${s.r2}, ${s.each} ${s.people} in each group (${test(s)}), ${s.verdict}.`,
  ),
  each(
    ['p', 'words', 'n'],
    (s) =>
      `${s.metric} was ${s.r2} in ${s.treatment} vs ${s.r1} in ${s.control} (${s.each} ${s.people} each); the difference is ${s.verdict} (${test(s)}).`,
  ),
  each(
    ['p', 'n'],
    (s) =>
      `${s.r2} in ${s.treatment} versus ${s.r1} in ${s.control}, ${s.each} ${s.people}/variant, ${test(s)}.`,
  ),
  each(
    ['p', 'n'],
    (s) =>
      `With ${s.each} ${s.people} per arm, ${s.treatment} converted at ${s.r2} compared with ${s.r1} for ${s.control} (${test(s)}).`,
  ),
  each(
    ['p', 'n', 'words'],
    (s) =>
      `${s.metric} went from ${s.r1} to ${s.r2} (${s.lift} relative, ${test(s)}, n = ${s.each} per group). This is ${s.verdict}.`,
  ),
  each(['p', 'n'], (s) =>
    `We saw ${s.metric.toLowerCase()} of ${s.r2} for ${s.treatment}, up from ${s.r1} for ${s.control} (${s.each} ${s.people} per group; ${test(s)}; ${s.interval}).`.replace(
      'up from',
      'compared to',
    ),
  ),
  each(
    ['n'],
    (s) =>
      `${s.metric} ${s.rose} from ${s.r1} to ${s.r2}, a change of ${s.points} (${s.interval}), on ${s.each} ${s.people} per arm.`,
  ),
  each(
    ['n', 'p'],
    (s) =>
      `${s.metric} ${s.rose} from ${s.r1} to ${s.r2} (${s.lift}, ${s.relativeInterval}, ${test(s)}); ${s.each} ${s.people} per arm.`,
  ),
  each(
    ['words'],
    (s) =>
      `${s.metric}: ${s.r1} (control) vs ${s.r2} (treatment), ${s.each} ${s.people} each. The result is ${s.verdict}.`,
  ),
  each(
    ['p', 'words', 'n'],
    (s) =>
      `We ran the test for 14 days on ${s.total} ${s.people} split 50/50. ${s.metric} ${s.rose} from ${s.r1} to ${s.r2} (${test(s)}), ${s.verdict}.`,
  ),
  apart(
    ['p', 'n'],
    (s) =>
      `${capital(s.control)}: ${s.x1}/${s.n1} (${s.r1}). ${capital(s.treatment)}: ${s.x2}/${s.n2} (${s.r2}). ${capital(test(s))}.`,
  ),
  apart(
    ['p', 'words', 'n'],
    (s) =>
      `${s.x1} of ${s.n1} ${s.people} in ${s.control} converted (${s.r1}) against ${s.x2} of ${s.n2} in ${s.treatment} (${s.r2}); ${test(s)}, ${s.verdict}.`,
  ),
  apart(
    ['p', 'words', 'n'],
    (s) => `${s.r1} (${s.x1}/${s.n1}) vs ${s.r2} (${s.x2}/${s.n2}), ${test(s)}. The lift is ${s.verdict}.`,
  ),
  apart(
    ['p', 'n'],
    (s) =>
      `${capital(s.control)} (n = ${s.n1}) converted at ${s.r1}, ${s.treatment} (n = ${s.n2}) at ${s.r2}: a difference of ${s.points} (${s.interval}; ${test(s)}).`,
  ),
  apart(
    ['p', 'words', 'n'],
    (s) =>
      `${capital(s.treatment)} had ${s.n2} ${s.people} and a conversion rate of ${s.r2}; ${s.control} had ${s.n1} ${s.people} and ${s.r1}. The difference is ${s.verdict} (${test(s)}).`,
  ),
  apart(
    ['p', 'words', 'n'],
    (s) =>
      `- ${capital(s.control)}: ${s.n1} ${s.people}, ${s.x1} conversions (${s.r1})\n- ${capital(s.treatment)}: ${s.n2} ${s.people}, ${s.x2} conversions (${s.r2})\n- Lift: ${s.lift} relative, ${test(s)}\n- Result: ${s.verdict}`,
  ),
  apart(
    ['p', 'n'],
    (s) =>
      `- Users: A **${s.n1}**, B **${s.n2}**\n- Conversion: A **${s.r1}**, B **${s.r2}**\n- Uplift: **${s.lift}**\n- ${test(s)}, ${s.interval}`,
  ),
  apart(
    ['words'],
    (s) =>
      `${capital(s.control)}: ${s.n1} ${s.people}, ${s.r1} converted. ${capital(s.treatment)}: ${s.n2} ${s.people}, ${s.r2} converted. The difference was ${s.verdict}.`,
  ),
  apart(
    ['p', 'words', 'n'],
    (s) =>
      `Of ${s.n1} ${s.people} in ${s.control}, ${s.x1} converted (${s.r1}); of ${s.n2} in ${s.treatment}, ${s.x2} did (${s.r2}). ${capital(test(s))}, so the change is ${s.verdict}.`,
  ),
  apart(
    ['p', 'words', 'n'],
    (s) =>
      `| Variant | ${capital(s.people)} | Conversions | Rate | Lift | p-value |\n|---|--:|--:|--:|--:|--:|\n| Control | ${s.n1} | ${s.x1} | ${s.r1} | – | – |\n| Treatment | ${s.n2} | ${s.x2} | ${s.r2} | ${s.lift} | ${bare(s.p)} |\n\nThe lift is ${s.verdict}.`,
  ),
  apart(
    ['p', 'n'],
    (s) =>
      `| Metric | Control (n=${s.n1}) | Treatment (n=${s.n2}) | Difference | p |\n|:--|:-:|:-:|:-:|:-:|\n| ${s.metric.replace('The ', '')} | ${s.r1} | ${s.r2} | ${s.points} | ${bare(s.p)} |`,
  ),
  apart(
    ['p', 'words'],
    (s) =>
      `| | Control | Treatment |\n|---|---|---|\n| ${capital(s.people)} | ${s.n1} | ${s.n2} |\n| Conversions | ${s.x1} | ${s.x2} |\n| Conversion rate | ${s.r1} | ${s.r2} |\n\nResult: ${s.lift}, ${test(s)} – ${s.verdict}.`,
  ),
  apart(
    ['p', 'n'],
    (s) => `Control CVR ${s.r1} | Treatment CVR ${s.r2} | Δ ${s.points} | ${s.p} | n=${s.n1} / ${s.n2}`,
  ),
  each(
    ['p', 'n'],
    (s) => `The B variant was at ${s.r2} against ${s.r1} for A, N=${s.each} per group (${test(s)}).`,
  ),
  each(
    ['p', 'n'],
    (s) =>
      `${s.metric} changed by ${s.lift} (from ${s.r1} to ${s.r2}, ${test(s)}, ${s.each} ${s.people} per arm).`,
  ),
  each(
    ['p', 'words', 'n'],
    (s) => `${s.metric}: ${s.lift} (${s.r1} vs ${s.r2}), ${s.verdict} (${s.p}), sample size ${s.each}/arm`,
  ),
  each(
    ['p', 'n'],
    (s) =>
      `Variation 1 converts at ${s.r2} and the original at ${s.r1}. Each saw ${s.each} ${s.people}. ${capital(test(s))}.`,
  ),
  each(
    ['p', 'n'],
    (s) =>
      `With n=${s.each} in each arm, conversion was ${s.r1} for control and ${s.r2} for treatment (${test(s)}; difference ${s.points}, ${s.interval}).`,
  ),
  apart(['p', 'n'], (s) => `Test: ${s.r2} (n=${s.n2}). Control: ${s.r1} (n=${s.n1}). ${capital(test(s))}.`),
  apart(
    ['p', 'n'],
    (s) =>
      `In the variant, ${s.r2} of ${s.n2} ${s.people} signed up; in the control, ${s.r1} of ${s.n1} did (${test(s)}).`,
  ),
  apart(
    ['p', 'words', 'n'],
    (s) =>
      `**Primary metric**\n\n* Control: ${s.r1} (n = ${s.n1})\n* Variant: ${s.r2} (n = ${s.n2})\n* ${s.p}\n* ${s.interval}\n\nThe result is ${s.verdict}.`,
  ),
  each(
    ['p', 'n'],
    (s) =>
      `## Setup\n\n${s.each} ${s.people} per variant.\n\n## Results\n\nConversion ${s.rose} from ${s.r1} to ${s.r2} (${test(s)}).`,
  ),
  apart(
    ['p', 'words', 'n'],
    (s) =>
      `| Group | ${capital(s.people)} | Conversions | CVR |\n|---|---|---|---|\n| A (control) | ${s.n1} | ${s.x1} | ${s.r1} |\n| B | ${s.n2} | ${s.x2} | ${s.r2} |\n\n${capital(s.p)}, ${s.interval}, ${s.verdict}.`,
  ),
  apart(
    ['p', 'words', 'n'],
    (s) =>
      `| Metric | Control | Treatment | Lift | p-value | Significant? |\n|---|---|---|---|---|---|\n| Users | ${s.n1} | ${s.n2} | | | |\n| Conversion | ${s.r1} | ${s.r2} | ${s.lift} | ${bare(s.p)} | ${/not/.test(s.verdict) ? 'No' : 'Yes'} |`,
  ),
  apart(
    ['p', 'n'],
    (s) =>
      `Conversion: ${s.r1} (control, ${s.n1} ${s.people}) → ${s.r2} (treatment, ${s.n2} ${s.people}), ${test(s)}.`,
  ),
  apart(
    ['p', 'n'],
    (s) =>
      `Control – ${s.n1} visitors, ${s.x1} purchases – ${s.r1}; Treatment – ${s.n2} visitors, ${s.x2} purchases – ${s.r2}. ${capital(s.p)}`,
  ),
  apart(['p', 'n'], (s) => `CR (A): ${s.r1}, CR (B): ${s.r2}. Sample: ${s.n1} vs ${s.n2}. ${capital(s.p)}.`),
  apart(
    ['p', 'words', 'n'],
    (s) =>
      `Treatment: ${s.x2} conversions / ${s.n2} ${s.people} = ${s.r2}. Control: ${s.x1} conversions / ${s.n1} ${s.people} = ${s.r1}. ${capital(test(s))}. The difference is ${s.verdict}.`,
  ),
  apart(
    ['p'],
    (s) =>
      `Group A: ${s.n1} users, ${s.x1} converted. Group B: ${s.n2} users, ${s.x2} converted. ${capital(s.p)}`,
  ),
  apart(
    ['p', 'n'],
    (s) =>
      `Group\t${capital(s.people)}\tConversion Rate\nControl\t${s.n1}\t${s.r1}\nTreatment\t${s.n2}\t${s.r2}\n\n${capital(s.p)}`,
  ),
]

/** The p without its name, for a cell. */
const bare = (p: string): string => p.replace(/^[a-zA-Z -]*?(?:value|p)?\s*(?:of|was|=|:)?\s*(?=[<.\d])/i, '')
