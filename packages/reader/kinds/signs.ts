import type { ArtifactKind } from '@earned/framework'
import type { Role } from '../document/roles.ts'

/** What speaks for a kind: words of the title, roles of the sections, words in the text; each with its weight. */
export interface Signs {
  title: readonly [RegExp, number][]
  roles: Partial<Record<Role, number>>
  text: readonly [RegExp, number][]
}

/** Weights are ours: 8 settles it alone, 3 is a hint, 1 is what many kinds share. */
export const signs: Record<ArtifactKind, Signs> = {
  prd: {
    title: [
      [/\bprds?\b|\bproduct requirements?\b|\brequirements document\b|\bproduct spec(?:ification)?\b/i, 8],
      [
        /\b(?:feature|functional|software) (?:spec(?:ification)?|brief|requirements)\b|\bone[- ]pager\b|\bdeliverable\b/i,
        5,
      ],
      [
        /\bspec(?:ification)?s?\b|\bk?ep[- ]?\d+|\brfc\b|\brequest for comments\b|\bproposal\b|\bdesign doc/i,
        3,
      ],
    ],
    roles: {
      problem: 1,
      goals: 0.7,
      nongoals: 1.2,
      users: 0.7,
      stories: 1.6,
      requirements: 1.6,
      acceptance: 1.4,
      edges: 1,
      metrics: 0.4,
      solution: 0.9,
      questions: 0.5,
      risks: 0.3,
      alternatives: 0.4,
      dependencies: 0.3,
      assumptions: 0.3,
      future: 0.4,
    },
    text: [
      [/\b(?:shall|must) (?:support|allow|provide|be able|not|validate|handle)\b/i, 1],
      [
        /\bthis (?:spec|proposal|feature|kep|rfc|document|design) (?:describes?|proposes?|introduces?|addresses|covers|provides|will)\b/i,
        2,
      ],
      [/^(?:issue id|created on|spec|status|author)s?\s*:/im, 0.8],
    ],
  },
  product_note: {
    title: [
      [/\brelease notes?\b|\bproduct notes?\b|\bwhat['’]?s new\b|\bproduct update\b|\blaunch note\b/i, 8],
      [/\bchange ?log\b|\bannouncing\b|\bannouncement\b|\bnow available\b/i, 5],
    ],
    roles: { availability: 2, known: 2, teams: 2.5, start: 1.2, sharing: 2, faq: 1, support: 0.4 },
    text: [
      [/\b(?:users|customers|you) can now\b/i, 1.5],
      [/\bnow (?:available|live|in beta|generally available)\b|\bas of (?:today|this release)\b/i, 1],
      [/\bbug fix(?:es)?\b/i, 1],
    ],
  },
  strategy: {
    title: [
      [/\bstrategy\b|\bstrategic plan\b/i, 7],
      [/\bvision\b|\bdirection\b|\bnorth star\b/i, 3],
    ],
    roles: {
      diagnosis: 2.5,
      policy: 2.2,
      actions: 1.2,
      upward: 1,
      competition: 1.2,
      nongoals: 0.4,
      users: 0.3,
    },
    text: [
      [/\b(?:our strategy|we will win|competitive advantage|long[- ]term bet)\b/i, 1.5],
      [/^#+ (?:decision (?:outcome|drivers)|options considered)/im, -5],
    ],
  },
  design_brief: {
    title: [[/\b(?:design|creative|ux|ui|research) brief\b/i, 9]],
    roles: {
      usage: 2.5,
      constraints: 1.5,
      problem: 0.6,
      users: 0.8,
      references: 0.4,
      goals: 0.3,
      nongoals: 0.3,
    },
    text: [[/\b(?:designer|wireframes?|WCAG|brand guidelines?|usability)\b/i, 1.5]],
  },
  experiment: {
    title: [
      [
        /\ba\/b[- ]?test|\bab[- ]test|\bexperiment\b|\breadout\b|\bsplit test\b|\btest (?:report|results|readout)\b|\bholdout\b/i,
        7,
      ],
      [/\bresults\b|\banalysis\b/i, 3],
    ],
    roles: {
      hypothesis: 3,
      setup: 1.8,
      results: 1.6,
      guardrails: 1,
      limits: 0.8,
      decision: 0.7,
      metrics: 0.4,
    },
    text: [
      [
        /\bp[- ]?value\b|\bp\s?[<=>]\s?0?\.\d|\bconfidence interval\b|\bstatistically significant\b|\b95\s?% CI\b/i,
        2.5,
      ],
      [
        /\b(?:treatment|variant|experiment(?:al)?) (?:group|arm)s?\b|\bcontrol and (?:the )?(?:treatment|variant|test|experiment)\b/i,
        1.5,
      ],
    ],
  },
  gtm: {
    title: [
      [
        /\bgo[- ]to[- ]market\b|\bgtm\b|\bmarketing (?:launch )?plan\b|\blaunch marketing\b|\bcontent distribution\b/i,
        9,
      ],
      [
        /\bmarketing\b|\bpositioning\b|\bdistribution\b|\bgrowth plan\b|\boptimi[sz]ation\b.*\bseo\b|\bGEO\b/,
        3,
      ],
    ],
    roles: {
      channels: 2.4,
      positioning: 2.2,
      pricing: 1.8,
      enablement: 2,
      competition: 0.8,
      users: 0.4,
      timeline: 0.3,
    },
    text: [
      [/\b(?:blog post|newsletter|press|social media|linkedin|campaign|seo|paid ads|webinar)\b/i, 1.6],
      [/\b(?:target audience|buyers?|sales team|positioning|messaging)\b/i, 1],
    ],
  },
  iteration_plan: {
    title: [
      [
        /\b(?:sprint|iteration|cycle)\b.*\b(?:plan|planning|goals?)\b|\b(?:sprint|iteration) \d+\b|\bpre-?iteration\b/i,
        9,
      ],
      [/\broadmap\b/i, 7],
    ],
    roles: { capacity: 3, items: 2.5, demo: 0.8, failuresDrop: 1.5, goals: 0.3, stories: 0.3 },
    text: [
      [/\bstory points?\b|\bcarry[- ]?over\b|\bsprint\b/i, 2],
      [/\bestimate\b/i, 0.8],
    ],
  },
  slides: {
    title: [[/\b(?:slides|deck|slide deck|leadership review|business review|qbr)\b/i, 6]],
    roles: { ask: 1.5, inaction: 1.5, status: 1, next: 0.3, appendix: 0.2 },
    text: [],
  },
  legal_brief: {
    title: [
      [
        /\b(?:legal|privacy|data protection|compliance)\b.{0,20}\b(?:brief|review|assessment|impact|questionnaire)\b|\bdpia\b|\bpia\b/i,
        9,
      ],
    ],
    roles: {
      personal: 2.5,
      retention: 2.2,
      lawful: 2.5,
      vendors: 1.2,
      countries: 1.2,
      special: 2,
      dataflow: 1,
      otherLaw: 1.5,
      lessIntrusive: 2,
      ask: 0.6,
    },
    text: [[/\bpersonal data\b|\bGDPR\b|\bdata subjects?\b|\blawful basis\b/i, 2]],
  },
  launch_plan: {
    title: [
      [
        /\b(?:launch|rollout|roll-out|release|go[- ]live|deployment) (?:plan|checklist|readiness|runbook)\b/i,
        8,
      ],
      [/\blaunch\b|\brollout\b/i, 2],
    ],
    roles: {
      rollout: 1.2,
      rollback: 2.2,
      readiness: 2.2,
      monitoring: 0.8,
      communication: 1.4,
      support: 0.8,
      timeline: 0.5,
      review: 0.6,
    },
    text: [[/\brollback\b|\broll back\b|\bgo\/no-go\b|\bon[- ]call\b/i, 1.2]],
  },
  ranking: {
    title: [
      [
        /\bprioriti[sz]ation\b|\brice\b|\bice scor|\bfeasibility\b|\bscorecard\b|\bshortlist\b|\bdecision matrix\b/i,
        8,
      ],
      [/\branking\b|\bcomparison\b|\bevaluation\b/i, 4],
    ],
    roles: { rule: 2.4, candidates: 2.6, sensitivity: 2.5, alternatives: 0.8, decision: 0.6 },
    text: [
      [/^#+ (?:decision drivers|options considered|considered options)/im, 2],
      [/\breach\b[^\n]{0,40}\bimpact\b[^\n]{0,40}\bconfidence\b[^\n]{0,40}\beffort\b/i, 4],
    ],
  },
}
