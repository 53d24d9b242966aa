import type { Chance } from './chance.world.ts'
import type { Experiment } from './experiment.world.ts'
import { decimals, drawHand, type Hand, percent, sayCount, sayP, signed } from './printing.world.ts'

/** Everything a phrasing can print. The planted errors change these, and nothing of the phrasing. */
export type Slots = {
  metric: string
  control: string
  treatment: string
  people: string
  r1: string
  r2: string
  x1: string
  x2: string
  n1: string
  n2: string
  each: string
  total: string
  p: string
  interval: string
  relativeInterval: string
  lift: string
  points: string
  verdict: string
  sides: string
  rose: string
}

const metrics = [
  'Conversion',
  'The conversion rate',
  'Signup rate',
  'Checkout completion',
  'The trial-to-paid rate',
  'Day-7 retention',
  'Activation',
  'Add-to-cart rate',
  'The share of users who invited a teammate',
  'Form completion',
]
const arms: [string, string][] = [
  ['control', 'treatment'],
  ['control', 'the treatment'],
  ['the control group', 'the treatment group'],
  ['control', 'the variant'],
  ['group A', 'group B'],
  ['variant A', 'variant B'],
  ['the control', 'the test group'],
  ['Control', 'Variant'],
]
const nouns = ['users', 'visitors', 'participants', 'customers', 'sessions', 'accounts']

export type Words = { significant: boolean }

/** The slots of an experiment in one writer's hand. `words` are about the printed p, so an honest writer's are never against it. */
export function fill(
  chance: Chance,
  experiment: Experiment,
  coarse: boolean,
): { slots: Slots; hand: Hand; significant: boolean } {
  const { control, treatment, p, sides, sidesSaid } = experiment
  const [r1, r2] = [control.count / control.n, treatment.count / treatment.n]
  const smallest = Math.min(r1, r2, 1 - r1, 1 - r2)
  const error = Math.sqrt((r1 * (1 - r1)) / control.n)
  const hand = drawHand(chance, { smallest, error, coarse })
  const [controlName, treatmentName] = chance.pick(arms)
  const style = chance.is(0.15) ? 'k' : 'exact'
  const significant = p < experiment.alpha
  return {
    hand,
    significant,
    slots: {
      metric: chance.pick(metrics),
      control: controlName,
      treatment: treatmentName,
      people: chance.pick(nouns),
      r1: percent(r1, hand),
      r2: percent(r2, hand),
      x1: sayCount(chance, control.count, 'exact'),
      x2: sayCount(chance, treatment.count, 'exact'),
      n1: sayCount(chance, control.n, 'exact'),
      n2: sayCount(chance, treatment.n, 'exact'),
      each: sayCount(chance, control.n, style),
      total: sayCount(chance, control.n + treatment.n, style),
      p: sayP(chance, p, hand),
      interval: interval(chance, experiment, hand),
      relativeInterval: relativeInterval(chance, experiment, hand),
      lift: signed(percent(r2 / r1 - 1, hand, chance.pick([0, 1, 1, 2]))),
      points: `${signed(decimals((r2 - r1) * 100, Math.max(hand.decimals, 1), hand))}${chance.pick([' pp', 'pp', ' percentage points'])}`,
      verdict: verdict(chance, significant),
      sides: sidesSaid
        ? chance.pick(sides === 1 ? ['one-sided', 'one-tailed'] : ['two-sided', 'two-tailed'])
        : '',
      rose:
        r2 >= r1
          ? chance.pick(['rose', 'increased', 'went', 'moved'])
          : chance.pick(['fell', 'dropped', 'went', 'moved']),
    },
  }
}

function interval(chance: Chance, { difference, confidence }: Experiment, hand: Hand): string {
  const digits = Math.max(1, hand.decimals)
  const [low, high] = [difference.low, difference.high].map((end) => decimals(end * 100, digits, hand))
  return shape(chance, { level: confidence, low: low ?? '', high: high ?? '', unit: ' pp' })
}

function relativeInterval(chance: Chance, { relative, confidence }: Experiment, hand: Hand): string {
  const [low, high] = [relative.low, relative.high].map((end) => decimals(end * 100, 1, hand))
  return shape(chance, { level: confidence, low: low ?? '', high: high ?? '', unit: '%' })
}

type Ends = { level: number; low: string; high: string; unit: string }

function shape(chance: Chance, { level, low, high, unit }: Ends): string {
  const name = `${Math.round(level * 100)}%`
  return chance.pick([
    `${name} CI [${low}${unit}, ${high}${unit}]`,
    `${name} CI: ${low}${unit} to ${high}${unit}`,
    `${name} CI ${low} to ${high}${unit}`,
    `${name} confidence interval of ${low}${unit} to ${high}${unit}`,
    `${name} CI [${low}, ${high}]${unit}`,
    `${name} CI (${low}${unit}, ${high}${unit})`,
  ])
}

const yes = [
  'statistically significant',
  'significant',
  'stat sig',
  'significant at the 5% level',
  'significant at 95% confidence',
  'statistically significant at the 95% level',
]
const no = [
  'not statistically significant',
  'not significant',
  'not stat sig',
  'not significant at the 5% level',
  'not statistically significant at 95% confidence',
]

export const verdict = (chance: Chance, significant: boolean): string => chance.pick(significant ? yes : no)
