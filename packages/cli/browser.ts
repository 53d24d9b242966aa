import { spawn } from 'node:child_process'

/** Opens an address where there is a screen; says nothing where there is none. */
export function openBrowser(
  address: string,
  env: Record<string, string | undefined>,
  platform: string = process.platform,
): void {
  const [command, ...words] = opener(address, env, platform)
  if (command === undefined) return
  const child = spawn(command, words, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

/** The program and its words, or nothing on a machine without a screen. */
export function opener(address: string, env: Record<string, string | undefined>, platform: string): string[] {
  if (env['BROWSER'] === 'none' || env['CI'] || env['SSH_CONNECTION']) return []
  if (platform === 'darwin') return ['open', address]
  if (platform === 'win32') return ['cmd', '/c', 'start', '', address]
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return []
  return [env['BROWSER'] || 'xdg-open', address]
}
