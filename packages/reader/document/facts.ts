/** Plain questions about a stretch of text, each answered by one pattern. All run in linear time. */

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

const date = new RegExp(
  [
    String.raw`\b(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\d|3[01]))?\b`,
    String.raw`\b(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|[12]\d|3[01])[/.](?:19|20)?\d\d\b`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${month}\b`,
    String.raw`\b${month}\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?\b|(?:19|20)\d\d\b)`,
    String.raw`\b(?:end of|by|in|early|mid|late|until|before|since|during)[ -]${month}\b`,
    String.raw`\b(?:end|start|beginning|middle|by|in|until|before|since) (?:of )?(?:19|20)\d\d\b`,
    String.raw`\b(?:[QH][1-4]|FY\s?'?\d\d)(?:[ /-]?(?:FY)?'?(?:20)?\d\d)?\b`,
    String.raw`\b(?:FY|CY)\s?'?(?:20)?\d\d\s?(?:[QH][1-4])?\b`,
  ].join('|'),
  'i',
)
const duration =
  /\b(?:(?:\d+|one|two|three|four|six|twelve)[- –]*(?:\d+[- ])?(?:day|week|month|quarter|year|sprint|hour)s?|(?:per|a|each|every) (?:day|week|month|quarter|year)|(?:first|next|last|same) (?:day|week|month|quarter|year|sprint)|daily|weekly|monthly|quarterly|annual(?:ly)?|by launch|at launch|post[- ]launch|end of (?:the )?(?:week|month|quarter|year|sprint)|(?:this|next) (?:week|month|quarter|year))\b/i
const threshold =
  /[<>≤≥=~≈±]\s*[$€£]?\d|\d[\d,.]*\s?(?:%|percent|pp\b|ms\b|s\b|sec|min|hour|day|week|month|kb\b|mb\b|gb\b|fps\b|x\b|\+)|[$€£]\s?\d|\b(?:at (?:least|most)|under|below|above|over|within|up to|more than|less than|fewer than|no more than|minimum of|maximum of|from|to|by|reach)\s+[$€£]?\d|\b(?:zero|no more than|100%)\b|\b\d[\d,.]*\s?(?:k\b|m\b|users|people|customers|requests|items|clicks|steps|seconds|minutes|concurrent|per\b|nodes|files)/i
const handle = /(?:^|[\s([/,:–-])@[a-z\d][\w-]{1,38}\b|[\w.+-]{1,64}@[\w-]{1,60}\.[a-z]{2,}/i
const personName = /(?:^|[^\w])[A-ZÀ-Þ][a-zß-ÿ]+(?:[ -][A-ZÀ-Þ][a-zß-ÿ]+){1,2}(?!\w)/

export const hasDate = (text: string): boolean => date.test(text)
/** A date, or a length of time or a rhythm. */
export const hasTimeframe = (text: string): boolean => date.test(text) || duration.test(text)
/** A number one can be on this or that side of: with a unit, a comparison or a count of something. */
export const hasThreshold = (text: string): boolean => threshold.test(text)
/** An `@handle` or a mail address. */
export const hasHandle = (text: string): boolean => text.includes('@') && handle.test(text)
/** A handle, a mail address, or two capitalised words in a row. */
export const hasPerson = (text: string): boolean => hasHandle(text) || personName.test(text)
export const hasDigit = (text: string): boolean => /\d/.test(text)
/** Two numbers one leads to the other: from 3 to 5, 3 -> 5, baseline 3, target 5. */
export const hasChange = (text: string): boolean =>
  /\bfrom\s+[^\s.]{0,3}\d[^;\n]{0,40}?\bto\s+[^\s.]{0,3}\d|\d\s?\S{0,4}\s*(?:→|->|=>|⇒)\s*\S{0,3}\d/i.test(
    text,
  ) ||
  (/\b(?:baseline|currently|today|current|now)\b[^.]{0,40}\d/i.test(text) &&
    /\b(?:target|goal|to)\b[^.]{0,40}\d/i.test(text))
export const hasQuote = (text: string): boolean => /["“][^"“”]{12,}["”]/.test(text)
/** Nothing in it: empty, a dash, a question mark, or words that say that it is still to come. */
export const isBlank = (text: string): boolean =>
  /^[\s\p{P}\p{S}]*(?:(?:tbd|tbc|tba|todo|n\/?a|none|unknown|unassigned|pending|to be (?:decided|determined|confirmed|defined|added|done))[\s\p{P}]*)?$/iu.test(
    text,
  )
