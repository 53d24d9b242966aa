// npm start: installs and builds what is missing, then opens the personal ledger.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildWeb, environment, flags, install, orSay, pinnedNode, root } from './setup.js'

const node = orSay(() => {
  install()
  buildWeb()
  return pinnedNode()
})
const server = spawn(
  node,
  [...flags, join(root, 'packages/cli/main.ts'), 'serve', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: environment(),
  },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
