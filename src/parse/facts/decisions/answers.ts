// Answers to a question of the minutes: "Er der indsigelser? Nej." Two sentences in, what the second resolves out.

import type { Lead } from './leads.js'
import type { SectionSentence } from './section-sentences.js'

const ANSWER = /^(?:(ja)|nej)(?:[,.!\s]|$)/iu
// "Er der bemærkninger til referatet?", "Nogen indsigelser?"
const OBJECTIONS =
  /(?<!\p{L})(?:ind(?:sigelser|vendinger)|bemærkninger|kommentarer|rettelser|tilføjelser)(?!\p{L})[^?]*\?$/iu
// "Skal vi have en hund?", "Vil bestyrelsen betale?". Not: "Må man grille?", which asks what is so
const ASKED = /^(?:skal|vil|bør)\s(\p{L}+)\s[^?]*\?$/iu

/** `approves`: the item is there to approve something. */
export function readAnswer(
  question: SectionSentence | undefined,
  { text, entry }: SectionSentence,
  approves: boolean,
  isThisBody: (words: string) => boolean,
): Lead | null {
  const answer = ANSWER.exec(text)
  if (!answer || question?.entry !== entry) return null
  const isYes = answer[1] !== undefined
  if (OBJECTIONS.test(question.text)) return approves && !isYes ? { type: 'approved', decidedBy: null } : null
  const who = ASKED.exec(question.text)?.[1]
  if (who === undefined || !isThisBody(who)) return null
  return { type: isYes ? 'approved' : 'rejected', decidedBy: null }
}
