// npm run bench [NAME …]: what is measured, beside its peers, as ratios in one run.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildWeb, install, orSay, root, run } from './setup.js'

const folder = join(root, 'bench')
orSay(() => {
  install()
  buildWeb()
  const wanted = process.argv.slice(2)
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.bench.ts'))) {
    if (wanted.length > 0 && !wanted.some((name) => file.startsWith(name))) continue
    console.error(`\n${file}`)
    run(join(folder, file), [], { stdio: ['ignore', 1, 2] })
  }
})
