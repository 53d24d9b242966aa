#!/usr/bin/env node
// The terminal command: finds the pinned Node and hands over.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { environment, flags, install, orSay, pinnedNode, root } from './setup.js'

const node = orSay(() => {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) install()
  return pinnedNode()
})
const child = spawn(node, [...flags, join(root, 'packages/cli/main.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: environment(),
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
