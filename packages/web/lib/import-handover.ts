/** A file or a text on its way to the import page: it cannot stand in the address. */
export type Handed = { file: File } | { text: string; name: string }

let handed: Handed | undefined
const listeners = new Set<() => void>()

export function handOver(it: Handed): void {
  handed = it
  for (const changed of listeners) changed()
}

/** Takes what was handed over, once. */
export function takeHanded(): Handed | undefined {
  const it = handed
  handed = undefined
  return it
}

/** Tells when something more is handed over while the page is open. */
export function onHanded(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}
