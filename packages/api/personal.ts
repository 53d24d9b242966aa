import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openStore, type Store, type Viewer } from '@earned/store'

/** The personal edition has one workspace and one person. */
export const personalViewer: Viewer = { workspace: 'personal', person: 'me' }

/** The ledger of this machine's owner, made where there is none. Throws what `openStore` throws. */
export async function openPersonal(home: string, check: 'whole' | 'light'): Promise<Store> {
  await mkdir(home, { recursive: true, mode: 0o700 })
  return openStore({ kind: 'sqlite', file: join(home, 'ledger.db'), check })
}
