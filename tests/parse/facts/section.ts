// A section of minutes for tests: its text in, what the real readers of the parser read in it out.

import { loadDictionary } from '../../../src/dictionary/dictionary.js'
import type { Action, Decision, SectionKind } from '../../../src/model/document.js'
import type { ExtractedText } from '../../../src/model/extracted-text.js'
import { readActions } from '../../../src/parse/facts/actions.js'
import { bodyTests } from '../../../src/parse/facts/body.js'
import { readDecisions } from '../../../src/parse/facts/decisions.js'
import type { MeetingFacts } from '../../../src/parse/facts/meeting.js'
import { readRecommendations } from '../../../src/parse/facts/recommendations.js'
import { readLines } from '../../../src/parse/layout/lines.js'
import { lexiconOf } from '../../../src/parse/lexicon.js'
import { createReading, type Reading } from '../../../src/parse/reading.js'

export const dictionary = loadDictionary()
export const lexicon = lexiconOf(dictionary)

export const MEETING: MeetingFacts = {
  date: '2023-03-14',
  start: null,
  end: null,
  place: null,
  next: '2023-06-20',
  dates: ['2023-03-14'],
  mention: null,
}

function readingOf(text: string): Reading {
  const extracted: ExtractedText = {
    format: 'txt',
    text,
    blocks: [],
    pages: null,
    links: [],
    encoding: null,
    ocr: false,
    notes: [],
  }
  return createReading(extracted, readLines(extracted), lexicon)
}

/** The decisions in a section of a meeting on 14 March 2023; `body` met (null: whoever the sentences call the body). */
export function decisionsIn(
  text: string,
  kind: SectionKind = 'beslutning',
  body: string | null = null,
  doubt: (message: string) => void = () => {},
): Decision[] {
  const reading = readingOf(text)
  const context = {
    body: { name: body, id: null, cluster: null, region: null, doubts: [], ...bodyTests(body) },
    meeting: MEETING,
    isRecord: true,
    isPeople: () => false,
    doubt,
  }
  return readDecisions(reading, [{ kind, hit: null, from: 0, to: reading.lines.length }], context)
}

/** The actions in a section of that meeting. */
export function actionsIn(text: string, kind: SectionKind = 'referat'): Action[] {
  const reading = readingOf(text)
  return readActions(reading, [{ kind, hit: null, from: 0, to: reading.lines.length }], MEETING, true)
}

/** The points of a section "Indstilling", parted by bars. */
export function recommendationsIn(text: string): string {
  const reading = readingOf(text)
  return readRecommendations(reading, [{ kind: 'indstilling', hit: null, from: 0, to: reading.lines.length }])
    .map(point => point.text)
    .join(' | ')
}
