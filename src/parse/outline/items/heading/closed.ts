// Whether a heading says that its item was not public: "Lukket punkt: Salg", "Personsag (fortroligt)"; and its title.

const WORD = String.raw`(?:lukkede|lukket|fortroligt?|ikke[- ]offentligt?|unddraget\soffentlighed(?:en)?|undtaget\s(?:fra\s)?offentlighed(?:en)?)`
const THING = String.raw`(?:\s(?:dagsordens)?(?:punkt|sag|emne|behandling))?`
const DOORS = String.raw`(?:behandle[st]\s)?(?:(?:for|bag)\slukkede\sdøre|fortroligt)`
// "Lukket punkt: Salg", "LUKKET PUNKT - Salg", "(Lukket) Salg", "Fortrolig sag: Salg", "Lukket punkt Salg". Not: "Lukket i uge 29"
const FIRST = new RegExp(
  String.raw`^(?:[([]${WORD}${THING}[)\]]|${WORD}${THING}\s*(?:[:.–—]|\s-)(?=\s|$)|lukket\s(?:punkt|sag)(?=\s\p{Lu}))\s*`,
  'iu',
)
// "Salg - Lukket punkt", "Salg (lukket)", "Salg [LUKKET]", "Salg – fortroligt", "Salg, lukket sag", "Salg (for lukkede døre)."
const LAST = new RegExp(
  String.raw`(?<!\s)\s*(?:[–—-]\s*(?:${WORD}${THING}|${DOORS})|[([](?:${WORD}${THING}|${DOORS})[)\]]|,\s(?:${WORD}\s(?:punkt|sag)|${DOORS}))\.?$`,
  'iu',
)
// "Lukket punkt", "Lukket møde", "Fortroligt", "Closed item": all that the heading says
const WHOLE =
  /^(?:(?:lukket|fortroligt?)(?:\s+(?:punkt|sag|møde|dagsorden)(?!\p{L})|$)|fortroligt(?!\p{L})|closed item)/iu

// "LUKKET PUNKT", "(Åbent punkt)", "FOR LUKKEDE DØRE" on a line of its own, beside the title
const LINE = new RegExp(String.raw`^[\s([]*(?:åbent?${THING}|(${WORD}${THING}|${DOORS}))[\s)\]]*$`, 'iu')

export const saysClosed = (title: string): boolean => WHOLE.test(title) || FIRST.test(title) || LAST.test(title)

/** The title alone; "Lukket punkt" if there is no other. */
export function withoutClosedMark(title: string): string {
  const rest = title.replace(FIRST, '').replace(LAST, '')
  return /\p{L}/u.test(rest) ? rest : title
}

/** "(behandles fortroligt)", above or below the title */
export const saysOpenness = (line: string): boolean => LINE.test(line)

/** What lines beside a title say of it, and the heading without them. */
export function takeOpenness(heading: string): { readonly rest: string; readonly isClosed: boolean } {
  const lines = heading.split('\n')
  const others = lines.filter(line => !LINE.test(line))
  if (!others.some(line => /\p{L}/u.test(line))) return { rest: heading, isClosed: false }
  return { rest: others.join('\n'), isClosed: lines.some(line => LINE.exec(line)?.[1] !== undefined) }
}
