// Recognises the words that open a Danish clause, and words that look like its verb.

import type { Token } from './phrases.js'
import { oneOf, wordSet } from './word-set.js'

/**
 * `main` states. `content` follows "at"; `question` asks ("om", "hvordan"); `relative` describes ("som", "der");
 * `circumstance` says when, why or if ("hvis", "da", "idet"); `aside` stands in brackets or quotation marks.
 */
export type ClauseKind = 'main' | 'content' | 'question' | 'relative' | 'circumstance' | 'aside'

const CIRCUMSTANCE = wordSet('hvis såfremt medmindre ifald når fordi idet mens selvom skønt eftersom')
/** Conjunctions at the beginning of a sentence or after a comma; elsewhere adverbs and prepositions. */
const CIRCUMSTANCE_AFTER_COMMA = wordSet('da inden før indtil til')
const QUESTION = wordSet('hvorvidt hvordan hvornår hvad hvilken hvilket hvilke hvem hvor hvori hvorfor')
/** "Hvad angår prisen" names a topic. */
const TOPIC = wordSet('angår gælder vedrører')
const ASKS_OF = wordSet('om over for på af til ved')
/** "hvorefter forslaget blev vedtaget" tells what happened next, and counts as relative like "som blev vedtaget". */
const GOES_ON = wordSet('hvorefter hvorpå hvorved hvormed hvoraf hvorimod hvortil')
/** After these words "der" is no relative pronoun but a dummy subject: "at der", "og der". */
const BEFORE_DER = wordSet('at og men hvis når idet hvor da')
// "som aftalt", "som formand": no clause. But "som formanden foreslog".
const AS = new RegExp(
  `^${oneOf(String.raw`
    aftalt indstillet foreslået vedtaget beskrevet nævnt anført planlagt ønsket forventet
    led udgangspunkt følge grundlag helhed sådan nyt? del en et
    \p{L}*(?:medlem|formand|suppleant|stedfortræder|kasserer|dirigent|ordstyrer|referent|leder|repræsentant|kontaktperson|observatør|revisor)(?:mer)?
  `)}$`,
  'u',
)
// "blev", "vil", "foreslog", "træffes", "besluttede", "fremlagde", "gennemgik"
const VERB = new RegExp(
  `^${oneOf(String.raw`
    er var bliver blev har havde får fik vil ville skal skulle kan kunne bør burde må måtte
    tager tog giver gav går gik kommer kom ser siger sagde mener mente finder fandt ønsker står stod støtter stiller takker
    byder bød viste fortalte oplyste udtalte foreslår foreslog spørger spurgte faldt vandt stemte undlod undlader
    // "træffes", "fastsattes", "besluttede"
    \p{L}{3,}(?:es|tes|ede)
    // "fremlagde", "gennemgik"
    (?:af|an|del|for|fore|frem|gennem|ind|mod|om|op|over|på|til|ud|ved)(?:bød|gav|gik|holdt|lagde|sagde|skrev|stod|tog)
  `)}$`,
  'u',
)
// "proces", "diabetes", "borgernes", "pårørendes". Not: "fjernes", "sendes"
const NOUN = /(?:proces|succes|diabetes|(?<!fj)ernes|børnenes|rendes|unges|ældres|voksnes)$/u
/** Words with the ending of a passive that are not verbs. */
export const NO_PASSIVE = wordSet(
  'fælles deres vores andres alles begges hjemmes johannes hannes kvindes mandes således ligeledes særdeles indbyrdes anderledes hvorledes',
)
// "at se på sagen". Not: "at parterne", "at alle"
const INFINITIVE =
  /^(?:se|gå|få|stå|slå|lade|nå|bo|(?!alle|disse|denne|begge|nogle|mange)\p{L}+[^n\P{L}]e|\p{L}*(?:åb|dan|teg|reg|ud?lig|læ|begy)ne)$/u

/** Whether a word is an auxiliary or has the ending of a finite verb. */
export const isFiniteVerb = (word: string): boolean => VERB.test(word) && !NO_PASSIVE.has(word) && !NOUN.test(word)

/** Whether "at" before the word marks an infinitive. */
export function isInfinitive(word: string): boolean {
  return INFINITIVE.test(word)
}

/** The kind of clause that the word at `index` opens, or null. */
export function findOpener(
  tokens: readonly Token[],
  index: number,
  /** Whether it opens the sentence, or the part after a colon: "Økonomi: Der bevilges 5.000 kr." */
  atHead: boolean,
  /** Whether it follows a comma or begins the sentence. */
  pause: boolean,
  /** Whether it is the first word of its clause. */
  isFirst: boolean,
  isVerb: (index: number) => boolean,
): ClauseKind | null {
  const { word } = tokens[index] as Token
  const next = tokens[index + 1]?.word ?? ''
  if (word === 'at') return 'content'
  if (CIRCUMSTANCE.has(word) || (word === 'selv' && next === 'om')) return 'circumstance'
  if (CIRCUMSTANCE_AFTER_COMMA.has(word) && pause && (!atHead || word === 'da')) return 'circumstance'
  // "Skuret er fuldt, hvorfor bestyrelsen besluttede": therefore. Not: "Rådet drøftede, hvorfor", "orienterede om, hvorfor"
  if (word === 'hvorfor' && pause && !atHead && !isVerb(index - 1) && !ASKS_OF.has(tokens[index - 1]?.word ?? ''))
    return 'main'
  // "…, hvilket blev vedtaget": of all that was said. Not: "drøftede, hvilket forslag der …"
  if (word === 'hvilket' && pause && !atHead && (isVerb(index + 1) || isFiniteVerb(next))) return 'relative'
  if (QUESTION.has(word)) return atHead && TOPIC.has(next) ? null : 'question'
  if (GOES_ON.has(word)) return 'relative'
  if (word === 'om') return pause && !atHead ? 'question' : null
  if (word === 'som') return atHead || AS.test(next) ? null : 'relative'
  if (word !== 'der') return null
  // "der" is relative right after a noun; at the beginning of a clause, or after a verb, it is a dummy subject.
  const fills = atHead || (isFirst && !pause) || isVerb(index - 1) || BEFORE_DER.has(tokens[index - 1]?.word ?? '')
  return fills ? null : 'relative'
}
