/**
 * Words without which a rule about wording has nothing to say of a block. They are counted while its words are counted
 * anyway, so most rules never look at most blocks. A word too many costs time; a word too few would hide a finding:
 * `cue-words.test.ts` holds them against the cases of the rules.
 */
const cueWords = {
  quality:
    'fast quick easy intuitive friendly use seamless robust scalable performant responsive reliable efficient flexible smooth lightweight convenient quickly easily seamlessly gracefully smoothly efficiently reliably robustly intuitively effortlessly rapidly timely minimal limited little noticeable acceptable reasonable good great high helpful meaningful clear',
  loophole: 'possible feasible practical practicable appropriate necessary needed effort preferably',
  work: 'announced decided agreed approved reviewed communicated discussed scheduled trained briefed investigated researched prioritised prioritized negotiated interviewed hired escalated signed finalised finalized evaluated assessed drafted planned consulted coordinated organised organized clarified revisited determined',
  superlative:
    'revolutionary changing changer class breed leading edge art unparalleled unmatched unrivalled unrivaled none groundbreaking kind best competitor competitors other one massive massively',
  absolute:
    'always never coverage accuracy accurate reliable reliability secure uptime satisfaction adoption nobody everyone everybody all every guarantee guarantees guaranteed one',
  magnitude:
    'x dramatically drastically massively exponentially tremendously vastly hugely radically significantly productivity easier faster better more cheaper simpler',
  appeal:
    'feedback requests demand research heard received had gotten asked complained requested reported told asking complaining complain ask studies survey surveys experts expert evidence known accepted knowledge',
  inference:
    'stopped stopping stop stoping checked checking looked looking look peeked peeking became reached hit kept extend extended hoc observed achieved power trend trends trended trending almost nearly marginally borderline approach approaches approached approaching close short directionally significant no not effect impact overall total zoom zoomed drill drilled slice sliced cut break broke validates validate validated proves prove proved confirms confirm confirmed led resulted caused drove thanks result because due',
  parts:
    'postgres postgresql mysql sqlite mongodb redis kafka rabbitmq elasticsearch dynamodb firebase supabase react reactjs next vue angular node express django flask fastapi spring rails laravel kubernetes docker aws graphql rest restful websocket websockets jwt bcrypt tailwind typescript tesseract',
} as const

export type Cue = keyof typeof cueWords

const bits = Object.fromEntries(Object.keys(cueWords).map((name, at) => [name, 1 << at])) as Record<
  Cue,
  number
>

/** The cues a word belongs to, as bits. */
export const cuesOfWord: ReadonlyMap<string, number> = table()

function table(): Map<string, number> {
  const words = new Map<string, number>()
  for (const name of Object.keys(cueWords) as Cue[])
    for (const word of cueWords[name].split(' ')) words.set(word, (words.get(word) ?? 0) | bits[name])
  return words
}

/** Whether any word of a cue stands in a block, by the bits counted for it. */
export const hasCue = (cues: number, cue: Cue): boolean => (cues & bits[cue]) !== 0
