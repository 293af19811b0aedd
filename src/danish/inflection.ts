// The last word of a body's name in, its inflected forms in running text out: "udvalg" -> "udvalget", "udvalgene",
// "udvalgsmøde" … The genitive -s is left to the caller. Only nouns that occur in names of bodies.

/** Stem -> endings of the noun, and what joins it to "møde". */
const NOUNS: readonly (readonly [stem: string, endings: readonly string[], meeting: string | null])[] = [
  ['udvalg', ['', 'et', 'ene'], 's'],
  ['råd', ['', 'et', 'ene'], 's'],
  ['nævn', ['', 'et', 'ene'], 's'],
  ['forum', ['', 'met', 'et', 'ets', 'mer'], ''],
  ['gruppe', ['', 'n', 'r', 'rne'], ''],
  ['bestyrelse', ['', 'n', 'r', 'rne'], 's'],
  ['kommunalbestyrelse', ['', 'n', 'r', 'rne'], 's'],
  ['ledelse', ['', 'n', 'r', 'rne'], 's'],
  ['klynge', ['', 'n', 'r', 'rne'], ''],
  ['direktion', ['', 'en', 'er', 'erne'], 's'],
  ['kommission', ['', 'en', 'er', 'erne'], 's'],
  ['repræsentation', ['', 'en', 'er', 'erne'], 's'],
  ['magistrat', ['', 'en', 'er', 'erne'], 's'],
  ['sekretariat', ['', 'et', 'er', 'erne'], 's'],
  ['formandskab', ['', 'et', 'er', 'erne'], 's'],
  ['repræsentantskab', ['', 'et', 'er', 'erne'], 's'],
  ['netværk', ['', 'et', 'ene'], 's'],
  ['panel', ['', 'et', 'er', 'erne'], ''],
  ['kontaktråd', ['', 'et', 'ene'], 's'],
  ['forsamling', ['', 'en', 'er', 'erne'], 's'],
]

/**
 * All forms of a word that ends in such a noun, itself included; of any other word only itself.
 * "Styregruppen" -> Styregruppe, Styregruppen, Styregrupper, Styregrupperne, Styregruppemøde, Styregruppemødet.
 */
export function inflectBodyWord(word: string): readonly string[] {
  for (const [stem, endings, meeting] of NOUNS) {
    const at = word.toLowerCase().lastIndexOf(stem)
    if (at < 0) continue
    const tail = word.slice(at + stem.length).toLowerCase()
    if (!endings.includes(tail)) continue
    const base = word.slice(0, at + stem.length)
    const forms = endings.map(ending => base + ending)
    if (meeting !== null) forms.push(`${base}${meeting}møde`, `${base}${meeting}mødet`)
    return forms
  }
  return [word]
}
