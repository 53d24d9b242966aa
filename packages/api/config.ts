import { day } from '@earned/framework/nouns'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/** Every setting, read from the environment; the table in docs/self-hosting.md is checked against this. */
export const configSchema = z.object({
  EARNED_HOME: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Folder of the ledger, its backups and its keys. Default: the place this platform keeps such files.',
    ),
  EARNED_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(4747)
    .describe('Port on loopback; 0 takes any free one.'),
  EARNED_TODAY: day.optional().describe('Takes this day for today, for trying things out.'),
  BROWSER: z.string().optional().describe('`none` keeps the browser shut when the server starts.'),
})

export type Config = { home: string; port: number; today?: string; opensBrowser: boolean }

/** Throws one sentence naming each variable that is wrong. */
export function readConfig(
  env: Record<string, string | undefined>,
  platform: string = process.platform,
): Config {
  const parsed = configSchema.safeParse(emptyIsAbsent(env))
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new InvalidConfig(`Earned cannot start with these settings. ${faults.join('; ')}`)
  }
  const { EARNED_HOME, EARNED_PORT, EARNED_TODAY, BROWSER } = parsed.data
  return {
    home: EARNED_HOME ?? defaultHome(env, platform),
    port: EARNED_PORT,
    ...(EARNED_TODAY === undefined ? {} : { today: EARNED_TODAY }),
    opensBrowser: BROWSER !== 'none',
  }
}

export class InvalidConfig extends Error {
  override name = 'InvalidConfig'
}

const emptyIsAbsent = (env: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))

function defaultHome(env: Record<string, string | undefined>, platform: string): string {
  const home = homedir()
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'earned')
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'earned')
  return join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'earned')
}
