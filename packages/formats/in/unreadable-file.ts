/** The whole file is refused, before its first row; the message says where the reading stopped and what was looked for. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
}
