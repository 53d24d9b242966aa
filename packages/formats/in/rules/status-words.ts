import type { EntryState } from '@earned/framework'

/**
 * Words a status or resolution is recognised by, most telling first: "won't do" before "do", "not started" before
 * "started". Editorial (ours), from the default workflows of the trackers and their German, French, Spanish and
 * Portuguese names; what is not here is not guessed.
 */
const words: readonly (readonly [EntryState, RegExp])[] = [
  [
    'dropped',
    /(?<!\p{L})(cancell?ed|won[’']?t (do|fix)|not doing|rejected|declined|abandoned|duplicate|obsolete|invalid|discarded|deferred|dropped|cannot reproduce|abgebrochen|abgelehnt|verworfen|annulée?|rejetée?|cancelad[oa]|rechazad[oa]|rejeitad[oa])(?!\p{L})/iu,
  ],
  [
    'planned',
    /^(to[\s-]?do|open|new|backlog|reopened|triage|ready|planned|unstarted|icebox|next|funnel|idea|ideas|on deck)$|(?<!\p{L})(not started|selected for|ready for (development|dev|work)|to be (started|done)|zu erledigen|offen|por hacer|a fazer|itens pendentes|pendiente|pendente|à faire)(?!\p{L})/iu,
  ],
  [
    'in_progress',
    /(?<!\p{L})(in progress|doing|started|review|reviewing|testing|in (test|qa|dev|development|design|discovery|validation|staging)|qa|uat|implementing|building|wip|blocked|on hold|paused|waiting|awaiting|ready for (release|deploy|deployment|test|testing|qa|review)|in arbeit|in bearbeitung|en cours|en curso|em andamento)(?!\p{L})/iu,
  ],
  [
    'done',
    /(?<!\p{L})(done|complete|completed|closed|resolved|released|shipped|launched|live|deployed|delivered|finished|fixed|accepted|erledigt|fertig|abgeschlossen|geschlossen|terminée?s?|terminad[oa]|listo|finalizad[oa]|conclu[ií]d[oa]s?|itens concluídos|feito)(?!\p{L})/iu,
  ],
]

/** The state a status says by its words; undefined where they are none we know. */
export function stateByWords(status: string): EntryState | undefined {
  const text = status.trim().slice(0, 200)
  return words.find(([, pattern]) => pattern.test(text))?.[0]
}
