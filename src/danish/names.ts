// The shape of a person's name in Danish text: a string in, yes or no out. Knows no list of persons.

// "Anja", "Hans-Jørgen", "Dahler-Eriksen", "Björnsson", "McKenzie", "O'Brien", "E.", "H.C."
const NAME_WORD =
  /^(?:\p{Lu}[\p{Ll}\p{M}'’´]+(?:\p{Lu}[\p{Ll}]+)?(?:-\p{Lu}?[\p{Ll}'’]+)*|(?:\p{Lu}\.){1,3}|\p{Lu}\.?)$/u
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]+$/u
const PARTICLES = new Set([
  'von',
  'van',
  'de',
  'du',
  'da',
  'del',
  'der',
  'den',
  'af',
  'el',
  'al',
  'la',
  'le',
  'ten',
  'zu',
  'bin',
  'ibn',
])

// Capitalised words that make the whole something else than a person: "Aalborg Kommune", "Region Nord", "Styrelsen for …".
const NOT_IN_NAMES =
  /(?:kommuner?|region(?:en|er|s)?|hospital(?:et)?|sygehus(?:et)?|klinik(?:ken)?|universitet(?:et)?|styrelse(?:n)?|ministerie(?:t)?|udvalg(?:et)?|råd(?:et)?|forum|gruppe(?:n)?|nævn(?:et)?|bestyrelse(?:n)?|direktion(?:en)?|forening(?:en)?|forbund(?:et)?|klyngen?|praksis|sekretariat(?:et)?|forvaltning(?:en)?|afdeling(?:en)?|center|centret|centeret|skole(?:n)?|skoler|psykiatri(?:en)?|administration(?:en)?|fonden|selskab(?:et)?|enhed(?:en)?|team(?:et)?|projekt(?:et)?|møde(?:t)?|referat|dagsorden|beslutning|punkt|bilag|patienter|læger|borgere|regioner|parterne|afbud|deltagere|gæster|medlemmer|byråd(?:et)?|kvalitet|sundhed|omsorg|orientering|status|godkendelse|indsats|plads|vej|gade|allé|rådhus(?:et)?|lokale|mødelokale|ledelse(?:n)?|område(?:t)?|program(?:met)?|institut(?:tet)?|fakultet(?:et)?|kirke(?:n)?|afdelingsbestyrelse|boligforening(?:en)?)$/iu

/**
 * Whether a string is two to six name words: "Jónas Thor Björnsson", "Kirsten Gregens Dalsjö", "Mette von Halle".
 * Not: "Aalborg Kommune", "Danske Regioner" (decided by the last word or by the caller's lists), "direktør", "KL".
 */
export function looksLikePersonName(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > 6) return false
  const names = words.filter(w => NAME_WORD.test(w))
  if (names.length < 2)
    return words.every(w => CAPITALS.test(w)) && words.length <= 4 && !words.some(w => NOT_IN_NAMES.test(w))
  if (!NAME_WORD.test(words[0] ?? '') || !/^\p{Lu}[\p{L}'’´]+(?:-\p{L}+)*$/u.test(words.at(-1) ?? '')) return false
  if (names.filter(w => w.length > 2).length < 2 && !/^\p{Lu}\p{Ll}+$/u.test(words[0] ?? '')) return false
  if (words.some(w => NOT_IN_NAMES.test(w))) return false
  return words.every(w => NAME_WORD.test(w) || PARTICLES.has(w.toLowerCase()))
}

/** One given name or initials standing for a person in an informal list: "Carsten", "NMA", "pto". */
export function looksLikeShortName(text: string): boolean {
  return /^(?:\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?|\p{Lu}{2,4}|\p{Ll}{2,6})$/u.test(text) && !NOT_IN_NAMES.test(text)
}

/** The words that tell two writings of one person apart or together: no initials, no case, å = aa. */
export function namesAgree(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)]
  if (x.length === 0 || y.length === 0) return false
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (short[0] !== long[0] || short.length < 2) return short.length === 1 && long.length === 1 && short[0] === long[0]
  // "Henrik Kise" = "Henrik Driss Kise": given name and every further word of the shorter stand in the longer.
  return short.slice(1).every(word => long.slice(1).some(other => other === word || nearlySame(other, word)))
}

function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .replaceAll('å', 'aa')
    .replace(/[.,]/g, ' ')
    .split(/\s+/)
    .filter(w => w.length > 1)
}

/** One letter more, less or other in a word of five letters or more: "Juncker" and "Junker". */
function nearlySame(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i) || a.slice(i) === b.slice(i + 1)
}
