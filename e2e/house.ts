import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { client } from '@earned/api/client'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const root = join(import.meta.dirname, '..')
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The day it is in every journey: a Monday. */
export const today = '2026-11-23'

/** A real server over an empty ledger, and a real browser that was let in. */
export type House = {
  origin: string
  browser: Browser
  /** The same operations as the pages use, for setting a scene and for a second hand at work. */
  api: ReturnType<typeof client>
  /** A new browser window; it keeps what went wrong in it. */
  open(path: string, options?: WindowOptions): Promise<Window>
  close(): Promise<void>
}
export type WindowOptions = {
  width?: number
  dark?: boolean
  /** Leaves the clock alone, for measuring: a stopped clock stops the browser's measurements, too. */
  measured?: boolean
}
export type Window = { page: Page; context: BrowserContext; wrong: string[] }

export async function openHouse(): Promise<House> {
  const home = mkdtempSync(join(tmpdir(), 'earned-e2e-'))
  const { child, launch } = await startServer(home)
  const { origin } = new URL(launch)
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const first = await browser.newContext()
  await (await first.newPage()).goto(launch)
  const storageState = await first.storageState()
  const cookie = storageState.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  await first.close()
  const send: typeof fetch = (input, init) => fetch(input, { ...init, headers: { ...init?.headers, cookie } })
  return {
    origin,
    browser,
    api: client(origin, send),
    open: (path, options = {}) => openWindow({ browser, storageState, origin }, path, options),
    async close() {
      await browser.close()
      await ended(child)
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function startServer(home: string): Promise<{ child: ChildProcess; launch: string }> {
  const child = spawn(
    process.execPath,
    [join(root, 'packages/cli/main.ts'), 'serve', '--no-open', '--port', '0'],
    {
      env: { ...process.env, EARNED_HOME: home, EARNED_TODAY: today, BROWSER: 'none' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      said += piece
      const launch = /http:\/\/\S+\/launch\/\S+/.exec(said)?.[0]
      if (launch) resolve({ child, launch })
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

type Ground = {
  browser: Browser
  storageState: Awaited<ReturnType<BrowserContext['storageState']>>
  origin: string
}

async function openWindow(
  { browser, storageState, origin }: Ground,
  path: string,
  { width = 1280, dark = false, measured = false }: WindowOptions,
): Promise<Window> {
  const narrow = width < 500
  const context = await browser.newContext({
    storageState,
    baseURL: origin,
    viewport: { width, height: narrow ? 844 : 900 },
    hasTouch: narrow,
    isMobile: narrow,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'en-GB',
  })
  context.setDefaultTimeout(8000)
  await context.addInitScript(watch)
  const page = await context.newPage()
  if (!measured) await page.clock.setFixedTime(new Date(`${today}T10:00:00`))
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(`thrown: ${error.message}`))
  page.on('console', (message) => {
    // A refused change (409) is told by the browser, too; the page shows it.
    const expected = message.text().includes('status of 409')
    if (message.type() === 'error' && !expected) wrong.push(`${message.text()} ${message.location().url}`)
  })
  await page.goto(path)
  await settled(page)
  return { page, context, wrong }
}

/** Runs in the page before anything else: keeps refusals of the content policy and shifts of the layout. */
function watch(): void {
  const seen = { refused: [] as string[], shift: 0, painted: 0 }
  Object.assign(window, { seen })
  document.addEventListener('securitypolicyviolation', (event) => {
    seen.refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
  })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number
      hadRecentInput: boolean
    })[]) {
      if (!entry.hadRecentInput) seen.shift += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.painted = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
}

export type Seen = { refused: string[]; shift: number; painted: number }
export const seenIn = (page: Page): Promise<Seen> =>
  page.evaluate(() => (window as unknown as { seen: Seen }).seen)

/** Nothing was thrown, logged as an error, or refused by the content policy. */
export async function assertCalm({ page, wrong }: Window): Promise<void> {
  assert.deepEqual(wrong, [])
  assert.deepEqual((await seenIn(page)).refused, [])
}

type AxeFound = {
  violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[]
}

/** What axe-core finds against WCAG 2.2 AA and its best practices, one line a finding. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const found = await page.evaluate(() =>
    (window as unknown as { axe: { run: (where: Document, how: object) => Promise<AxeFound> } }).axe.run(
      document,
      {
        resultTypes: ['violations'],
      },
    ),
  )
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  )
}

/** The page has its heading, and has not changed for a moment. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[data-page-heading]').waitFor({ state: 'attached' })
  await page.evaluate(
    (quietMs) =>
      new Promise<void>((resolve) => {
        const done = () => {
          watching.disconnect()
          resolve()
        }
        let timer = setTimeout(done, quietMs)
        const watching = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(done, quietMs)
        })
        watching.observe(document.body, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        })
      }),
    100,
  )
}

/** By how many pixels the page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
