// Inflects the last word of a body's name: "udvalg" -> "udvalget", "udvalgsmøde" … The genitive is left to the caller.

/** Nouns by their endings, and by what joins them to "møde". */
const DECLENSIONS: readonly (readonly [nouns: string, endings: readonly string[], joint: string])[] = [
  ['udvalg råd nævn netværk', ['', 'et', 'ene'], 's'],
  ['forum', ['', 'met', 'et', 'ets', 'mer'], ''],
  ['gruppe klynge', ['', 'n', 'r', 'rne'], ''],
  ['bestyrelse ledelse', ['', 'n', 'r', 'rne'], 's'],
  ['direktion kommission repræsentation magistrat forsamling', ['', 'en', 'er', 'erne'], 's'],
  ['sekretariat formandskab repræsentantskab', ['', 'et', 'er', 'erne'], 's'],
  ['panel', ['', 'et', 'er', 'erne'], ''],
]
const NOUNS = DECLENSIONS.flatMap(([nouns, endings, joint]) => nouns.split(' ').map(noun => ({ noun, endings, joint })))

/** All forms of a word that ends so: "Styregruppe" -> Styregruppen, Styregruppemødet …; else the word alone. */
export function inflectBodyWord(word: string): readonly string[] {
  const lower = word.toLowerCase()
  for (const { noun, endings, joint } of NOUNS) {
    const end = lower.lastIndexOf(noun) + noun.length
    if (end < noun.length || !endings.includes(lower.slice(end))) continue
    const base = word.slice(0, end)
    return [...endings, `${joint}møde`, `${joint}mødet`].map(ending => base + ending)
  }
  return [word]
}
