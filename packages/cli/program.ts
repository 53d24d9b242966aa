import { Command, CommanderError } from 'commander'
import { failure } from './failure.ts'

type Options = Record<string, string | boolean | string[] | undefined>

const list = (value: string, before: string[] | undefined): string[] => [
  ...(before ?? []),
  ...value.split(','),
]

/** The terminal command. Every command is one file in `commands/`, loaded when it is called. */
export function program(): Command {
  const earned = root()
  for (const add of [opening, capturing, growing, keeping]) add(earned)
  return earned
}

function root(): Command {
  return new Command('earned')
    .description('Turns what you ship, write and clear into growth you can see and evidence you can show.')
    .version('0.1.0')
    .showHelpAfterError('(earned --help shows every command)')
    .exitOverride()
    .addHelpText(
      'after',
      '\nExamples:\n  earned log "launched checkout v2 friday, conversion 3.1% -> 3.6% +data with Priya"\n  earned import jira.csv --mine "Ada Park"\n  earned rate data 2 --cite 3f2a\n  earned standing',
    )
}

function opening(earned: Command): void {
  earned
    .command('serve', { isDefault: true })
    .description('open the ledger in the browser (this is what `earned` alone does)')
    .option('--port <n>', 'port on this machine; 0 takes any free one')
    .option('--no-open', 'print the address only')
    .action(async (options: Options) => (await import('./commands/serve.ts')).serveCommand(options))
  earned
    .command('open')
    .description('print (and open) a new launch address of the server that runs')
    .action(async () => (await import('./commands/open.ts')).openCommand())
}

function capturing(earned: Command): void {
  earned
    .command('log')
    .description('write down one line in plain words; nothing is lost where nothing is understood')
    .argument('<words...>', 'the line')
    .option('--dry', 'show what is understood, and save nothing')
    .option('--json', 'answer in JSON')
    .action(async (words: string[], options: Options) =>
      (await import('./commands/log.ts')).logCommand(words.join(' '), options),
    )
  earned
    .command('list')
    .description('entries, newest first')
    .argument('[words...]', 'only those with these words')
    .option('--kind <kinds>', 'only these kinds', list)
    .option('--axis <axes>', 'only these axes', list)
    .option('--state <states>', 'planned, in_progress, done, dropped', list)
    .option('--from <day>', 'first day')
    .option('--to <day>', 'last day')
    .option('--limit <n>', 'how many (a person is shown 30 unless told; --json gives all)')
    .option('--json', 'answer in JSON: an array of entries')
    .action(async (words: string[], options: Options) =>
      (await import('./commands/list.ts')).listCommand(words.join(' '), options),
    )
  earned
    .command('show')
    .description('one entry, whole')
    .argument('<id>', 'its id, or the end of it')
    .option('--json', 'answer in JSON')
    .action(async (id: string, options: Options) =>
      (await import('./commands/show.ts')).showCommand(id, options),
    )
  earned
    .command('done')
    .description('say that an entry is done')
    .argument('<id>', 'its id, or the end of it')
    .option('--day <day>', 'the day it was done; today unless told')
    .option('--json', 'answer in JSON')
    .action(async (id: string, options: Options) =>
      (await import('./commands/done.ts')).doneCommand(id, options),
    )
  earned
    .command('import')
    .description(
      'bring in a Jira or Linear export (CSV), a list in Markdown or plain text, or Earned’s own export',
    )
    .argument('<file>', 'the file; - reads standard input')
    .option('--source <source>', 'jira, linear, list or earned, where the file does not show it')
    .option('--mine <names>', 'only rows with one of these names as assignee or reporter', list)
    .option('--yes', 'take it; without this the preview is shown and you are asked')
    .option('--json', 'answer in JSON: { rows, taken, duplicate, changed, skipped: [{ line, reason }] }')
    .action(async (file: string, options: Options) =>
      (await import('./commands/import.ts')).importCommand(file, options),
    )
}

function growing(earned: Command): void {
  earned
    .command('me')
    .description('who you are: shown, or changed by the options')
    .option('--name <name>')
    .option('--role <title>', 'your job title, in your words')
    .option('--background <keys>', 'product, design, research, data, technology, other', list)
    .option('--profile <key>', 'the reference profile you compare with; `none` for none')
    .option('--stage <stage>', 'outputs, outcomes or direction')
    .option('--alias <names>', 'names you go by in other tools', list)
    .option('--json', 'answer in JSON')
    .action(async (options: Options) => (await import('./commands/me.ts')).meCommand(options))
  earned
    .command('rate')
    .description('your own view of one axis, 0 to 5; without a level the level texts are shown')
    .argument(
      '<axis>',
      'data, design, technology, strategy, communication, collaboration, organisation, community or produce',
    )
    .argument('[level]', '0 to 5')
    .option('--cite <ids>', 'entries that show it', list)
    .option('--yardstick <name>', 'against whom, where it is not the level texts')
    .option('--note <text>')
    .option('--json', 'answer in JSON')
    .action(async (axis: string, level: string | undefined, options: Options) =>
      (await import('./commands/rate.ts')).rateCommand({ axis, level }, options),
    )
  earned
    .command('outcome')
    .description('outcomes: shown, added with --add, read with --read')
    .option('--add <title>', 'a new outcome')
    .option('--metric <text>')
    .option('--unit <text>')
    .option('--baseline <n>')
    .option('--target <n>')
    .option('--due <day>')
    .option('--read <id>', 'add a reading to this outcome')
    .option('--value <n>', 'the value read')
    .option('--json', 'answer in JSON')
    .action(async (options: Options) => (await import('./commands/outcome.ts')).outcomeCommand(options))
  earned
    .command('standing')
    .description('the three Ws and the eight axes today, each with what it rests on')
    .option('--all', 'name every entry behind a figure, not the first six')
    .option('--json', 'answer in JSON')
    .action(async (options: Options) => (await import('./commands/standing.ts')).standingCommand(options))
  earned
    .command('focus')
    .description('the one focus: shown, suggested with its reasons, or chosen')
    .option('--choose <axis>', 'work on this axis from today')
    .option('--done <step>', 'mark this step done (1, 2, 3)')
    .option('--close <reason>', 'close the focus')
    .option('--json', 'answer in JSON')
    .action(async (options: Options) => (await import('./commands/focus.ts')).focusCommand(options))
}

function keeping(earned: Command): void {
  earned
    .command('export')
    .description('everything, lossless, in one JSON file; `earned import` takes it back')
    .argument('[file]', 'where to; standard output unless told')
    .option('--csv', 'entries only, as CSV')
    .action(async (file: string | undefined, options: Options) =>
      (await import('./commands/export.ts')).exportCommand(file, options),
    )
  earned
    .command('backup')
    .description('a consistent copy of the ledger file, at any time')
    .argument('[file]', 'where to; beside the ledger unless told')
    .option('--json', 'answer in JSON')
    .action(async (file: string | undefined, options: Options) =>
      (await import('./commands/backup.ts')).backupCommand(file, options),
    )
  earned
    .command('doctor')
    .description('look the ledger over and say what is wrong, and the way back')
    .option('--json', 'answer in JSON')
    .action(async (options: Options) => (await import('./commands/doctor.ts')).doctorCommand(options))
  earned
    .command('sample')
    .description('the sample world: put in, or with --remove taken out again')
    .option('--who <name>', 'mira (early), jonas (switcher from design) or adaeze (senior)', 'mira')
    .option('--remove', 'take it out again')
    .option('--json', 'answer in JSON')
    .action(async (options: Options) => (await import('./commands/sample.ts')).sampleCommand(options))
}

/** Runs a command line; answers the exit code. */
export async function runProgram(words: readonly string[]): Promise<number> {
  try {
    await program().parseAsync(words)
    return typeof process.exitCode === 'number' ? process.exitCode : 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    return failure(error, process.stderr)
  }
}
