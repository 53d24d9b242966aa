import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { corpusAbsent, corpusTexts } from '../cases/texts.world.ts'
import type { Finding } from '../rules/finding.ts'
import { read } from './read.ts'

/** What those who noted the problems of these documents expect of a careful reader: a rule, and a word of its finding. */
const expected: Record<string, readonly [rule: string, about: string][]> = {
  'prd--simpler-grants-gov-static-site-public-launch': [
    ['C3', 'baseline'],
    ['C1', 'risks'],
    ['C1', 'owner'],
    ['W2', 'as needed'],
    ['W1', 'quickly'],
  ],
  'prd--simpler-grants-gov-open-source-onboarding': [
    ['C3', 'baseline'],
    ['C1', 'risks'],
    ['C1', 'timeline'],
    ['W2', 'if necessary'],
    ['C2', 'Developer Tools'],
  ],
  'prd--simpler-grants-gov-static-site-soft-launch': [
    ['C3', 'baseline'],
    ['C1', 'risks'],
    ['C1', 'questions'],
    ['C1', 'owner'],
  ],
  'prd--filedispatch-docs-prd': [
    ['C1', 'risks'],
    ['C1', 'owner'],
    ['C3', 'baseline'],
    ['W6', 'user'],
  ],
  'spec--home-transitive-dependencies': [
    ['C3', 'baseline'],
    ['W1', 'quickly'],
  ],
  'spec--home-packagesourcemapping': [
    ['C1', 'nongoals'],
    ['C1', 'proof'],
    ['C2', 'Unresolved'],
  ],
  'spec--home-release-staging-and-deprecation': [
    ['C1', 'nongoals'],
    ['C2', 'Drawbacks'],
  ],
  'spec--winget-cli-476-package-pinning': [
    ['C1', 'goals'],
    ['C1', 'nongoals'],
    ['C1', 'proof'],
    ['W4', 'community feedback'],
    ['C2', 'Performance'],
  ],
  'spec--winget-cli-658-winget-download': [
    ['W4', 'customer feedback'],
    ['C1', 'proof'],
    ['C2', 'Potential Issues'],
  ],
  'spec--terminal-653-quake-mode': [
    ['C1', 'goals'],
    ['C1', 'nongoals'],
    ['C1', 'proof'],
    ['W4', 'users have requested'],
  ],
  'spec--specifications-0117-typo-tolerance-setting-api': [['W4', 'best for most']],
  'spec--designs-serializergoals5-0': [['C4', 'TBD']],
  'kep--enhancements-4205-psi-metric-readme': [['C1', 'alternatives']],
  'kep--enhancements-3027-slsa-compliance-readme': [['C1', 'alternatives']],
  'readout--requests-for-comments-public-2023-12-18-lior-2023-q4-content-results': [
    ['W8', 'validates the strategy'],
    ['L2', 'Webflow'],
  ],
  'readout--ads-privacy-structured-ua-readme': [['C3', 'baseline']],
  'readout--ads-privacy-frequency-capping-readme': [['C3', 'baseline']],
  'strategy--handbook-code-insights-index': [
    ['C1', 'risks'],
    ['C1', 'metrics'],
    ['W4', 'competitors'],
  ],
  'strategy--handbook-core': [
    ['C1', 'metrics'],
    ['C1', 'risks'],
    ['L2', 'Sourcegrraph'],
  ],
  'strategy--handbook-own-index': [
    ['W4', 'revolutionary'],
    ['W4', 'always up to date'],
    ['W4', 'nobody will'],
    ['L2', 'Soucegraph'],
  ],
  'gtm--requests-for-comments-public-2024-02-13-web-analytics-launch': [
    ['C4', 'TBC'],
    ['C1', 'metrics'],
    ['C1', 'timeline'],
  ],
  'gtm--requests-for-comments-public-2022-11-09-nail-distribution': [['C2', 'measure success']],
  'gtm--requests-for-comments-public-2025-06-10-geo-and-llms-txt': [
    ['C3', 'baseline'],
    ['C2', 'Content distribution'],
    ['C5', 'action'],
  ],
  'plan--filedispatch-docs-roadmap': [['C5', 'row']],
}

const tells = ({ rule, args, quote }: Finding, [wanted, about]: readonly [string, string]): boolean =>
  rule === wanted && JSON.stringify([args, quote]).includes(about)

describe('real documents', () => {
  test('the corpus is here', (t) => {
    if (corpusTexts.length === 0) t.diagnostic(corpusAbsent)
  })

  for (const { name, text } of corpusTexts) {
    test(`${name}: the problems noted for it are found`, () => {
      const { findings } = read(text)
      const missed = (expected[name] ?? []).filter((one) => !findings.some((finding) => tells(finding, one)))
      assert.deepEqual(missed, [])
    })

    test(`${name}: the reader does not drown its writer`, () => {
      const { findings } = read(text)
      assert.ok(findings.length <= 14, `${findings.length} findings`)
    })
  }

  const silent: [string, string, string][] = [
    ['plan--filedispatch-docs-roadmap', 'C4', 'a status column may say TODO'],
    ['notes--simpler-grants-gov-release-notes', 'C1', 'release notes are not held to what a PRD needs'],
    ['strategy--handbook-core', 'num.lift', '75% from 36 to 9 minutes is right'],
    ['prd--simpler-grants-gov-open-source-onboarding', 'C5', 'questions that are answered are not open'],
    ['gtm--requests-for-comments-public-2024-02-13-web-analytics-launch', 'C5', 'its tasks carry names'],
  ]
  for (const [name, rule, why] of silent)
    test(`${name}: no ${rule}, since ${why}`, () => {
      const text = corpusTexts.find((one) => one.name === name)?.text ?? ''
      assert.deepEqual(
        read(text)
          .findings.filter((finding) => finding.rule === rule)
          .map(({ quote }) => quote),
        [],
      )
    })
})
