// Chromium and PostgreSQL for the tests, from Debian's packages where they are absent and this is permitted.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

const postgresRoot = '/usr/lib/postgresql'
const wanted = [
  {
    name: 'chromium',
    there: () =>
      Boolean(process.env.CHROMIUM) ||
      ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some(existsSync),
  },
  {
    name: 'postgresql',
    there: () =>
      Boolean(process.env.EARNED_TEST_POSTGRES) ||
      (existsSync(postgresRoot) &&
        readdirSync(postgresRoot).some((version) => existsSync(`${postgresRoot}/${version}/bin/initdb`))),
  },
]

/** Installs what is missing; throws with the command to run where that is not permitted. */
export function debianPackages() {
  const missing = wanted.filter((one) => !one.there()).map((one) => one.name)
  if (missing.length === 0) return
  const byHand = `The tests need ${missing.join(' and ')}: install with your system's packages (Debian: apt-get install ${missing.join(' ')}).`
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(byHand)
  console.error(`Installing ${missing.join(' and ')} for the tests …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (words) => spawnSync('apt-get', words, { stdio: ['ignore', 2, 2], env }).status === 0
  apt(['update', '-qq'])
  if (!apt(['install', '-y', '-qq', '--no-install-recommends', ...missing])) throw new Error(byHand)
}
