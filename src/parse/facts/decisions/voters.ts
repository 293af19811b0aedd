// Who voted: a text and a place in it in, the parties and persons listed there out. Reads no more than the list.

export interface VoterList {
  readonly who: readonly string[]
  /** "(1)" behind the list. */
  readonly count: number | null
  /** Where the list ends. */
  readonly end: number
}

// "A", "(Ø)", "SF", "PLO", "Liste V", "Radikale Venstre", "Karen Lund (A)", "Liselott B. (UP)", "KAREN LUND". Not: "Udvalget"
const VOTER =
  /(?:(?:Liste|liste)\s)?(?:\((?:\p{Lu}{1,3})\)|\p{Lu}{2,}(?:-\p{Lu}{2,})?(?:\s\p{Lu}[\p{Lu}-]*\.?){0,2}\s\p{Lu}{2,}(?:-\p{Lu}{2,})?(?!\p{L})|(?:SF|LA|DF|RV|NB|KD|DD|UP)(?!\p{L})|\p{Lu}{2,4}(?![\p{L}.])(?=\s\(\d|\s?$|,|\sog\s)|\p{Lu}(?!\p{L}|\.\s?\p{Lu}\p{Ll})|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s(?:\p{Lu}[\p{Ll}\p{Lu}-]*\.?|von|van|de)){1,4}(?:\s\([^()]{1,20}\))?|Socialdemokratiet|Venstre|Enhedslisten|Alternativet|Konservative|Moderaterne|Danmarksdemokraterne)/uy
const BETWEEN = /(?:,\s?(?:og\s)?|\s?\/\s?|\s(?:og|samt|plus)\s(?:fra\s)?)/uy
const COUNT = /\s?\((\d{1,3})\)/uy

/** The voters listed from `at` on; null where nobody stands there. */
export function readVoters(text: string, at: number): VoterList | null {
  const who: string[] = []
  let end = at
  for (let from = at; ; ) {
    VOTER.lastIndex = from
    const voter = VOTER.exec(text)?.[0]
    if (voter === undefined) break
    who.push(voter.replace(/^\((.*)\)$/u, '$1').replace(/^liste\s/iu, ''))
    end = from + voter.length
    BETWEEN.lastIndex = end
    const between = BETWEEN.exec(text)?.[0]
    if (between === undefined) break
    from = end + between.length
  }
  if (who.length === 0) return null
  COUNT.lastIndex = end
  const count = COUNT.exec(text)
  return { who, count: count?.[1] ? Number(count[1]) : null, end: end + (count?.[0].length ?? 0) }
}

/** "(A, SF og Ø)" from `at` on; null where no bracket of voters stands there. */
export function readBracket(text: string, at: number): readonly string[] | null {
  const open = /^\s?\(/u.exec(text.slice(at, at + 3))
  const list = open ? readVoters(text, at + open[0].length) : null
  return list && text[list.end] === ')' ? list.who : null
}
