import { readStored, writeStored } from './stored.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const themeNow = (): Theme =>
  themes.find((theme) => theme === readStored<string>('theme', 'system')) ?? 'system'

/** Shown at once and kept in this browser; `system` follows the machine. public/assets/theme-1.js reads it at load. */
export function setTheme(theme: Theme): void {
  writeStored('theme', theme === 'system' ? undefined : theme)
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
