// The shape of a line that names the kind of document: "Referat", "Dagsorden til møde i …".

import { oneOf } from '../../danish/word-set.js'

// How final a document is, as its title says so
const STATUS = '(?:foreløbigt?|ikke godkendt|godkendt|udkast|kladde|revideret|korrigeret)'
// "UDKAST –", "Udkast til", "(Foreløbigt)", "Kort": what stands before the kind
const BEFORE = `(?:[([]?(?:${STATUS}|åbent?|lukket|kort|endeligt?)[)\\]]?(?:\\s+til)?[\\s:–—|/,-]+)*`
// Whole words only; "Godkendelse af referat" and "Se referat" are no titles.
const KIND_WORD = new RegExp(
  String.raw`^[#*_\s]*${BEFORE}(?:møde|beslutnings|bestyrelses|tillægs)?${oneOf(String.raw`
    referat \p{L}{4,}referat referater\s+(?:af|fra) agenda dagsorden(?!\s+godkendt)
    // "Noter fra mødet", "Opsamling på fællesmøde". Not: "Noter om økonomi"
    mødenoter noter(?=\s+(?:fra|til)\s) opsamling(?=\s+(?:fra|på)\s\p{L}*møde) mødeskema
    beslutningsprotokol protokol forhandlingsprotokol mødeindkaldelse indkaldelse notat beslutninger\sfra
  `)}(?!\p{L})`,
  'iu',
)
/** "Udskrift af forhandlingsprotokollen", "Uddrag af referat": part of what was written, or a copy of it. */
export const EXTRACT =
  '(?:udskrift|uddrag|udtog|ekstrakt|sammendrag|resum[ée])\\s+(?:a\\s?f|fra)\\s+(?:\\p{L}*referat(?:et)?|\\p{L}*protokol(?:len)?|mødebogen|forhandlingerne)'
const IS_EXTRACT = new RegExp(`^[#*_\\s]*${EXTRACT}(?!\\p{L})`, 'iu')
const KIND_LATER =
  /(?:^|[\s–—-])(?:annoteret\s+)?(?:møde|beslutnings)?(?:referat|dagsorden|beslutningsprotokol|protokol)\s*(?:[–—-]|$|med\s+(?:opsamling|referat|beslutninger|konklusioner)$)/iu

/** Letters set apart are read together: "R E F E R A T", "K K R  N O R D". */
export function collapseSpaced(text: string): string {
  return text.replace(/(?<!\S)\p{Lu}(?: \p{Lu}){2,}(?!\S)/gu, word => word.replaceAll(' ', '')).replace(/ {2,}/g, ' ')
}

// "Møde i Temagruppen for Børn og Unge", "Møde nr. 4 i Styregruppen", "Samarbejdsmøde mellem Holbæk Sygehus og …". Not: "Mødet i dag", "Mødeplan"
const MEETING_LINE =
  /^[#*_\s]*(?:\p{Lu}\p{L}*)?møde\s+(?:nr\.?\s*\d[\d/-]*\s+)?(?:i|med|mellem)\s+(?!dag|morgen|aften)\S/iu

// "Forretningsudvalgets 3. møde i 2012", "Natur og miljøs møde den 4. maj 2021". Not: "Udvalgets møde den 4. maj er aflyst",
// "Dagens møde"
const OWNED_MEETING =
  /^(?!dagens|årets|næste|sidste)\p{Lu}[\p{L}-]*(?:\s[\p{L}-]+){0,5}s\s+(?:\d{1,3}\.\s+|ordinære\s+)?møde\s+(?:i\s+(?:19|20)\d\d|nr\.?\s*\d|(?:\p{L}{3,6}dag,?\s+)?(?:den|d\.)\s*\d)(?!.*\s(?:er|blev|bliver|var|har|skal)\s)/u

export function looksLikeTitle(text: string): boolean {
  const collapsed = collapseSpaced(text)
  return (
    text.length < 220 &&
    (KIND_WORD.test(collapsed) ||
      IS_EXTRACT.test(collapsed) ||
      KIND_LATER.test(withoutStatus(collapsed)) ||
      (text.length < 140 && OWNED_MEETING.test(collapsed) && !/\.$/.test(text)) ||
      (text.length < 140 && MEETING_LINE.test(withoutStatus(collapsed))))
  )
}

// Set apart from the words around it: "UDKAST – Referat", "Referat (udkast) af møde", "Referat – foreløbigt"
const BRACKETED = new RegExp(`\\s*(?:\\(${STATUS}\\)|\\[${STATUS}\\])`, 'giu')
const AHEAD = new RegExp(`^([#*_\\s]*)${STATUS}\\s*[:–—|/,-]+\\s*`, 'iu')
const BEHIND = new RegExp(`\\s+[–—|/-]\\s*${STATUS}(?=\\s*(?:[–—|/-]\\s|[*_]*$))|,\\s*${STATUS}$`, 'giu')

/** The title without the word that says how final the document is, where signs set it apart. */
export function withoutStatus(text: string): string {
  return text.replace(BRACKETED, '').replace(AHEAD, '$1').replace(BEHIND, '').replace(/^\s+/, '')
}
