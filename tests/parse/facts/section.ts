// A section of minutes for tests: its text in, what the real readers of the parser read in it out.

import { loadDictionary } from '../../../src/dictionary/dictionary.js'
import type { Action, Decision, SectionKind } from '../../../src/model/document.js'
import { actionsOf, decisionsOf, readingOf } from '../../../src/parse/examples/section.js'
import { readRecommendations } from '../../../src/parse/facts/recommendations.js'
import { lexiconOf } from '../../../src/parse/lexicon.js'

export const dictionary = loadDictionary()
export const lexicon = lexiconOf(dictionary)

export { MEETING } from '../../../src/parse/examples/section.js'

/** The decisions in a section of a meeting on 14 March 2023; `body` met (null: whoever the sentences call the body). */
export function decisionsIn(
  text: string,
  kind: SectionKind = 'beslutning',
  body: string | null = null,
  doubt: (message: string) => void = () => {},
  title: string | null = null,
): Decision[] {
  return decisionsOf(text, lexicon, kind, { body, doubt, title })
}

/** The actions in a section of that meeting. */
export function actionsIn(text: string, kind: SectionKind = 'referat'): Action[] {
  return actionsOf(text, lexicon, kind)
}

/** The points of a section "Indstilling", parted by bars. */
export function recommendationsIn(text: string): string {
  const reading = readingOf(text, lexicon)
  return readRecommendations(reading, [{ kind: 'indstilling', hit: null, from: 0, to: reading.lines.length }])
    .map(point => point.text)
    .join(' | ')
}
