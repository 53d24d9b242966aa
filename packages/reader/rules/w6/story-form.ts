import type { Span } from '../../document/span.ts'
import type { Remark } from '../finding.ts'
import { pageOf, type Rule } from '../rule.ts'
import { joinsNeeds } from './joined-needs.ts'
import { storiesOf, type Story } from './stories.ts'

type Fault = 'role' | 'reason' | 'joined'

const anybody =
  /^(?:(?:the|an?|our|any|app|end|system|site|web|product|platform|normal|regular|general|typical) )*(?:users?|people|person|customer|human|stakeholder|somebody|someone)$/i

/** W6: user stories about anybody, for no reason, or of two needs. One remark for each fault. */
export const storyForm: Rule = {
  id: 'W6',
  title: 'User story without an edge',
  severity: 'question',
  why: 'Whose need it is and what it is for are what decides between two ways to build it.',
  source:
    'Lucassen et al. 2016, "Improving agile requirements: the Quality User Story framework" (well-formed, atomic)',
  question: 'Who exactly needs it, what for, and is it one need?',
  page: pageOf('W6'),
  prose: true,
  check({ doc }) {
    if (doc.language !== 'en') return []
    const stories = storiesOf(doc)
    return [
      ...remarkOn(stories, 'role', ({ role }) => anybody.test(role)),
      ...remarkOn(stories, 'reason', ({ why, means }) => why === '' && means !== ''),
      ...remarkOn(stories, 'joined', ({ means }) => joinsNeeds(means)),
    ]
  },
}

function remarkOn(stories: readonly Story[], fault: Fault, has: (story: Story) => boolean): Remark[] {
  const faulty = stories.filter(has)
  if (faulty.length === 0) return []
  const spans: Span[] = faulty.map(({ start, end }) => ({ start, end }))
  return [{ spans, args: { fault, count: faulty.length, of: stories.length, role: faulty[0]?.role ?? '' } }]
}
