/**
 * Whether what a story wants is two things joined by "and". Nouns joined inside a phrase ("of time and cost") or after
 * a second "to" (what it is wanted for) are one thing. On the labelled stories of UStAI: precision .39 at recall .76,
 * where the known checker AQUSA has .34 at .70 (see docs/method/rules/w6.md).
 */
export function joinsNeeds(means: string): boolean {
  const text = means
    .replace(effect, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/\bbetween\b[^.]{1,60}?\band\b/g, '')
  return [...text.matchAll(/\band\b/g)].some(({ index }) =>
    isJoint(text.slice(0, index).trim(), text.slice(index + 3).trim()),
  )
}

/** ", protecting those who …": what comes of it, not what is wanted. */
const effect = /,\s+(?:\w+ly\s+)?[a-z]+ing\b[^]*$/i

const verb =
  /^(?:\w+ly\s+)?(?:to\s+|then\s+|be\s+)?(?:detect|respond|track|identify|analy[sz]e|monitor|use|receive|provide|develop|collaborate|establish|create|manage|view|add|edit|delete|remove|design|implement|optimi[sz]e|evaluate|improve|support|reduce|ensure|predict|access|share|compare|update|set|get|see|know|understand|integrate|make|build|test|learn|operate|classify|minimi[sz]e|contribute|avoid|alert|dispatch|have|fill|apply|explore|train|validate|collect|store|process|adjust|customi[sz]e|generate|communicate|plan|address|review|report|search|find|filter|sort|recommend|deploy|prioriti[sz]e|allocate|protect|prevent|promote|send|export|import|save|download|upload|print|invite|assign|approve|reject|schedule|cancel|book|pay|order|read|write|choose|select|submit|publish|change|configure|control|check|join|leave|log|sign|rate|comment|follow|notify|print)s?\b/i
const adjective =
  /(?:able|ible|al|ive|ful|less|ous|ent|ant|ic|ed|ate|fair|clear|robust|secure|safe|fast|simple|rich|new|easy)$/
const phrase =
  /\b(?:such as|like|including|between|both|based on|using|of|in|on|for|about|with|from)\s+(?:[\w-]+\s+){0,4}$/

function isJoint(before: string, after: string): boolean {
  const purpose = (before.match(/\bto\s+[a-z]+/g)?.length ?? 0) >= 2
  if (verb.test(after)) return true
  const left = /[\w-]+$/.exec(before)?.[0] ?? ''
  const right = /^[\w-]+/.exec(after)?.[0] ?? ''
  const inPhrase = phrase.test(`${before} `)
  if (adjective.test(left) && adjective.test(right)) return purpose || !inPhrase
  return !purpose && !inPhrase
}
