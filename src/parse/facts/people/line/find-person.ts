// A person's name in a few words: "Ledende overlæge Ib Holm Viborg Sygehus". What may follow it the caller judges.

import { findMatches } from '../../../../danish/matches.js'
import { isNameWord, isParticle, isShortened } from '../../../../danish/names.js'
import type { PeopleLexicon } from '../lexicon.js'

const LONGEST_PREFIX = 8
const LONGEST_NAME = 6

/** `fits`: whether words can follow a name. `sure`: made of known names. With title, role or organisation before. */
export function findPerson(text: string, lexicon: PeopleLexicon, fits: (tail: string) => boolean) {
  const words = findMatches(text, /\S+/g).map(m => ({ text: m[0], start: m.index }))
  for (let p = 0; p < Math.min(words.length - 1, LONGEST_PREFIX); p++) {
    const start = (words[p] as Word).start
    // "kasserer: Bo Krogh" among other names
    const prefix = text.slice(0, start).replace(/:?\s*$/, '')
    const isKnown = prefix === '' || canPrecede(prefix, lexicon)
    if (!isKnown && !looksLikeOccupation(prefix) && !looksLikeOwner(prefix, lexicon)) continue
    const found = longestName(text, words, p, lexicon, fits)
    if (found && (isKnown || found.sure)) return { prefix, start, ...found }
  }
  return null
}

interface Word {
  readonly text: string
  readonly start: number
}

/** The longest run of name words whose tail fits; one made of known names before one that only has the shape. */
function longestName(
  text: string,
  words: readonly Word[],
  from: number,
  lexicon: PeopleLexicon,
  fits: (tail: string) => boolean,
): { name: string; sure: boolean } | null {
  let run = 0
  while (run < LONGEST_NAME && from + run < words.length && isRunning((words[from + run] as Word).text)) {
    run++
    // "Karen Lund. Bo Krogh", "Karen Lund- afbud": a stop ends the name, but for initials and "Chr.".
    const { text: word } = words[from + run - 1] as Word
    if (/\p{L}{2}[.:-]$/u.test(word) && !isShortened(word)) break
  }
  let best: { name: string; sure: boolean; fits: boolean; tail: string } | null = null
  for (let count = run; count >= 2; count--) {
    const parts = words.slice(from, from + count).map(w => w.text)
    parts[count - 1] = bareEnd(parts[count - 1] as string)
    const likelihood = lexicon.judge(parts)
    if (likelihood === 0) continue
    // "Randers Karen Lund": the place is no part of the name.
    if (count > 2 && lexicon.isKnownOrganisation(parts[0] as string) && lexicon.judge(parts.slice(1)) === 2) return null
    const last = words[from + count - 1] as Word
    const end = last.start + (parts[count - 1] as string).length
    const found = {
      name: text.slice((words[from] as Word).start, end),
      sure: likelihood === 2,
      fits: fits(text.slice(end)),
      tail: text.slice(end),
    }
    if (!best || (found.fits && !best.fits) || (found.fits === best.fits && found.sure && !best.sure)) best = found
  }
  // "Niels Bohrs Vej 30" continues as no entry of a person does.
  const goesOn =
    best &&
    !best.fits &&
    /^\s+[\p{Lu}\d]/u.test(best.tail) &&
    (!best.sure || /\d/.test(best.tail) || /s$/.test(best.name))
  return best && !goesOn ? { name: best.name, sure: best.sure } : null
}

function isRunning(word: string): boolean {
  const bare = bareEnd(word)
  return isNameWord(bare) || (bare !== word && isNameWord(word)) || isParticle(word) || CAPITALS.test(bare)
}

// "LUND", "HOLM-DAM"
const CAPITALS = /^\p{Lu}{2,}(?:-\p{Lu}+)*$/u

/** Without what ends an entry: "Lund:" -> "Lund"; initials keep their stop: "V." */
const bareEnd = (word: string): string =>
  /[,:;*.-]$/.test(word) ? word.replace(/[,:;*-]+$/, '').replace(/(?<=\p{L}{2})\.$/u, '') : word

/** "Dansk Havbrug" before a known name: capitalised words that are no name themselves. */
const looksLikeOwner = (prefix: string, { judge }: PeopleLexicon): boolean =>
  /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+$/u.test(prefix) && judge(prefix.split(' ')) === 0

/** "ejendomsmester", "epidemiolog": one word in lower case before a name that is no verb, preposition or the like. */
export const looksLikeOccupation = (word: string): boolean => /^\p{Ll}{6,}$/u.test(word) && !NO_OCCUPATION.test(word)
const NO_OCCUPATION =
  /(?:ede|te|tog|es|kom|skal|ens|igt|vis|også)$|^(?:hvor|der|her|des|enten|hverken|heraf|ligesom|samt|undta|bortset|inklusiv|eksklusiv|mellem|omkring|overfor|gennem|sammen|under|efter|siden|tilstede|fraværende|afbud|forfald|tilføj|næste|seneste|mødet|ifølge|imellem|blandt)/u

/** "Sundhedschef", "2. næstformand", "PLO-M", "Viborg Kommune" before a name. */
function canPrecede(prefix: string, { titles, readRemark, readListWord, isOrganisation }: PeopleLexicon): boolean {
  const last = prefix.split(/\s+/).at(-1) as string
  if (titles.isTitle(prefix) && (titles.isHead(last) || titles.isOpened(prefix))) return true
  if (!/\s/.test(prefix) && readListWord(prefix) !== null) return true
  const remark = readRemark(prefix)
  if (remark)
    return (
      remark.roles.length > 0 ||
      remark.attendance === 'absent' ||
      /suppleant|stedfortræder|gæst|observatør/iu.test(prefix)
    )
  return isOrganisation(prefix) && !/[.,]/.test(prefix) && /^\p{Lu}/u.test(prefix)
}
