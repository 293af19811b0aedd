// Which body met: its entry, region and cluster, and the tests that tell it from others. Without evidence null.

import { findMatches } from '../../../danish/matches.js'
import { literal } from '../../../danish/word-set.js'
import type { DiagnosticCode } from '../../../model/diagnostic.js'
import type { Lexicon } from '../../lexicon.js'
import { findBelonging, findNames } from './belonging.js'
import type { Evidence } from './belonging-evidence.js'

export type MeetingBody = Readonly<ReturnType<typeof readBody>>

export function readBody(evidence: Evidence, lexicon: Lexicon) {
  const { name } = evidence
  const { region, cluster, candidates } = findBelonging(evidence, lexicon)
  const id = findBodyId(name, region, lexicon)
  const doubts: readonly { readonly code: DiagnosticCode; readonly message: string }[] =
    cluster === null && candidates.length > 1
      ? [
          {
            code: 'body-ambiguous',
            message: `"${name}" may be of ${candidates.join(' or ')}; the document does not decide which.`,
          },
        ]
      : []
  const isOrganisation = (short: string): boolean => lexicon.people.isKnownOrganisation(short)
  const shorts = shortNames(evidence).filter(short => !isOrganisation(short))
  const own = `${name} ${evidence.header} ${evidence.people}`.toLowerCase()
  const tests = bodyTests(name, shorts, word => own.includes(word), meetingOf(evidence))
  /** Whether words of a sentence name somebody else. */
  const isOther = otherTest(tests.isThisBody, lexicon)
  return { name, id, region, cluster, doubts, ...tests, isOther }
}

// In the title block: "Sundhedsstrategisk Forum (SSF)", "KLU-mødet", "møde i SOF". Not: "Styregruppen for KL og PLO"
const SHORT =
  /(?<=\()\p{Lu}[\p{Lu}\d]{1,5}(?=\))|(?<!\p{L})\p{Lu}{2,6}(?=-?(?:udvalgs?|gruppe)?møde)|(?<=mødet?\si\s)\p{Lu}{2,6}(?!\p{L})/gu
// "SOF Sønderjylland", "KLU i Viborg": at the head of a line, before more of the name.
const SHORT_AT_HEAD = /^(\p{Lu}{2,6})\s+(?:i\s+|for\s+)?(\p{Lu}\p{Ll}{3,})/u

/** Abbreviations of the body in the title block, and those that follow from its name. */
function shortNames({ name, header }: Evidence): string[] {
  const lines = [...(name === null ? [] : [name]), ...header.split('\n').filter(line => line.length < 200)]
  const shorts = lines.flatMap(line => {
    const [, short, rest] = SHORT_AT_HEAD.exec(line) ?? []
    const isName = short !== undefined && rest !== undefined && (line === name || (name ?? '').includes(rest))
    return findMatches(line, SHORT)
      .map(([found]) => found)
      .concat(isName ? [short] : [])
  })
  return [...new Set([...shorts, ...(name === null ? [] : initialsOf(name))])]
}

/** "Provstiudvalget" -> PU, "Social- og Sundhedsudvalget" -> SSU, "Sankt Olai Menighedsråd" -> SOMR and MR. */
function initialsOf(name: string): string[] {
  const written = name.split(/[\s-]+/u)
  const last = written.pop() ?? ''
  const head = HEADS.find(noun => last.toLowerCase().lastIndexOf(noun) > 1)
  if (head === undefined) return []
  const before = written.filter(word => /^\p{Lu}/u.test(word))
  const kind = `${last[0]}${head[0]}`.toUpperCase()
  // If committees are named by their fields of work, the kind alone may be another's.
  const isNamedBy = written.some(word => /^(?:og|for)$/iu.test(word))
  return [
    ...(isNamedBy ? [] : [kind]),
    ...(before.length > 0 && before.length < 4
      ? [`${before.map(word => word[0]).join('')}${kind}`]
      : isNamedBy
        ? [kind]
        : []),
  ]
}

// "Referat af bestyrelsesmøde i Nørre Borgerforening", "festudvalgsmøde"
const MEETS = /(?<!\p{L})\p{L}*(?:bestyrelse|udvalg|råd|ledelse|direktion)(?=s?møde)/giu
const ASSOCIATION = /(?<!\p{L})\p{L}*(?:forening|kreds)(?:en)?(?!\p{L})/iu
const ASSEMBLED = /generalforsamling|(?:års|beboer|afdelings|medlems|repræsentantskabs)møde/iu

// Groups that work for a steering group
const GROUP_BELOW =
  /(?<!\p{L})(?:arbejds|tema|projekt|under|følge|drifts|ekspert|reference|koordinations|kontakt)gruppe/iu

/** Of an association the board, unless all members meet; "gruppen" is the steering group where there is no other. */
export function meetingOf({ name, header, text }: Pick<Evidence, 'name' | 'header' | 'text'>): string[] {
  const said = findMatches(header, MEETS).map(([noun]) => noun.toLowerCase())
  if (name !== null && /styregruppe/iu.test(name) && !GROUP_BELOW.test(text)) return [...said, 'gruppe']
  const hasBoard = name !== null && ASSOCIATION.test(name) && !ASSEMBLED.test(header)
  return said.length === 0 && hasBoard ? ['bestyrelse'] : said
}

/** The dictionary's body of that name, and of several the one in the region. */
function findBodyId(name: string | null, region: string | null, { gazetteer, dictionary }: Lexicon): string | null {
  const ids = findNames(name ?? '', gazetteer).flatMap(m => m.candidates.filter(c => c.kind === 'body').map(c => c.id))
  const fits = ids.filter(id => {
    const regions = dictionary.bodies.find(b => b.id === id)?.regions ?? []
    return region === null || regions.length === 0 || regions.includes(region)
  })
  return new Set(fits).size === 1 || ids.length === 1 ? (fits[0] ?? null) : null
}

// Words for whoever meets; in a body of several parties also "parterne"
const ASSEMBLY =
  /^(?:vi|man|der|det|alle|parterne|deltagerne|medlemmerne|medlemmer(?:ne)? af .*|mødet|forsamlingen|de fremmødte|generalforsamlingen|årsmødet|afdelingsmødet|beboermødet|repræsentantskabet|plenum|et flertal.*|flertallet.*|et enigt .*|begge parter)$/iu

/** Tests for words that name the body: its name, or the noun of the name or of what it `meets` as ("styregruppen"). */
export function bodyTests(
  name: string | null,
  shorts: readonly string[] = [],
  isOwnWord: (word: string) => boolean = () => true,
  meets: readonly string[] = [],
) {
  const isShort = (words: string): boolean =>
    shorts.some(short => words.startsWith(short) && !/^\p{L}/u.test(words.slice(short.length)))
  const nouns = [...(name === null ? [] : nounsOf(name)), ...meets.flatMap(calledBy).map(inflected)]
  /** Of words in lower case. */
  const own = nouns.length === 0 ? null : new RegExp(`(?<![\\p{L}-])(?:${nouns.join('|')})(?!\\p{L})`, 'gu')
  const full = name?.toLowerCase() ?? null
  const isNamed = name !== null && NOUN.test(name)
  /** "rådets høringssvar". Not: "Patientforum Kys", a name. */
  const isGenitive = (word: string): boolean => /s$/iu.test(word) && !full?.includes(word.toLowerCase())
  const isLevel = name !== null && /niveau(?!\p{L})/iu.test(name)
  const isLevelled = name !== null && OF_LEVEL.test(name)
  /** "Faglig Sundhedsklynge Nord", where the political one meets. */
  const isOtherLevel = (words: string): boolean => {
    const level = isLevelled ? OF_LEVEL.exec(words)?.[1]?.toLowerCase() : undefined
    return level !== undefined && !full?.includes(level)
  }
  /** Whether words of a sentence name the body that meets. */
  const isThisBody = (words: string): boolean => {
    const said = words.replace(/\*\*/g, '').trim().toLowerCase()
    if (ASSEMBLY.test(said) || isShort(words.trim())) return true
    // Not: "Regionsældrerådet", where the Ældreråd meets
    if (full !== null && /(?:^|[^\p{L}-])$/u.test(said.split(full)[0] ?? '') && said.includes(full)) return true
    // A name without a noun for a body ("Lokalsamfund Øst") can be any kind of body.
    if (!isNamed && /(?:udvalget|rådet|bestyrelsen|styregruppen|forummet|nævnet|direktionen|klyngen)$/iu.test(said))
      return true
    // "Fagligt niveau" calls itself "gruppen".
    if (isLevel && /^(?:gruppen|forummet|kredsen|niveauet)$/u.test(said)) return true
    // "Styregruppen i Region Syddanmark" is another body unless the head names that region.
    const narrowed = NARROWED.exec(words)?.[1]?.toLowerCase()
    if (narrowed !== undefined && !isOwnWord(narrowed)) return false
    return !isOtherLevel(words) && own !== null && said.search(own) >= 0
  }
  return {
    isThisBody,
    /** The body as a sentence names it without being about it ("enighed i styregruppen"); null where it does not. */
    namedIn: (sentence: string) => {
      if (own === null) return null
      for (const { 0: found, index } of findMatches(sentence.toLowerCase(), own)) {
        const [before, word] = [sentence.slice(0, index), sentence.slice(index, index + found.length)]
        const isIt = !isGenitive(word) && !TO_IT.test(before) && !isOtherLevel(before.slice(-LONGEST_LEVEL) + word)
        if (isIt) return word
      }
      return null
    },
  }
}

// "Faglig Sundhedsklynge", "det politiske forum"
const OF_LEVEL =
  /(?<!\p{L})(faglig|politisk|strategisk|administrativ)[te]?\s(?:[\p{L}-]*(?:klynge|forum|udvalg|styregruppe|kontaktforum))\p{Ll}{0,3}(?!\p{L})/iu
const LONGEST_LEVEL = 16

// "temaer til politisk sundhedsklynge", "et brev til udvalget": perhaps another body. Not: "enighed i udvalget"
const TO_IT = /(?<!\p{L})(?:til|for|overfor|om|med|mod)\s(?:(?:den|det)\s)?(?:\p{Ll}{4,40}\s)?$/u

// "Styregruppen i Aarhus", "Bestyrelsen for Region Nord": the name that tells which
const NARROWED = /^\p{L}+(?:en|et)\s(?:i|for|ved)\s(?:(?:Region|Klynge|Sundhedsklynge)\s)?(\p{Lu}\p{Ll}{3,})/u
// The short names of bodies: "Klyngestyregruppe Nord" is also "styregruppen".
const HEADS =
  'styregruppe temagruppe arbejdsgruppe udvalg råd nævn forum bestyrelse direktion kommission repræsentation repræsentantskab forsamling byråd netværk forening klynge kreds ledelse komité'.split(
    ' ',
  )
const NOUN = new RegExp(`(?<![\\p{L}-])[\\p{L}-]*(?:${HEADS.join('|')}|gruppe|komite)\\p{Ll}{0,3}(?!\\p{L})`, 'iu')

/** "Klyngestyregruppe Nord" -> klyngestyregruppe(n), styregruppe(n); "Social- og Sundhedsudvalget" -> …udvalget, udvalget. */
function nounsOf(name: string): string[] {
  // "fagligt strategisk niveau", "det fagligt strategiske niveau"
  const named = findMatches(name, LEVEL).map(([found]) => literal(found.toLowerCase()).replace(/ /gu, 'e? '))
  // "Sundhedsklynge Nord – Driftsforum", and bodies that meet jointly: "Seniorrådet og Handicaprådet"
  const words = name.split(/\s[–—-]\s|\s(?:og|samt)\s/u).flatMap(part => NOUN.exec(part)?.[0] ?? [])
  const committee = COMMITTEE.exec(name)?.[0]
  if (committee) named.push(literal(committee.toLowerCase()))
  if (words.length === 0) return [...named, literal(name.toLowerCase())]
  const called = [...new Set(words.flatMap(calledBy))].map(inflected)
  // "Rådene": both councils
  const together = words.length > 1 ? ['rådene', 'udvalgene', 'bestyrelserne'] : []
  return [...named, ...called, ...together]
}

// "Lokal-MED Plejecenter Nord", "HovedMED": of staff and management
const COMMITTEE = /(?<!\p{L})\p{Lu}\p{Ll}+-?MED(?!\p{L})/u

const inflected = (noun: string): string => `${literal(noun)}(?:e?n|e?t|met|s|ns|ets)?`

/** "klyngestyregruppen" -> klyngestyregruppe, styregruppe. */
function calledBy(word: string): readonly string[] {
  const stem = word.toLowerCase().replace(/(?:ets|ens|et|en|ne|met|rne|s)$/u, '')
  const heads = HEADS.filter(end => stem.endsWith(end) || `${stem}e`.endsWith(end))
  // A working group is "gruppen"; beside a steering group there are groups below it.
  if (/grupp$|gruppe$/u.test(stem) && !/styregrupp/u.test(stem)) heads.push('gruppe')
  return [stem, ...heads]
}

// "Sundhedsklynge Nord – fagligt strategisk niveau" is called by its level.
const LEVEL =
  /(?:fagligt?|strategisk|politisk|administrativt|driftsmæssigt)(?:\s(?:og\s)?(?:fagligt?|strategisk|politisk))?\sniveau/giu

/** Words with a capital or with the noun of an office name somebody, and not the body that meets. */
export function otherTest(isThisBody: (words: string) => boolean, { people }: Lexicon): (words: string) => boolean {
  const isOffice = (word: string): boolean => /(?:en|et|ne|forum)$/iu.test(word) && people.isOffice(word)
  const namesOne = (words: string): boolean =>
    /(?:^|\s)\p{Lu}\p{L}+/u.test(words) || words.split(/[\s,]+/u).some(isOffice)
  return words => !isThisBody(words) && namesOne(words)
}
