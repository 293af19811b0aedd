// Whether all agreed, and whether a vote is announced: a sentence in, what it says of that out. Who voted what is in
// votes.ts.

import { LONGEST_SENTENCE } from '../../../danish/sentences.js'
import type { Votes } from '../../../model/document.js'

// "Formanden satte forslaget til afstemning:", "Der blev stemt om forslaget". Not: "uden afstemning"
const PUT_TO_VOTE =
  /(?<!\p{L})(?:til\s+afstemning|afstemning(?:en)?\s+(?:om|viste|gav)|(?:blev|bliver)\s+(?:der\s+)?stemt|der\s+stemtes)(?!\p{L})/u
const UNANIMOUS =
  /(?<!\p{L})(?:enstemmig(?:t|hed)?|akklamation|applaus|aplaus|et\s+enigt?\s+\p{L}+|uden\s+modstemmer)(?!\p{L})/u
const NOT_UNANIMOUS = /(?<!\p{L})(?:ikke|uden)\s+enstemmig/u
const DIVIDED = /(?<!\p{L})(?:(?:et|stort|klart|overvældende|snævert)\s+flertal|flertallet|mindretal(?:let)?)(?!\p{L})/u

/** Announces a vote whose outcome is told further on. */
export function putsToVote(text: string): boolean {
  return PUT_TO_VOTE.test(text.slice(0, LONGEST_SENTENCE).toLowerCase())
}

/** True: "enstemmigt", "med akklamation", "et enigt udvalg". False: a vote with somebody against. Null: not said. */
export function readUnanimity(text: string, votes: Votes | null): boolean | null {
  const sentence = text.slice(0, LONGEST_SENTENCE).toLowerCase()
  if (NOT_UNANIMOUS.test(sentence)) return false
  if (UNANIMOUS.test(sentence)) return true
  if (votes && ((votes.against.count ?? 0) > 0 || (votes.against.who?.length ?? 0) > 0)) return false
  return DIVIDED.test(sentence) ? false : null
}
