/**
 * Words that checklists for product documents are made of. Real documents have 3 to 17 of them in 100 words of
 * substance; a page written only to please a checklist has 40 to 70 (measured: docs/method/criteria.md).
 */
const words = new Set(
  (
    'stakeholder stakeholders align aligns aligned alignment misalignment leverage leverages leveraging value values deliver delivers delivered delivering ' +
    'outcome outcomes measurable measure measures strategic strategy objective objectives result results goal goals metric metrics kpi kpis ' +
    'indicator indicators baseline target targets success successful criteria criterion guardrail guardrails persona personas user users customer ' +
    'customers audience segment segments journey pain point points need needs opportunity market evidence research data insight insights requirement ' +
    'requirements functional scope priority priorities prioritised prioritized roadmap story stories acceptance definition edge case cases error states ' +
    'risk risks mitigation mitigations mitigate mitigated assumption assumptions dependency dependencies question questions owner owners due responsible ' +
    'rollout rollback phase phases phased stage stages milestone milestones timeline timelines launch monitoring dashboard dashboards alternatives ' +
    'alternative option options tradeoffs decision decisions recommendation recommended adoption engagement satisfaction scalable scalability reliable ' +
    'secure seamless seamlessly robust experience platform solution solutions initiative initiatives feature features team teams product impact ' +
    'likelihood benefit benefits drive drives driving ensure ensures ensuring enable enables enabling unlock unlocks empower empowers holistic synergy ' +
    'synergies ecosystem innovative innovation vision mission excellence hypothesis treatment variant variants significant significance positioning ' +
    'messaging channel channels pricing competitive capacity estimate estimates compliance retention consent vendor vendors readiness'
  ).split(' '),
)
const plain = new Set(
  (
    'the of and to in is that it for on with as are this be by an or from at which have has was not will can we you they their our your if when how ' +
    'what who should would more than all any each there do does but so its been into these those must may could also such per via no up out about ' +
    'after before other only both same own most some between over while then them us he she his her my me shall include includes including every'
  ).split(' '),
)

/** Every word that weighs more or less than others. */
export const weighedWords: readonly string[] = [...plain, ...words]

/** 0 for a word that says nothing by itself, 1 for a word of substance, 2 for one of a checklist's own. */
export const substanceOf = (word: string): 0 | 1 | 2 => (plain.has(word) ? 0 : words.has(word) ? 2 : 1)
