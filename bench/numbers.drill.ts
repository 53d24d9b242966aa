/**
 * npm run drill numbers [SEED]: false alarms in 20,000 simulated honest statements, and the share of planted faults that
 * the reader's number rules catch. docs/method/numbers/index.md says how the statements are made.
 */
import {
  drillHonest,
  drillPlanted,
  drillSplits,
  faults,
  type Outcome,
} from '../packages/reader/numbers/drill/drill.world.ts'

const seed = Number(process.argv[2] ?? 20260301)
const honestStatements = 20_000
const plantedStatements = 5_000

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`
const caught = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter(({ findings }) => findings.length > 0)
const say = (what: string, figure: string): void => console.log(`${what.padEnd(44)}${figure}`)

console.log(`numbers drill, seed ${seed}\n`)
const started = process.cpuUsage()
const honest = drillHonest(seed, honestStatements)
const { user, system } = process.cpuUsage(started)
const alarms = caught(honest)
say('honest statements', String(honestStatements))
say('  with a finding (false alarms)', String(alarms.length))
say('  checked', share(honest.filter(({ checked }) => checked).length, honestStatements))
say('  made and read in', `${((user + system) / 1000 / honestStatements).toFixed(2)} ms each`)
for (const { statement, findings } of alarms.slice(0, 10))
  console.log(`  ! ${findings.map(({ rule }) => rule).join(', ')}: ${statement.text.replaceAll('\n', ' ⏎ ')}`)

console.log(`\nplanted faults, ${plantedStatements} of each; caught as error / warning / question`)
for (const fault of faults) {
  const outcomes = drillPlanted(fault, seed + 1, plantedStatements)
  const as = (severity: string): number =>
    outcomes.filter(({ findings }) => {
      const worst = ['error', 'warning', 'question'].find((one) =>
        findings.some((finding) => finding.severity === one),
      )
      return worst === severity
    }).length
  const parts = ['error', 'warning', 'question']
    .map((severity) => share(as(severity), plantedStatements))
    .join(' / ')
  say(`  ${fault}`, `${share(caught(outcomes).length, plantedStatements)}   (${parts})`)
}

const splits = drillSplits(seed + 2, 20_000)
console.log('\nfair splits, 20,000, none drawn again: by construction 1 % fail at .01 and .1 % at .001')
say('  warned of', share(splits.filter((severity) => severity === 'warning').length, splits.length))
say('  called an error', share(splits.filter((severity) => severity === 'error').length, splits.length))

if (alarms.length > 0) process.exitCode = 1
