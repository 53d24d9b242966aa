import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A server that runs for this home, as its control file tells. `key` lets this machine's owner ask for a launch address. */
export type Control = { port: number; pid: number; key: string }

const controlFile = (home: string): string => join(home, 'server.json')

export function writeControl(home: string, control: Control): void {
  const half = `${controlFile(home)}.${control.pid}.new`
  writeFileSync(half, JSON.stringify(control), { mode: 0o600 })
  renameSync(half, controlFile(home))
}

/** Removes the control file, if it is still this process's. */
export function removeControl(home: string, pid: number): void {
  if (readControl(home)?.pid === pid) rmSync(controlFile(home), { force: true })
}

function readControl(home: string): Control | undefined {
  try {
    const found = JSON.parse(readFileSync(controlFile(home), 'utf8')) as Partial<Control>
    const { port, pid, key } = found
    return typeof port === 'number' && typeof pid === 'number' && typeof key === 'string'
      ? { port, pid, key }
      : undefined
  } catch {
    return undefined
  }
}

/** A new launch address of the server that runs for this home; undefined where none answers. */
export async function askLaunch(home: string): Promise<string | undefined> {
  const control = readControl(home)
  if (control === undefined) return undefined
  try {
    const answer = await fetch(`http://127.0.0.1:${control.port}/launches`, {
      method: 'POST',
      headers: { 'x-earned-key': control.key },
      signal: AbortSignal.timeout(2000),
    })
    return answer.ok ? ((await answer.json()) as { address: string }).address : undefined
  } catch {
    return undefined
  }
}
