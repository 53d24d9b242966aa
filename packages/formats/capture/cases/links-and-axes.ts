import type { Case } from './case.ts'

/** Addresses and axis markers, and what only resembles them. */
export const linksAndAxes: Case[] = [
  { line: 'mapped refunds https://example.com/a', title: 'Mapped refunds', links: ['https://example.com/a'] },
  {
    line: 'mapped refunds (https://example.com/a)',
    title: 'Mapped refunds',
    links: ['https://example.com/a'],
  },
  {
    line: 'mapped refunds, see https://example.com/a.',
    title: 'Mapped refunds, see',
    links: ['https://example.com/a'],
  },
  {
    line: 'mapped refunds https://en.wikipedia.org/wiki/Refund_(law)',
    title: 'Mapped refunds',
    links: ['https://en.wikipedia.org/wiki/Refund_(law)'],
  },
  {
    line: 'mapped refunds https://example.com/a?x=1&y=[2]#z!',
    title: 'Mapped refunds!',
    links: ['https://example.com/a?x=1&y=[2]#z'],
  },
  { line: 'HTTP://EXAMPLE.COM/A board', title: 'Board', links: ['HTTP://EXAMPLE.COM/A'] },
  {
    line: 'mapped refunds <https://example.com/a>',
    title: 'Mapped refunds',
    links: ['https://example.com/a'],
  },
  {
    line: 'mapped refunds <https://example.com/a|the board>',
    title: 'Mapped refunds the board',
    links: [{ url: 'https://example.com/a', label: 'the board' }],
    why: 'as copied from Slack',
  },
  {
    line: 'wrote [the refunds PRD](https://example.com/prd) yesterday',
    title: 'Wrote the refunds PRD',
    kind: 'artifact',
    day: '2026-11-22',
    links: [{ url: 'https://example.com/prd', label: 'the refunds PRD' }],
  },
  {
    line: 'https://example.com/a https://example.com/b',
    title: 'https://example.com/a https://example.com/b',
    links: ['https://example.com/a', 'https://example.com/b'],
    why: 'nothing else is left',
  },
  {
    line: 'board https://example.com/a and again https://example.com/a',
    title: 'Board and again',
    links: ['https://example.com/a'],
  },
  { line: 'asked mailto:priya@example.com', title: 'Asked', links: ['mailto:priya@example.com'] },
  { line: 'readme at “https://example.com/a”', title: 'Readme at', links: ['https://example.com/a'] },
  { line: 'mapped refunds +data', title: 'Mapped refunds', axes: ['data'] },
  { line: 'mapped refunds +Data +TECH', title: 'Mapped refunds', axes: ['data', 'technology'] },
  { line: 'mapped refunds (+ux, +org)', title: 'Mapped refunds', axes: ['design', 'organisation'] },
  { line: '+strategy mapped refunds', title: 'Mapped refunds', axes: ['strategy'] },
  {
    line: 'mapped refunds +data +metrics',
    title: 'Mapped refunds',
    axes: ['data'],
    why: 'two words for one axis',
  },
  {
    line: '+produce +collab +comms +community x',
    title: 'X',
    axes: ['produce', 'collaboration', 'communication', 'community'],
  },

  // Neither an address nor an axis.
  { line: 'mapped refunds +karma' },
  { line: 'mapped refunds +__proto__ +constructor' },
  { line: 'mapped refunds +data-driven' },
  { line: '10+ design partners signed' },
  { line: 'C+data structures course' },
  { line: 'bundle of notes+data' },
  { line: 'see www.example.com' },
  { line: 'see example.com/a' },
  { line: 'javascript:alert(1)', title: 'javascript:alert(1)' },
  { line: 'data:text/html,hello', title: 'data:text/html,hello' },
  { line: 'ftp://example.com/a', title: 'ftp://example.com/a' },
  { line: 'https:// is missing', title: 'https:// is missing' },
  { line: 'mailto: is missing' },
  { line: 'xhttps://example.com', title: 'xhttps://example.com' },
]
