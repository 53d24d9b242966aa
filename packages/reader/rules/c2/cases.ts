import type { Cases } from '../case.ts'

export const cases: Cases = {
  hits: [
    '# Plan\n\n⟦## Risks⟧\n\n## Next steps\n\n- Call the mill: Ida Holm',
    '# Plan\n\nText of some length that is in English.\n\n⟦## Open questions⟧\n',
    '# Plan\n\n⟦## Risks⟧\n\nN/A\n\n## Scope\n\nThe whole of the shop.',
    '# Plan\n\n⟦## Alternatives⟧\n\n<!-- What else was considered? -->\n\n## Scope\n\nThe shop.',
    '# Plan\n\n⟦## How will we measure success?⟧\n\nI did not get this far yet, and would like to hear what you think first.',
    '# Plan\n\n⟦## Rollout⟧\n\nTo be written.\n',
    '# Plan\n\n⟦## Non-goals⟧\n\nNone\n',
    '# Plan\n\n⟦## Goals⟧\n\nComing soon\n',
    '# Plan\n\n⟦### Team meetings⟧\n\nDetail how meetings are held. This can include the tools used, how often they are held and who comes.\n',
    '# Plan\n\n⟦### Security⟧\n\nSecurity should not be impacted by this change.\n',
  ],
  misses: [
    '# Plan\n\n## Risks\n\n- The mill may close\n',
    '# Plan\n\n## Risks\n\n### Supply\n\nThe mill may close in winter.\n',
    '# Plan\n\n## Screens\n\n![first](a.png)\n',
    '# Plan\n\n## Links\n\n- https://example.org\n',
    '# Plan\n\n## Does it change the default?\n\nNo\n',
    '# Plan\n\n## Principles\n\n## For bakers\n\nBread first.\n',
    '# Plan\n\n## Unit tests\n\nNew tests will be added for the parser.\n',
    '# Plan\n\n## Example\n\n```\ncode\n```\n',
    '# Plan\n\n## Upgrade\n\nUpgrades should not be affected, since nothing is stored.\n',
    '# Plan\n\n## Change log\n',
    '# Plan\n\n## Open questions\n\nNone\n',
    '# Plan\n\n## Drawbacks [optional]\n',
    '# Plan\n\n## Steps\n\nDescribe your bread to the miller. He writes it down.\n',
  ],
}
