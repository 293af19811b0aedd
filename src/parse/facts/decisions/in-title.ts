// What a title resolves where nothing below does: "Pkt. 1. Dagsorden godkendt.", "Valg af dirigent: Bo Krogh".

import type { Decision } from '../../../model/document.js'
import type { Span } from '../../../model/span.js'
import type { Line } from '../../layout/lines.js'
import type { Reading } from '../../reading.js'
import { type DecisionContext, readDecision } from './decision-sentence.js'
import type { Statement } from './formulas.js'
import { loneSentence } from './section-sentences.js'
import { NOWHERE } from './situation.js'

export function readTitle(reading: Reading, elects: boolean, context: DecisionContext): Decision[] {
  const { title, heading } = context
  const at = title === null ? -1 : reading.text.slice(...heading).indexOf(title)
  if (title === null || at < 0) return []
  const named = (elects ? /(?::|\s[–—-])\s+(.+)$/u : BARE).exec(title)?.[1]
  const text = named ?? title
  if (named === undefined && !endsInOutcome(reading.lexicon.findFormulas(text))) return []
  const to = heading[0] + at + title.length
  const span: Span = [to - text.length, to]
  const line = reading.lines.find(line => line.span[0] <= span[0] && span[0] < line.span[1]) as Line
  const position = { ...NOWHERE, kind: 'referat', isAlone: true, elects } as const
  const said = readDecision(reading, loneSentence(text, span, line), position, context)
  return said === null ? [] : [said]
}

// "Godkendelse af referat – ok", "Dagsorden, godkendt"
const BARE = /(?:[,:]|\s[–—-])\s+((?:ok|okay|godkendt|vedtaget)[.!]?)$/iu
const GOES_ON = /^(?:med|uden|til|og|enstemmigt)$/u

/** "Referatet fra 7. februar godkendt", "Regnskab godkendt med tak". Not: "Status på aftalt arbejde" */
const endsInOutcome = ({ tokens, hits }: Statement): boolean =>
  hits.some(({ form, to }) => form === 'participle' && (to === tokens.length || GOES_ON.test(tokens[to]?.word ?? '')))
