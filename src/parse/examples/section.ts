// One section of minutes as the readers read it, for examples and tests. The meeting is on 14 March 2023.

import type { Action, Decision, SectionKind } from '../../model/document.js'
import { bodyTests, otherTest } from '../facts/body/body.js'
import { readDecisions } from '../facts/decisions/decisions.js'
import { withSentences } from '../facts/decisions/section-sentences.js'
import type { MeetingFacts } from '../facts/meeting/meeting.js'
import { readActions } from '../facts/tasks/actions.js'
import { readLines } from '../layout/lines.js'
import { markRules } from '../layout/rules.js'
import type { Lexicon } from '../lexicon.js'
import { createReading, type Reading } from '../reading.js'
import { plainText } from './plain-text.js'

export const MEETING: MeetingFacts = {
  date: '2023-03-14',
  start: null,
  end: null,
  place: null,
  next: '2023-06-20',
  dates: ['2023-03-14'],
  mention: null,
}

export function readingOf(text: string, lexicon: Lexicon): Reading {
  const extracted = plainText(text)
  return createReading(extracted, markRules(readLines(extracted)), lexicon)
}

const whole = (reading: Reading, kind: SectionKind) =>
  withSentences(reading, [{ kind, hit: null, from: 0, to: reading.lines.length }], MEETING)

export interface Scene {
  /** Who met; null: whoever the sentences call the body. */
  readonly body?: string | null
  /** Of the item. */
  readonly title?: string | null
  /** No label of the document says what was resolved. */
  readonly isPlain?: boolean
  readonly doubt?: (message: string) => void
}

export function decisionsOf(
  text: string,
  lexicon: Lexicon,
  kind: SectionKind,
  { body = null, title = null, isPlain = false, doubt = () => {} }: Scene = {},
): Decision[] {
  const reading = readingOf(text, lexicon)
  const tests = bodyTests(body)
  const isOther = otherTest(tests.isThisBody, lexicon)
  const context = {
    body: { name: body, id: null, cluster: null, region: null, doubts: [], ...tests, isOther },
    meeting: MEETING,
    title,
    heading: [0, 0] as const,
    isTagged: false,
    isPlain,
    doubt,
  }
  return readDecisions(reading, whole(reading, kind), context)
}

export function actionsOf(text: string, lexicon: Lexicon, kind: SectionKind = 'referat'): Action[] {
  const reading = readingOf(text, lexicon)
  return readActions(reading, whole(reading, kind), MEETING)
}
