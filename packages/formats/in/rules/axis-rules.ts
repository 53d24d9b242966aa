import type { AxisKey, EntryKind } from '@earned/framework'
import type { TitleWords } from './title-words.ts'

/** Words that show a skill whatever was made. Editorial (ours); only what is hardly ever said of a part of the product. */
export const axisRules: readonly { axis: AxisKey; words: TitleWords }[] = [
  {
    axis: 'data',
    words: {
      anywhere:
        'a/b test|a/b tests|a/b testing|split test|split tests|experiment read out|success metrics?|tracking plan|data analysis|' +
        '(?:funnel|cohort|churn|conversion|adoption|usage|nps|kpi|metrics?) ' +
        '(?:analysis|deep dive|report|baseline|targets?|dashboard|review)',
    },
  },
  {
    axis: 'design',
    words: {
      anywhere:
        'user research|usability (?:test|tests|testing|study)|(?:user|customer|discovery) interviews?|journey map|' +
        'design (?:brief|sprint|review)|wireframes?|personas',
      unless: 'notes page',
    },
  },
  {
    axis: 'technology',
    words: {
      anywhere:
        'technical (?:design|feasibility|spec)|tech spec|system design|api (?:design|specification)|data model|' +
        '(?:network|system|software|solution|data|application) architecture|architecture (?:diagram|decision|review)',
    },
  },
  {
    axis: 'strategy',
    words: {
      anywhere:
        '(?:product|pricing|company|growth|market|content) strategy|product vision|roadmap|okrs?|' +
        'market (?:sizing|analysis|research)|business case|competitor (?:analysis|review|scan|research)|' +
        'positioning statement|pricing (?:model|strategy|proposal)',
    },
  },
  {
    axis: 'communication',
    words: {
      anywhere:
        'slide deck|press release|release notes|stakeholder update|all hands|launch (?:post|announcement|comms)|' +
        '(?:board|exec|leadership) (?:deck|slides|presentation|update|summary)',
    },
  },
  {
    axis: 'collaboration',
    words: {
      anywhere:
        '(?:legal|privacy|security|compliance) (?:review|sign off)|cross team|workshop with|alignment (?:with|between)|' +
        'stakeholder (?:alignment|workshop|map|interviews?)',
    },
  },
  {
    axis: 'organisation',
    words: {
      anywhere:
        '(?:sprint|iteration|quarterly|release|capacity) planning|iteration plan|launch (?:plan|checklist)|roll out plan|' +
        'retro|retrospective|backlog (?:grooming|refinement)|(?:backlog|roadmap) prioriti[sz]ation|definition of (?:done|ready)',
    },
  },
  {
    axis: 'community',
    words: { anywhere: 'brown ?bag|lunch (?:and|&|n) learn|community of practice|mentoring session' },
  },
]

/** What a kind itself calls on, whatever the title says. */
export const axesOfKind: ReadonlyMap<EntryKind, AxisKey> = new Map<EntryKind, AxisKey>([
  ['experiment', 'data'],
  ['slides', 'communication'],
  ['unblocking', 'collaboration'],
  ['community', 'community'],
])
