// npm run drill NAME: the long form of a promise, run before a release.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { install, orSay, root, run } from './setup.js'

const folder = join(root, 'bench')
const [name, ...words] = process.argv.slice(2)
orSay(() => {
  install()
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.drill.ts'))
    .map((file) => file.replace('.drill.ts', ''))
  if (!name || !existsSync(join(folder, `${name}.drill.ts`)))
    throw new Error(`npm run drill NAME, where NAME is one of: ${names.join(', ')}`)
  run(join(folder, `${name}.drill.ts`), words, { stdio: ['ignore', 1, 2] })
})
