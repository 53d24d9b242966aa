import type { Line } from './lines.ts'

/** A stretch of a list or brag document that stands for itself. `line` is where it starts. */
export type Block =
  | { type: 'heading'; line: number; level: number; text: string }
  /** One bullet or number: `text` without its mark, `body` what is indented under it. */
  | { type: 'item'; line: number; text: string; body: Line[] }
  | { type: 'paragraph'; line: number; lines: Line[] }
  /** A row of a table, each cell under its heading. */
  | { type: 'cells'; line: number; names: readonly string[]; cells: readonly string[] }
  /** Text that is no entry, with the reason. */
  | { type: 'passed over'; line: number; reason: string }
