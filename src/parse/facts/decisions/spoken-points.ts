// Which point of the recommendation a decision speaks of where it gives no number: "Modellen blev godkendt" answers "a)
// godkender modellen". The decisions and points of an item in; decisions with a number, where just one point fits, out.

import { wordSet } from '../../../danish/word-set.js'
import type { Decision } from '../../../model/document.js'
import type { NumberedRecommendation } from '../recommendations.js'

const SMALL = wordSet(
  'denne dette disse deres skal skulle ville kunne bliver blev være eller efter under over samt også herunder udvalget rådet bestyrelsen klyngen styregruppen',
)
/** Fewer words are too little to know a point by. */
const FEWEST = 2

/** Where the writer gives numbers, a decision without one speaks of no point. */
export function addSpokenPoints(
  decisions: readonly Decision[],
  points: readonly NumberedRecommendation[],
): readonly Decision[] {
  if (decisions.some(decision => decision.points.length > 0)) return decisions
  return decisions.map(decision => {
    const number = findSpokenPoint(decision.text, points)
    return number === null ? decision : { ...decision, points: [number.toLowerCase()] }
  })
}

function findSpokenPoint(text: string, points: readonly NumberedRecommendation[]): string | null {
  const numbered = points.filter(point => point.number !== null)
  if (numbered.length < 2) return null
  const said = stemsOf(text)
  const fitting = numbered.filter(point => {
    const wanted = stemsOf(point.text)
    return wanted.size >= FEWEST && [...wanted].every(stem => said.has(stem))
  })
  return fitting.length === 1 ? (fitting[0] as NumberedRecommendation).number : null
}

/** Words without their endings: "godkender", "godkendt" -> "godken"; "modellen" -> "modell". */
function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(
    words.filter(word => !SMALL.has(word)).map(word => word.slice(0, Math.max(4, Math.min(6, word.length - 2)))),
  )
}
