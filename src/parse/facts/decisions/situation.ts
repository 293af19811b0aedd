// What the readers of decisions know of a sentence besides its words: where it stands, and who met when.

import type { DecisionType, SectionKind } from '../../../model/document.js'
import type { Lexicon } from '../../lexicon.js'
import type { MeetingDays } from './other-day.js'

/** Where a sentence stands in its item. */
export interface Position {
  readonly kind: SectionKind
  /** Whose decision the label of the section says it is. */
  readonly owner: string | null
  /** What the lead of the list says that the sentence is an entry of: "Det blev aftalt, at:". */
  readonly listed: { readonly type: DecisionType; readonly decidedBy: string | null } | null
  /** An arrow below what was said leads to it: "→ Fælles lager: udsat". */
  readonly isOutcome: boolean
  /** It follows a decision in the same paragraph. */
  readonly follows: boolean
  /** A vote was told right before, and this may be its outcome: "Forslaget er vedtaget". */
  readonly isVoted: boolean
  /** The only sentence of its section: "Dagsordenen er godkendt." is what came of the item. */
  readonly isAlone: boolean
  /** The last sentence of its section that tells something: "Planen er vedtaget." is what came of it. */
  readonly isLast: boolean
  /** All that stands before it in its section was resolved, too. */
  readonly isAmongOutcomes: boolean
  /** The item recommends something; where it does not, numbers may just count the entries of a list. */
  readonly answers: boolean
  /** The item elects people: "Karen Lund fortsætter", "Kasserer: Bo Krogh". */
  readonly elects: boolean
  /** What prose puts down as to be counts: no label of the document says what was resolved, and the item does not just inform. */
  readonly isPlain: boolean
  /** The item only tells how things are: "Nyt fra kommunen". */
  readonly informs: boolean
  /** The item is there to approve something: "Godkendelse af referat", "Regnskab til godkendelse". */
  readonly approves: boolean
}

/** The position of a text that is no sentence of a section: a title or a label. */
export const NOWHERE = {
  owner: null,
  listed: null,
  isOutcome: false,
  follows: false,
  isVoted: false,
  isAlone: false,
  isLast: false,
  isAmongOutcomes: false,
  answers: false,
  elects: false,
  isPlain: false,
  informs: false,
  approves: false,
} as const

export interface Situation extends Position {
  /** Under "Beslutning" or behind an arrow, where bare words decide; elsewhere a sentence must say by itself that it resolves. */
  readonly inDecision: boolean
  readonly meeting: MeetingDays
  /** Whether words name the body that meets ("Styregruppen", "udvalget", "vi"). */
  readonly isThisBody: (words: string) => boolean
  /** Whether words name somebody else: another body, an organisation, a person. */
  readonly isOther: (words: string) => boolean
  readonly lexicon: Lexicon
}
