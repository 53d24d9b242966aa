import type { AxisView, OwnRating } from '../standing/own-view.ts'
import type { WStanding } from '../standing/standing.ts'
import { axisName, counted, dayInWords, listed } from './phrases.ts'

/** The own level of an axis and what it rests on. */
export function axisSentence({ axis, own }: AxisView): string {
  if (!own) return `${axisName(axis)}: not rated yet.`
  return `${axisName(axis)}: your own view is ${own.level}, ${citedPhrase(own)}, rated on ${dayInWords(own.day)}.`
}

function citedPhrase({ cited, evidence }: OwnRating): string {
  return cited ? `citing ${counted(evidence.value, 'entry', 'entries')}` : 'with no entry cited'
}

/** What an axis asks next, always as a question: the next level's text, and which entry shows it. */
export function gapQuestion({ own, gap, profileLevel, nextText }: AxisView): string {
  if (!own) return 'Which of the six texts reads most like your work of the last months?'
  if (gap !== null && gap > 0 && nextText)
    return `Your profile has ${profileLevel} here. Level ${own.level + 1} reads: “${nextText.text}” Which entry shows you doing that?`
  const at = gap === null ? '' : `You are ${gap === 0 ? 'at' : 'above'} your profile here. `
  if (!own.cited) return `${at}Which entry shows you at level ${own.level}?`
  if (!nextText) return `${at}Who would you name as better at this?`
  return `${at}Level ${own.level + 1} reads: “${nextText.text}” Is it what you want next?`
}

/** How the own word moved; empty where nothing may be said of it. */
export function changeSentence({ change }: AxisView): string {
  if (!change) return ''
  if (change.by === 0) return `Your own word is the same as on ${dayInWords(change.since)}.`
  return `Your own word went from ${change.from} to ${change.to} since ${dayInWords(change.since)}.`
}

/** A rating by another yardstick, kept beside the own view. */
export function besideYardstick({ yardstick, level, day }: OwnRating): string {
  return `Beside “${yardstick}” you said ${level} on ${dayInWords(day)}. Both are kept; no growth is read from one to the other.`
}

/** What one W rests on, while only the person has spoken. */
export function wSentence({ axes, rated, atProfile, uncited, evidence }: WStanding): string {
  if (rated === 0) return 'Cannot say yet: nothing is rated.'
  const parts = [
    `${rated} of ${counted(axes, 'axis', 'axes')} rated`,
    atProfile === null ? '' : `${atProfile} at your profile or above`,
    evidence.value > 0 ? `${counted(evidence.value, 'entry', 'entries')} cited` : '',
    uncited > 0 ? `${counted(uncited, 'rating')} without any entry` : '',
  ].filter(Boolean)
  return `Your own view: ${listed(parts)}. No reviewer has spoken yet.`
}
