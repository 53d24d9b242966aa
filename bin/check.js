// npm run check: types, lint, format. `npm run check -- --write` puts the format right.
import { join } from 'node:path'
import { install, orSay, root, run } from './setup.js'

const bin = (name, file) => join(root, 'node_modules', name, file)

orSay(() => {
  install()
  run(bin('typescript', 'bin/tsc'), ['-b'])
  run(bin('oxlint', 'bin/oxlint'), ['--deny-warnings'])
  run(bin('oxfmt', 'bin/oxfmt'), [process.argv.includes('--write') ? '--write' : '--check', root])
  console.error('types, lint and format are as they should be')
})
