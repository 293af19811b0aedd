// Who was elected, by a name, or a post and a name, alone: a sentence of "Valg af formand" in, whether it says so out.

import type { Lexicon } from '../../lexicon.js'

// "Ny formand: Bo Krogh", "2. suppleant – Ida Holm", "Festudvalg: Karen, Bo og Mie", "Suppleanter: 1. Ida Holm, 2. Bo Krogh"
const POST_FIRST =
  /^(?:ny\s|nyt\s|\d\.\s?)?(\p{L}[\p{L}-]*(?:\s[\p{L}-]+){0,3})\s?(?::|\s[–—-])\s+(?=\p{L}|\d\.\s\p{Lu})/iu
// "Karen Lund, formand", "Karen Lund (formand)", "Karen Lund – ny kasserer"
const POST_LAST = /(?:,\s|\s\(|\s[–—-]\s)(?:ny\s|\d\.\s?)?(\p{Ll}[\p{L}-]*)\)?$/u
const BETWEEN = /,\s(?:og\s)?|\s(?:og|samt|&)\s|\s?\/\s?/u
// "næstformand Bo Krogh", "som suppleant Per Dam"
const BEFORE_NAME = /^(?:som\s)?(?:ny\s|\d\.\s?)?(\p{L}[\p{L}-]*)\s(?=\p{Lu})/iu
const MOST = 12

/** "Bo Krogh.", "Formand: Bo Krogh", "Ida Holm og Per Dam". Not: "Vakant", "Forslag: Model B", "På valg: Bo Krogh" */
export function looksElected(text: string, lexicon: Pick<Lexicon, 'people' | 'actors' | 'words'>): boolean {
  const said = text.replace(/[.\s]+$/u, '')
  const head = POST_FIRST.exec(said)
  if (head && !(head[1] as string).split(' ').some(word => namesPost(word, lexicon))) return false
  const behind = said.slice(head?.[0].length ?? 0)
  const tail = POST_LAST.exec(behind)
  const names = tail && namesPost(tail[1] as string, lexicon) ? behind.slice(0, tail.index) : behind
  const each = names.split(BETWEEN)
  return each.length <= MOST && each.every(one => namesPerson(withoutPost(one, lexicon), lexicon))
}

/** "Festudvalg: Karen og Bo.", "Tovholdere: Ida og Per": below "Beslutning" they were chosen, whatever the item is about. */
export const namesPostFirst = (text: string, { words }: Pick<Lexicon, 'words'>): boolean =>
  words.posts.has(/^(\p{Lu}\p{L}*)\s?:\s/u.exec(text)?.[1]?.toLowerCase() ?? '')

function withoutPost(words: string, lexicon: Pick<Lexicon, 'people' | 'words'>): string {
  const name = words.replace(/^\d\.\s(?=\p{Lu})|\s?\([^()]*\)$/gu, '')
  const [before = '', post = ''] = BEFORE_NAME.exec(name) ?? []
  return namesPost(post, lexicon) ? name.slice(before.length) : name
}

/** "kasserer", "suppleanter", "festudvalg" */
const namesPost = (word: string, { people, words }: Pick<Lexicon, 'people' | 'words'>): boolean =>
  people.titles.isHead(word) || people.isOffice(word) || words.posts.has(word.toLowerCase())

/** A full name, or a given name that is known: "Ida Holm", "Ida". Not: "Model B", "Genvalg" */
function namesPerson(words: string, { people, actors }: Pick<Lexicon, 'people' | 'actors'>): boolean {
  const parts = words.split(/\s/u)
  return parts.length === 1
    ? actors.isGivenName(words)
    : actors.isPerson(words) && (people.judge(parts) === 2 || actors.isGivenName(parts[0] as string))
}
