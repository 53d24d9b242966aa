// npm run dev: the server restarts when the code changes, the pages rebuild as you save.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildWeb, install, orSay, pinnedNode, root } from './setup.js'

const node = orSay(() => {
  install()
  buildWeb()
  return pinnedNode()
})
const start = (words, options = {}) => spawn(node, words, { cwd: root, stdio: 'inherit', ...options })
const pages = start([
  join(root, 'node_modules/vite/bin/vite.js'),
  'build',
  '--watch',
  '--logLevel',
  'warn',
  join(root, 'packages/web'),
])
const server = start(['--watch', '--watch-preserve-output', join(root, 'packages/cli/main.ts'), 'serve'])
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    pages.kill(signal)
    server.kill(signal)
  })
}
server.on('exit', () => pages.kill())
