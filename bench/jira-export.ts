/** A Jira export of any length, piece by piece: the columns of Jira Cloud, the same rows for the same seed. */
const people = ['Mira Okafor', 'Jonas Lind', 'Adaeze Obi', 'Priya Rao', 'Tomas Berg']
const titles = [
  'Launch saved searches to all customers',
  'Write PRD for shared inboxes, with problems ranked',
  'A/B test: shorter sign-up',
  'Passkeys for admins',
  'Export fails for large ledgers',
  'Prioritise the backlog for the autumn',
  'Rename the mobile app',
  'Prices, and who may see them',
]
const types = ['Story', 'Task', 'Bug', 'Epic']
const states = ['To Do', 'In Progress', 'Done']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const prose = [
  'h2. Why\nPeople build the *same filter* every morning, see [the study|https://example.com/study].\n\n* keep a search\n** name it\n* share it',
  '[~accountid:61aa02] owns the API. !board.png|width=300!\n{code:sql}\nselect "a, b" from t\n{code}',
  '',
  '',
]
const empty = Array.from({ length: 24 }, (_, at) => `Custom field (${at})`)
const header = [
  'Summary,Issue key,Issue id,Issue Type,Status,Project key,Project name,Priority,Resolution,Assignee,Assignee Id',
  'Reporter,Reporter Id,Created,Updated,Resolved,Due date,Description,Watchers,Watchers,Watchers Id,Watchers Id,Sprint',
  ...empty,
  'Comment,Comment,Status Category,Status Category Changed',
].join(',')

/** The text of an export of `rows` tickets in pieces of about `pieceLength` characters. */
export function* jiraExport(rows: number, pieceLength = 65_536): Generator<string> {
  const random = seeded(20260923)
  const pick = <Value>(some: readonly Value[]): Value => some[Math.floor(random() * some.length)] as Value
  const date = (): string =>
    `${String(1 + Math.floor(random() * 28)).padStart(2, '0')}/${pick(months)}/${20 + Math.floor(random() * 7)} ${1 + Math.floor(random() * 12)}:${10 + Math.floor(random() * 50)} AM`
  let piece = `${header}\n`
  for (let number = rows; number > 0; number -= 1) {
    const state = pick(states)
    const [assignee, reporter] = [pick(people), pick(people)]
    const done = state === 'Done'
    const comment = number % 3 === 0 ? `${date()};61aa02;half way, "more" to come` : ''
    const named = [
      pick(titles),
      `FRG-${number}`,
      String(20_000 + number),
      pick(types),
      state,
      'FRG',
      'Forge',
      'Medium',
    ]
    const owned = [
      done ? 'Done' : '',
      assignee,
      '61aa01',
      reporter,
      '61aa02',
      date(),
      date(),
      done ? date() : '',
      '',
    ]
    const told = [pick(prose), assignee, reporter, '61aa01', '61aa02', `Sprint ${number % 40}`]
    const cells = [...named, ...owned, ...told, ...empty.map(() => ''), comment, '', state, date()]
    piece += `${cells.map(cell).join(',')}\n`
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield piece
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
