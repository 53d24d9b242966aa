import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import type { ImportSource } from './import-row.ts'
import { recognise } from './recognise.ts'
import { millisecondsOf } from '../timing.world.ts'

const samples = new URL('../../../../shared/samples/', import.meta.url)

const cases: [fileName: string, head: string, source: ImportSource | undefined][] = [
  ['Jira (1).csv', 'Summary,Issue key,Status\nA,P-1,Done\n', 'jira'],
  ['export.txt', '"Issue key"\t"Summary"\n', 'jira'],
  ['x.csv', '\u{FEFF}Zusammenfassung;Vorgangsschlüssel;Status\n', 'jira'],
  ['x.csv', 'Résumé,Clé de ticket,Type de ticket\n', 'jira'],
  ['x.csv', 'Re\u0301sume\u0301,Cle\u0301 de ticket\n', 'jira'],
  ['linear.csv', '"ID","Team","Title","Description","Status"\n', 'linear'],
  ['backup.json', ' {"earned":"export","formatVersion":1', 'earned'],
  ['entries.csv', 'Earned entry,Kind,Title,Body,Day\n', 'earned'],
  ['brag.md', '# 2026\n- shipped it', 'list'],
  ['', 'shipped it', 'list'],
  ['notes', 'shipped it, and more', 'list'],
  ['done.txt', 'Launched; shipped', 'list'],
  ['other.csv', 'Name,Status\nA,Done\n', undefined],
  ['package.json', '{"name":"x"}', undefined],
  ['tickets.json', '[{"id":1}]', undefined],
  ['page.htm', '<p>hello', undefined],
  ['page', '<!doctype html><p>hello', undefined],
  ['x.md', '', undefined],
  ['x.md', ' \n\n', undefined],
  ['x.md', 'PK\u0003\u0004\u0000\u0000', undefined],
  ['x.md', '\u{FFFD}\u{FFFD}PNG', undefined],
  ['utf16.csv', 'S\u0000u\u0000m\u0000', undefined],
]

describe('whose format a file is in', () => {
  for (const [fileName, head, source] of cases)
    it(`${JSON.stringify(head.slice(0, 40))} as “${fileName}” is ${source ?? 'not known'}`, () => {
      assert.equal(recognise(fileName, head), source)
    })

  it('is said of every sample: the Jira export is, pictures, archives, mail and other people’s JSON are not', (t) => {
    if (!existsSync(samples)) {
      t.diagnostic('../shared/samples is absent: only our own cases were tried')
      return
    }
    for (const folder of ['jira', 'hostile', 'notion', 'pdf', 'docx', 'github', 'confluence', 'jsonresume'])
      for (const name of readdirSync(new URL(`${folder}/`, samples)).filter((name) => name.includes('.'))) {
        const head = readFileSync(new URL(`${folder}/${name}`, samples))
          .subarray(0, 65_536)
          .toString('utf8')
        const mail = name.endsWith('.eml') || name === 'corrupt.zip' || name.endsWith('.textpack')
        if (!mail)
          assert.equal(recognise(name, head), folder === 'jira' ? 'jira' : undefined, `${folder}/${name}`)
      }
  })

  it('is found or not for any text, and for the longest head', async () => {
    fc.assert(fc.property(fc.string(), fc.string(), (name, head) => void recognise(name, head)))
    for (const part of [',', '"', '"a",', '\n', 'a', ' ', '{', '\u{FFFD}a'.repeat(9)]) {
      const took = await millisecondsOf(() => recognise('x', part.repeat(65_536 / part.length)), 500)
      assert.ok(took < 500, `${JSON.stringify(part)} took ${took} ms`)
    }
  })
})
