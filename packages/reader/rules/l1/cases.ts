import type { Cases } from '../case.ts'

const body = '\n\n## Problem\n\nShops lose their lists.\n'

export const cases: Cases = {
  hits: [
    `⟦Here is the comprehensive PRD⟧ you asked for.${body}`,
    `⟦Sure!⟧ The document follows.${body}`,
    `⟦Certainly,⟧ below you find the plan.${body}`,
    `# Plan${body}\n⟦Would you like me to⟧ expand any section?`,
    `# Plan${body}\n⟦I hope this helps⟧ with the launch.`,
    `# Plan${body}\nLet me know. ⟦If you'd like, I can⟧ add a timeline.`,
    '# Plan\n\nSearch is used by 40% of shops ⟦【4†source】⟧.',
    '# Plan\n\nMore text here.\n\n⟦Confidence score: 9/10⟧\n\nAnd more text.',
    '# Plan\n\nMore text here.\n\n⟦**Overall score: 92/100⟧**\n\nAnd more text.'.replace(
      '⟦**Overall',
      '**⟦Overall',
    ),
  ],
  misses: [
    `# Plan${body}`,
    '# Plan\n\nMore text.\n\nHere is the list of shops.\n\nAnd more.',
    `# Plan${body}\nLet me know what you think.`,
    '# Plan\n\nThe clinic scored 9/10 in the survey.',
    '# Plan\n\n> Sure! The document follows.\n\nThat is how a chat begins.',
    '# Sure start\n\nA programme for families.',
    '# Plan\n\nHere are our reasons.',
    '| Idea | Score |\n|---|---|\n| Bread | 9/10 |',
  ],
}
