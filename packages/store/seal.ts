import { crc32 } from 'node:zlib'
import type { Cell } from './database/connection.ts'

/**
 * The seal of a row: CRC-32 over all its other cells. SQLite keeps no checksums of its pages, so a flipped bit in a
 * title would be served as good; with the seal the read that meets it says so. Finds every error of up to 32 bits in a row.
 */
export function sealOf(cells: readonly Cell[]): number {
  return crc32(JSON.stringify(cells))
}
