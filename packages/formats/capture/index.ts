export { capture, type Capture, type Known } from './capture.ts'
export type { Piece } from './piece.ts'
