// Which body met: its name in the document in; dictionary entry, cluster and region out, and the tests by which
// sentences tell this body from others. Follows shared evidence, strongest first; without evidence nothing is said.

import type { Body } from '../../model/document.js'
import type { DiagnosticCode } from '../../model/diagnostic.js'

export interface MeetingBody extends Body {
  /** Whether words of a sentence name the body that meets. */
  readonly isThisBody: (words: string) => boolean
  /** Whether words of a sentence name somebody else. */
  readonly isOther: (words: string) => boolean
  readonly doubts: readonly { readonly code: DiagnosticCode; readonly message: string }[]
}

// Words that mean whoever meets. "parterne", "deltagerne": a body of parties resolves through them.
const ASSEMBLY = /^(?:vi|man|der|det|alle|parterne|deltagerne|medlemmerne|medlemmer(?:ne)? af .*|mødet|forsamlingen|de fremmødte|generalforsamlingen|årsmødet|afdelingsmødet|beboermødet|repræsentantskabet|plenum|et flertal.*|flertallet.*|et enigt .*|begge parter)$/iu

/** Tests for words that name the body: its own name, and the definite form of the noun it ends in ("styregruppen"). */
export function bodyTests(name: string | null): Pick<MeetingBody, 'isThisBody' | 'isOther'> {
  const nouns = name === null ? [] : nounsOf(name)
  const own = nouns.length === 0 ? null : new RegExp(`(?<![\\p{L}-])(?:${nouns.join('|')})(?!\\p{L})`, 'iu')
  const full = name?.toLowerCase() ?? null
  const isThisBody = (words: string): boolean => {
    const said = words.replace(/\*\*/g, '').trim().toLowerCase()
    if (ASSEMBLY.test(said)) return true
    if (full !== null && said.includes(full)) return true
    return own?.test(said) ?? /(?:udvalget|rådet|bestyrelsen|styregruppen|forummet|nævnet|direktionen|klyngen)$/iu.test(said)
  }
  return { isThisBody, isOther: words => !isThisBody(words) && looksLikeActor(words) }
}

/** "Klyngestyregruppe Nord" -> klyngestyregruppe(n), styregruppe(n); "Social- og Sundhedsudvalget" -> …udvalget, udvalget. */
function nounsOf(name: string): string[] {
  const word = name.match(/[\p{L}-]*(?:udvalg|råd|nævn|forum|gruppe|bestyrelse|direktion|kommission|komit[eé]|byråd|repræsentation|repræsentantskab|forsamling|klynge|netværk|kreds|ledelse|forening)\p{Ll}{0,3}(?!\p{L})/iu)?.[0]
  if (!word) return [escape(name.toLowerCase())]
  const stem = word.toLowerCase().replace(/(?:ets|ens|et|en|ne|met|rne|s)$/u, '').replace(/(grupp|bestyrels|klyng|kreds|ledels)$/u, '$1')
  const ends = ['styregruppe', 'temagruppe', 'arbejdsgruppe', 'udvalg', 'råd', 'nævn', 'forum', 'bestyrelse', 'direktion', 'kommission', 'repræsentation', 'repræsentantskab', 'forsamling', 'byråd', 'netværk', 'forening']
  const heads = ends.filter(end => stem.endsWith(end) || `${stem}e`.endsWith(end))
  return [...new Set([stem, ...heads])].map(noun => `${escape(noun)}(?:e?n|e?t|met|s|ns|ets)?`)
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A capital inside, a definite noun that acts, or an office: somebody is meant. */
function looksLikeActor(words: string): boolean {
  return /(?:^|\s)\p{Lu}\p{L}+/u.test(words) || /(?:gruppen|udvalget|rådet|regionen|kommunen|kommunerne|hospitalet|sygehuset|forvaltningen|administrationen|sekretariatet|formandskabet|bestyrelsen|driften|styrelsen|ministeriet|forum)(?!\p{L})/iu.test(words)
}
