// What stands below a label, and whether that is what was resolved, proposed, given somebody to do, attached or said: lines
// in, whether they are of the kind out. Told by their form; what was said shows least.

import type { Lexicon } from '../../lexicon.js'
import { holdsVerb } from './label-text.js'

// "Klyngens svar", "Det gør vi", "Direktionen peger på". Not: "Klyngen"
const OF_THEIRS =
  /^\p{Lu}\p{L}+(?:ens|ets|nes)\s\p{Ll}+$|(?<!\p{L})(?:vi|os|man|det|hvad)(?!\p{L})|^\p{Lu}\p{L}+(?:en|et|ne)\s\p{Ll}{2,}r\s/iu

/** "Bo: Vi venter.", "BK: Enig.", "Kassereren: Regnskabet er godkendt.", "Beboerne: Godkendt." */
export const isOfSomebody = (words: string, { actors, people, readItemTitle }: Lexicon): boolean =>
  people.isGivenName(words) ||
  people.judge(words.split(' ')) === 2 ||
  /^(?:\p{Lu}{2,4}|\p{Lu}\p{L}?|\p{Lu}\p{Ll}+erne)$/u.test(words) ||
  // "LED forelægger" heads what they say, item by item.
  (actors.isActor(words) && !holdsVerb(words) && !OF_THEIRS.test(words)) ||
  actors.isTitle(words) ||
  readItemTitle(words) !== null

const firstSentence = (text: string): string => text.replace(/^[^\p{L}\d]+/u, '').split(/(?<=[.!?])\s/u)[0] ?? ''

/** "Godkendt.", "- Der bestilles to.", "a. tiltrådt", "Planen godkendes." */
export function resolves([text = '']: readonly string[], { findFormulas }: Lexicon): boolean {
  const first = firstSentence(text.replace(/^\(?[a-h\d][.)]\s/u, ''))
  return (
    first.length <= LONGEST &&
    !/^at\s|\?$/iu.test(first) &&
    !INFINITIVE.test(text) &&
    findFormulas(first).hits.length > 0
  )
}

const LONGEST = 120

// "At planen godkendes", "1) at vi køber den", "Rådet bedes", "Det foreslås, at"
const PROPOSAL =
  /^\W*(?:(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s*)?at\s|\s(?:bedes|anmodes|indstille[rs]|foreslå[rs]|anbefale[rs]|henstille[rs]|opfordre[rs])(?!\p{L})/iu

// "1. tage status til efterretning", "- drøfte planen". Not: "1. tiltrådt"
const INFINITIVE = /^\W*(?:(?:\d{1,2}|[a-h])[.)]\s+)?(?:\p{Ll}{2,}e|få|gå|se)\s+\p{L}/u

export function proposes([first = '']: readonly string[]): boolean {
  return PROPOSAL.test(firstSentence(first)) || PROPOSAL.test(first) || INFINITIVE.test(first)
}

/** "Bilag 2: Notat", "Budget.xlsx": a paper in each line */
export function attaches(said: readonly string[]): boolean {
  return said.every(line => /^\W*bilag\s\S*\d|\.(?:pdf|docx?|xlsx?|pptx?|msg)(?!\p{L})/iu.test(line))
}

/** "Karen laver en plan. Klar: 1. maj", "Bo → brev til skolen": somebody named in each line who is to do something */
export function charges(said: readonly string[], { findTask, actors }: Lexicon): boolean {
  return said.every(line => {
    const text = line.replace(/^[^\p{L}\d]+/u, '')
    const who = /^(\p{Lu}[\p{L}.-]*(?:\s(?:og\s)?\p{Lu}[\p{L}.-]*){0,3})\s?(?::|→|[-=]>|–)\s/u.exec(text)?.[1]
    return (who !== undefined && actors.isActor(who)) || findTask(text, true) !== null
  })
}

/** "Bo Krogh spurgte til prisen." */
export function tells(said: readonly string[], { people }: Lexicon): boolean {
  return said.some(
    text => /[.!?]$/u.test(text) && holdsVerb(text) && (text.match(/\p{Lu}\p{Ll}+/gu) ?? []).some(people.isGivenName),
  )
}
