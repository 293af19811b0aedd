// What is said of a person beside name and title: "(medformand)", "- afbud", "under pkt. 4". Vocabulary: roles.yaml.

import { indexPhrases, matchPhrase, tokenise } from '../../../../danish/phrases.js'
import { remember } from '../../../../danish/remember.js'
import type { RoleWord } from '../../../../dictionary/people.js'
import type { Attendance, Capacity, Role } from '../../../../model/document.js'
import { readBareScope, readScope, readWholeScope } from './scope.js'
import { readServing } from './serving.js'

export interface Remark {
  /** The words as written. */
  readonly text: string
  readonly roles: readonly Role[]
  /** The role counts only where the meeting is that body's: "udvalg" in "udvalgsformand". */
  readonly body: string | null
  readonly attendance: Attendance | null
  readonly capacity: Capacity | null
  readonly items: readonly string[]
  /** Words to keep as a note. */
  readonly note: string | null
  /** The member this person stands in for, as written: "Hans Brun (A)". */
  readonly insteadOf: string | null
  /** "(A)", "V": a party. */
  readonly party: string | null
}

/** Null unless all words say something of that kind. `isTitled`: they stand in brackets or after a dash behind a title. */
export type RemarkReader = (words: string, isTitled?: boolean) => Remark | null

const NOTHING: Remark = {
  text: '',
  roles: [],
  body: null,
  attendance: null,
  capacity: null,
  items: [],
  note: null,
  insteadOf: null,
  party: null,
}

// "(liste A)", "Socialdemokratiet (A)" is an organisation as written
const LIST = /^(?:liste|parti)\s+([A-ZÆØÅ])$/iu
// "som stedfortræder for Bo Krogh", "deltog i stedet for Bo Krogh", "suppleant for Bo Krogh (A)", "for Bo Krogh"
const INSTEAD =
  /^(?:(?:som|deltog|deltager|mødte|møder|er|var)\s){0,2}(?:(?:suppleant|stedfortræder|substitut|vikar|afløser)\s+for|i\s+stedet\s+for|for(?=\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+$)|(?:deltog|deltager|mødte|møder)\s+for)\s+(\p{L}.*)$/iu
// "afdelingens formand", "udvalgsformand": whose formand it is
const COMPOUND = /^(\p{L}{3,}?)s?(?:formand|forkvinde|forperson)$/u
const JOINT = /\s*[,;]\s*|\s+(?:og|samt)\s+(?=\p{Ll})/u
// "kun 3.4", "under 4°", "deltog under 3"
const AT_ONLY = /^(?:(?:deltog|deltager|mødt|med)\s)?(?:kun|under|ved|til)\s/u
const RELATIVE = /^(?:sidstnævnte\s+)?(?:(?:der|som)\s+)?(?:(?:var|er|med)\s+)?(?=\p{Ll})/u
/** Behind these "formand" is still a role; behind "tidligere" and "afgående" it is not. */
const STILL = /^(?:konstitueret|konst|kst|fungerende|fung|fg|midlertidig|ny|nyvalgt|mødets|dagens|\d)$/u

/** The words of dictionaries/roles.yaml, by how they are found. */
interface RemarkWords {
  readonly whole: ReadonlyMap<string, RoleWord>
  /** Words that count only behind a title. */
  readonly titled: ReadonlyMap<string, RoleWord>
  /** Forms with free words in them. */
  readonly open: ReturnType<typeof indexPhrases<RoleWord>>
  readonly isModifier: (word: string) => boolean
  readonly isParty: (words: string) => boolean
}

export function createRemarkReader(
  words: readonly RoleWord[],
  isModifier: (word: string) => boolean,
  isParty: (words: string) => boolean,
): RemarkReader {
  const all = { ...sortWords(words), isModifier, isParty }
  const readUntitled = remember(written => {
    const text = unwrap(written)
    if (text === '') return null
    // "der mødte for Bo Krogh", "som forlod mødet kl. 14", "der var referent"
    const relative = RELATIVE.exec(text)?.[0].length ?? 0
    return readWords(text, all) ?? (relative > 0 ? readWords(text.slice(relative), all) : null)
  })
  return (written, isTitled = false) => (isTitled ? readPosts(unwrap(written), all) : null) ?? readUntitled(written)
}

function sortWords(words: readonly RoleWord[]): Pick<RemarkWords, 'whole' | 'titled' | 'open'> {
  const whole = new Map<string, RoleWord>()
  const titled = new Map<string, RoleWord>()
  const open: [form: string, entry: RoleWord][] = []
  for (const entry of words)
    for (const form of [entry.word, ...entry.forms])
      if (form.includes('…')) open.push([form, entry])
      else (entry.titled ? titled : whole).set(keyOf(form), entry)
  return { whole, titled, open: indexPhrases(open) }
}

function readWords(text: string, words: RemarkWords): Remark | null {
  const party = words.isParty(text) ? text.replace(/\.$/, '') : LIST.exec(text)?.[1]
  if (party) return { ...NOTHING, text, party }
  const whole = readWholeScope(text)
  const at =
    whole.length === 0 && AT_ONLY.test(text) ? (text.startsWith('kun ') ? readScope : readBareScope)(text) : whole
  if (at.length > 0) return { ...NOTHING, text, attendance: 'present', capacity: 'guest', items: at }
  const insteadOf = INSTEAD.exec(text)?.[1]?.trim() ?? null
  if (insteadOf !== null && /^(?:\p{Lu}|\p{Ll}+\s\p{Lu})/u.test(insteadOf))
    return { ...NOTHING, text, attendance: 'present', note: text, insteadOf }
  const one = findWord(text, words)
  if (one) return remarkOf(text, [one])
  const parts = text.split(JOINT)
  const found = parts.map(part => findWord(part, words))
  return parts.length > 1 && found.every(f => f !== null) ? remarkOf(text, found) : null
}

function findWord(part: string, { whole, open, isModifier }: RemarkWords): Found | null {
  const tokens = tokenise(part)
  const exact = whole.get(keyOf(part))
  if (exact) return { entry: exact, body: null }
  const [shaped] = open(tokens, 0)
    .filter(({ phrase }) => {
      const end = matchPhrase(phrase, tokens, 0)
      return end >= 0 && end < tokens.length && !ASSOCIATION.test(part)
    })
    // "kun til regnskabet" is more than "kun".
    .sort((a, b) => (b.phrase.runs[0]?.length ?? 0) - (a.phrase.runs[0]?.length ?? 0))
  if (shaped) return { entry: shaped.meaning, body: null }
  const served = whole.get(readServing(part) ?? '')
  if (served) return { entry: served, body: null }
  const last = tokens.at(-1)?.word ?? ''
  const chair = whole.get('formand')
  const compound = COMPOUND.exec(last)?.[1]
  if (tokens.length === 1 && compound && chair && !isModifier(compound)) return { entry: chair, body: compound }
  const role = whole.get(last)
  if (!role?.role || tokens.length < 2 || tokens.length > 3) return null
  if (tokens.slice(0, -1).every(t => STILL.test(t.word))) return { entry: role, body: null }
  const owner = tokens.length === 2 ? /^(\p{L}{3,}?)(?:ets|ens)$/u.exec(tokens[0]?.word ?? '')?.[1] : undefined
  return owner ? { entry: role, body: owner } : null
}

/** "sekretær", "sekretær og referent": posts, at least one of which counts only behind a title. */
function readPosts(text: string, { whole, titled }: RemarkWords): Remark | null {
  const posts = text.split(JOINT).map(one => titled.get(keyOf(one)) ?? whole.get(keyOf(one)))
  const found = posts.flatMap(entry => (entry ? [{ entry, body: null }] : []))
  return found.length === posts.length && posts.some(entry => entry?.titled) ? remarkOf(text, found) : null
}

// "fra KL og Danske Regioner" is no "fra kl."
const ASSOCIATION = /^(?:fra|til)\sKL(?!\p{L})/u

interface Found {
  readonly entry: RoleWord
  readonly body: string | null
}

function remarkOf(text: string, found: readonly Found[]): Remark {
  const entries = found.map(f => f.entry)
  const isNote = entries.some(e => e.note)
  // "deltog ikke i behandlingen af punkt 6", "til og med punkt 5" limit nothing; they are said in a note.
  const items = isNote ? [] : readScope(text)
  const said = entries.filter(e => e.role === null)
  return {
    ...NOTHING,
    text,
    roles: entries.flatMap(e => (e.role ? [e.role] : [])),
    body: found.find(f => f.body !== null)?.body ?? null,
    attendance: said.some(e => e.attendance === 'absent') ? 'absent' : (said[0]?.attendance ?? null),
    capacity: entries.find(e => e.capacity)?.capacity ?? null,
    items,
    note: isNote ? text : null,
  }
}

/** Without the signs around it; a bracket inside keeps both its ends. */
function unwrap(written: string): string {
  const text = written.replace(/^[\s–—:,-]+|[\s:,.]+$/g, '')
  return /^\([^()]*\)?$/.test(text) ? text.replace(/^\(\s*|\s*\)$/g, '') : text
}

const keyOf = (text: string): string =>
  tokenise(text)
    .map(t => t.word)
    .join(' ')
