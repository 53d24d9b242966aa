import type { Case } from './case.ts'

const long = 'mapped the refund flow for small merchants and '.repeat(213)
const words = 'word '.repeat(59)

/** Lines nobody types in good faith, or that come out of a broken clipboard. */
export const hostile: Case[] = [
  {
    line: long.trim(),
    title: `${capital(long.slice(0, 299)).trim()}`,
    body: 'line',
    why: 'ten thousand characters',
  },
  {
    line: `${words}ending`,
    title: `${capital(words)}`.trim(),
    body: 'line',
    why: '301 characters: cut at a word',
  },
  { line: 'x'.repeat(10_000), title: capital('x'.repeat(300)), body: 'line', why: 'no word to cut at' },
  { line: '😀'.repeat(200), title: '😀'.repeat(150), body: 'line', why: 'cut between code points' },
  { line: `x${'😀'.repeat(200)}`, title: `x${'😀'.repeat(149)}`, body: 'line', why: 'never through a pair' },
  { line: '🚀🚀🚀' },
  { line: '👩‍👩‍👧‍👦 onboarding research with 👩🏽‍💻' },
  { line: 'أطلقنا صفحة الدفع الجديدة' },
  { line: 'השקנו את דף התשלום +data', title: 'השקנו את דף התשלום', axes: ['data'] },
  {
    line: '発売しました https://example.com/日本',
    title: '発売しました',
    links: ['https://example.com/日本'],
  },
  { line: '\u202Etxet desrever', title: '\u202Etxet desrever' },
  { line: "'; DROP TABLE entries; --", title: "'; DROP TABLE entries; --" },
  { line: "Robert'); DROP TABLE entries;--" },
  { line: '<script>alert(1)</script>', title: '<script>alert(1)</script>' },
  { line: '<img src=x onerror=alert(1)>', title: '<img src=x onerror=alert(1)>' },
  { line: '"><svg/onload=alert(1)> +data', title: '"><svg/onload=alert(1)>', axes: ['data'] },
  { line: '__proto__' },
  { line: 'constructor', title: 'Constructor' },
  { line: 'toString +toString with toString' },
  { line: '\uD800 lone surrogate \uDFFF', title: '\uD800 lone surrogate \uDFFF' },
  { line: 'https://example.com/\uD800x board', title: '\uD800x board', links: ['https://example.com/'] },
  { line: 'zero\u200Bwidth', title: 'zero\u200Bwidth' },
  {
    line: '\uFEFFshipped bulk edit',
    title: 'Shipped bulk edit',
    kind: 'launch',
    why: 'a byte order mark at the front',
  },
  {
    line: 'shipped\u00A0bulk edit\u00A0friday',
    title: 'Shipped bulk edit',
    kind: 'launch',
    day: '2026-11-20',
    why: 'no-break spaces',
  },
  { line: 'shipped\tbulk\tedit', title: 'Shipped bulk edit', kind: 'launch' },
  {
    line: 'shipped \u0000 bulk edit',
    title: 'Shipped bulk edit',
    kind: 'launch',
    why: 'PostgreSQL refuses the null character',
  },
  {
    line: `signups ${'9'.repeat(400)}% -> ${'9'.repeat(400)}%`,
    title: `Signups ${'9'.repeat(292)}`,
    body: 'line',
  },
  { line: `with ${'with '.repeat(5000)}`.trim(), title: capital('with '.repeat(60)).trim(), body: 'line' },
  { line: `${'+'.repeat(300)}`, title: '+'.repeat(300) },
  { line: `${'a->'.repeat(100)}`, title: 'a->'.repeat(100) },
  {
    line: `shipped bulk edit${' '.repeat(5000)}friday`,
    title: 'Shipped bulk edit',
    kind: 'launch',
    day: '2026-11-20',
  },
  { line: `${'('.repeat(150)}${')'.repeat(150)}`, title: `${'('.repeat(150)}${')'.repeat(150)}` },
  { line: 'NaN% -> Infinity%', title: 'NaN% -> Infinity%' },
  { line: '1e999 -> 2e999 signups' },
  { line: '-', title: '-' },
  { line: '...', title: '...' },
  { line: '+data', title: '+data', axes: ['data'], why: 'nothing is left, so the line is its own title' },
  { line: 'friday', title: 'Friday', day: '2026-11-20', why: 'nothing is left' },
  { line: 'launched', kind: 'launch' },
  { line: '${jndi:ldap://x/a} {{7*7}} %s %n', title: '${jndi:ldap://x/a} {{7*7}} %s %n' },
  { line: '=cmd|calc!A1', title: '=cmd|calc!A1' },
  {
    line: 'shipped bulk edit\nconversion 3.1% -> 3.6%\n+data',
    title: 'Shipped bulk edit',
    kind: 'launch',
    body: 'line',
    axes: ['data'],
    changes: [['conversion', 3.1, 3.6, null, '%']],
    why: 'several lines: the first is the title',
  },
  { line: '\r\n\r\nshipped bulk edit\r\n', title: 'Shipped bulk edit', kind: 'launch' },
]

/** No entry comes of these: they show nothing. */
export const blank: string[] = [
  '',
  ' ',
  '   \t \n ',
  '\u00A0\u2003\u3000',
  '\u200B\u200B',
  '\uFEFF',
  '\u200E \u200F \u2060',
  '\u0000\u0001',
  '\u00AD',
]

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
