// Which recommendation a decision speaks of where it gives no number: "Modellen blev godkendt" after "a) godkender
// modellen". A decision's text and the numbered points of its item in, the number out where one point alone fits.

import { wordSet } from '../../../danish/word-set.js'
import type { Decision } from '../../../model/document.js'
import type { NumberedRecommendation } from '../recommendations.js'

const SMALL = wordSet(
  'denne dette disse deres skal skulle ville kunne bliver blev være eller efter under over samt også herunder udvalget rådet bestyrelsen klyngen styregruppen',
)
/** Fewer words say too little to know a point by. */
const FEWEST = 2

/** Where a writer gives numbers, a decision without one speaks of none. */
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
