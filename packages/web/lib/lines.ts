import { useKeys } from './keyboard.ts'

/** The link of a line: a list item marked with `data-line`, in the matter of the page. */
const linkOf = (line: Element): HTMLElement | null => line.querySelector<HTMLElement>('[data-row], a')

/** The line that has the focus in it. */
export const lineWithFocus = (): Element | null => document.activeElement?.closest('main [data-line]') ?? null

/** j and k walk through the lines of a page; the arrows do, too, once a line has the focus. */
export function useLineKeys(): void {
  useKeys({
    j: () => walk(1),
    k: () => walk(-1),
    ArrowDown: () => (lineWithFocus() ? walk(1) : false),
    ArrowUp: () => (lineWithFocus() ? walk(-1) : false),
  })
}

function walk(by: 1 | -1): void {
  const lines = [...document.querySelectorAll('main [data-line]')].filter((line) => linkOf(line) !== null)
  const now = lineWithFocus()
  const from = now === null ? -1 : lines.indexOf(now)
  const next = from === -1 && by === -1 ? lines.at(-1) : lines[from + by]
  const link = next && linkOf(next)
  link?.focus()
  link?.scrollIntoView({ block: 'nearest' })
}
