// How a sentence begins that recommends: "Det indstilles", "Det er rektors anbefaling"; how far, and who says it.

import { oneOf } from '../../../danish/word-set.js'

const ADVERB = oneOf(String.raw`
  derfor endvidere desuden derudover herudover ligeledes samtidig samlet sammenfattende endelig videre
  på\s(?:den|denne)\sbaggrund på\sbaggrund\sheraf på\sdet\sgrundlag samlet\sset
`)
const ACTIVE = String.raw`(?:indstiller|foreslår|anbefaler|henstiller|lægger\sop\stil)`
const PASSIVE = '(?:indstilles|foreslås|anbefales|henstilles)'
const NOUN = '(?:indstilling|anbefaling|forslag|henstilling)'
const IS = String.raw`(?:er|lyder(?:\spå)?|går\sud\spå)`
const WHO = String.raw`[\p{L}\-,&/\x20]{2,80}?`

/** Those who recommend stand in one of the groups. */
export const PROPOSAL_LEAD =
  oneOf(String.raw`
    // "Det indstilles", "Derfor foreslås det", "På den baggrund foreslår ledelsen"
    (?:det|der|følgende)\s${PASSIVE} ${ADVERB}\s${PASSIVE}(?:\s(?:det|der))? ${ADVERB}\s${ACTIVE}\s(${WHO})
    // "Det er rektors anbefaling", "Indstillingen fra rektor lyder", "Rektors forslag er"
    det\ser\s(${WHO})s\s${NOUN} indstillingen(?:\sfra\s${WHO})?\s${IS} (${WHO})s\s${NOUN}\s${IS}
    // "Forvaltningen indstiller", "Udvalget bedes godkende"
    (?!(?:det|der|${ADVERB})\s)(${WHO})\s${ACTIVE} ${WHO}\s(?:bedes|anmodes\som\sat)\s(?:tiltræde|godkende|vedtage|beslutte)
  `) + String.raw`(?:\s(?:${ADVERB}|følgende|således))?(?:\s(?:til|over\s?for)\s[^,:.]{2,60}?|\s\p{L}+(?:et|en))?`

const OPENS = new RegExp(String.raw`^${PROPOSAL_LEAD}(?=,?\sat(?!\p{L})|,$|$|:)`, 'iu')
const HINT = /indstil|foreslå|anbefal|forslag|henstil|bedes|anmodes|lægger\sop/iu

// Those who prepare what a body resolves
const OWN_STAFF = /indstil|(?:forvaltning|administration|sekretariat|direktion|formandskab)(?:en|et)s?(?!\p{L})/iu

interface ProposalLead {
  readonly length: number
  /** As written, null where the sentence names nobody. */
  readonly who: string | null
  /** What somebody proposes may as well be part of the talk. */
  readonly weak: boolean
}

export function readProposalLead(text: string): ProposalLead | null {
  if (!HINT.test(text)) return null
  const [lead, ...names] = OPENS.exec(text) ?? []
  if (lead === undefined) return null
  const who = names.find(one => one !== undefined) ?? null
  return { length: lead.length, who, weak: who !== null && !OWN_STAFF.test(lead) }
}
