// Decisions that no formula names: "Model B.", "Begge forslag.", "Restbeløbet reserveres.", "Mødet flyttes til den 4. maj."
// Sentences of a decision section in, whether they resolve something out. Only for sections labelled "Beslutning".

import type { Statement } from './formulas.js'
import { findVerb, textOf } from './subject.js'

// A choice between what was put forward: "Model B.", "Begge forslag.", "Forslag 2", "Alternativ A", "Ja.", "Valgmulighed 1"
const CHOICE =
  /^(?:(?:begge|alle|ingen\s+af)\s+(?:forslag|indstillinger|punkter|modeller|ansøgninger)(?:ne)?|(?:model|mulighed|forslag|alternativ|scenarie|løsning|variant|tilbud|valgmulighed|version|placering|linjeføring)\s+(?:nr\.?\s+)?(?:\d{1,2}|\p{L})|ja|nej)[.!]?$/iu
// "Torsdag den 30. november kl. 17.", "2. december kl. 13.00": when something is to be
const DAY =
  /^(?:\p{L}+dag\s+)?(?:den\s+|d\.\s*)?\d{1,2}\.?\s*(?:\p{L}{3,9}\.?|[/.-]\s?\d{1,2})(?:\s*[-/.]?\s*\d{2,4})?(?:,?\s+(?:kl\.?|klokken)\s*[\d.:–-]+)?\.?$/iu
// A verb in the passive that a meeting does things by. Not genitives: "borgernes", "udvalgenes", "fælles", "Johannes"
const PASSIVE =
  /^(?:(?!fælles|deres|andres|alles|hjemmes|johannes|hannes)\p{Ll}{3,}[^e\P{L}]es|\p{Ll}{2,}(?:s[eå]s|gøres|gås|nås|fås|åbnes|tegnes|regnes|dannes|udlignes|lånes))$/u
const GENITIVE = /(?:er|e)nes$/u
const MODAL = /^(?:skal|skulle|bør|burde|må|måtte|vil|ville|kan|kunne)$/u

/** "Model B.": a choice or a day, without any verb. */
export function looksChosen(text: string): boolean {
  return CHOICE.test(text.trim()) || DAY.test(text.trim())
}

/** "Restbeløbet reserveres", "Punkt 6 rykkes frem": a short statement in the passive present. */
export function looksResolved(statement: Statement): boolean {
  const { sentence, tokens, clauses, hits } = statement
  const [clause] = clauses
  if (clause?.kind !== 'main' || /[?:]\s*$/u.test(sentence)) return false
  if (hits.some(hit => hit.formula.type === 'none')) return false
  const verb = findVerb(statement, clause)
  for (let i = clause.from + 1; i < clause.to; i++) {
    const { word } = tokens[i] as { word: string }
    if (MODAL.test(word)) return false
    if (PASSIVE.test(word) && !GENITIVE.test(word)) return verb >= i && textOf(statement, clause.from, i).length < 90
    if (i > verb) return false
  }
  return false
}
