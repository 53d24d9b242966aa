import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { launch, me } from '../ledger.world.ts'
import { openStore } from '../open.ts'

const program = fileURLToPath(new URL('fill.ts', import.meta.url))

type Told = { kept: string[]; refused: string[]; read: number; backup: string }

function told(command: string, words: readonly string[]): Told {
  const done = spawnSync(command, words, { encoding: 'utf8' })
  assert.equal(done.status, 0, done.stderr)
  return JSON.parse(done.stdout) as Told
}

async function holds(file: string, { kept, refused, read }: Told): Promise<void> {
  assert.ok(kept.length > 5, `only ${kept.length} were kept`)
  assert.equal(refused.length, 5)
  for (const line of refused) {
    assert.match(
      line,
      /^StorageFull: there is no room left to write to .*ledger\.db: nothing was saved; free some space/,
    )
    assert.ok(line.includes(file))
  }
  assert.equal(read, kept.length + 1, 'reading went on')
}

async function reopens(file: string, { kept }: Told): Promise<void> {
  const store = await openStore({ kind: 'sqlite', file })
  assert.deepEqual(await store.check(), [])
  const { entries } = store.as(me)
  assert.equal(await entries.count(), kept.length + 1)
  for (const id of kept) assert.ok(await entries.find(id))
  await entries.add(launch('room again'))
  await store.close()
}

async function newLedger(folder: string): Promise<string> {
  const file = join(folder, 'ledger.db')
  const store = await openStore({ kind: 'sqlite', file })
  await store.as(me).entries.add(launch('first'))
  await store.close()
  return file
}

test('a disk that is full refuses the write and says so, goes on reading, and opens again with all that was kept', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'earned-full-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder]).status === 0
  if (!mounted)
    t.diagnostic('a file system of its own cannot be mounted here: only the limit on file size is tried')
  try {
    if (!mounted) return
    const file = await newLedger(folder)
    const fill = told(process.execPath, [program, file])
    await holds(file, fill)
    assert.equal(existsSync(`${file}.1.backup.unfinished`), false)
    assert.equal(fill.backup, 'StorageFull')
    // Still full: it opens all the same, and is read.
    const again = await openStore({ kind: 'sqlite', file })
    assert.equal(await again.as(me).entries.count(), fill.kept.length + 1)
    await again.close()
    const elsewhere = mkdtempSync(join(tmpdir(), 'earned-room-'))
    for (const ending of ['', '-wal', '-shm'])
      if (existsSync(file + ending)) copyFileSync(file + ending, join(elsewhere, `ledger.db${ending}`))
    await reopens(join(elsewhere, 'ledger.db'), fill)
    rmSync(elsewhere, { recursive: true, force: true })
    t.diagnostic(`${fill.kept.length} kept before the 4 MB were full`)
  } finally {
    if (mounted) spawnSync('umount', [folder])
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a file that may not grow refuses the write and says so, goes on reading, and opens again with all that was kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'earned-limit-'))
  try {
    const file = await newLedger(folder)
    // `ulimit -f` counts blocks of 512 or 1024 bytes; a write beyond it is refused where the signal is ignored.
    const limited = 'trap "" XFSZ; ulimit -f 3000; exec "$0" "$@"'
    const fill = told('bash', ['-c', limited, process.execPath, program, file])
    await holds(file, fill)
    await reopens(file, fill)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
