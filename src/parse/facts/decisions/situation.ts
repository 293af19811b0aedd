// The context of a sentence for the readers of decisions: the section it is in, and the body that met.

import type { Lexicon } from '../../lexicon.js'
import type { MeetingDays } from './other-day.js'

export interface Situation {
  /** Under "Beslutning", where bare words decide; elsewhere a sentence must say by itself that it resolves. */
  readonly inDecision: boolean
  readonly meeting: MeetingDays
  /** Whether words name the body that meets ("Styregruppen", "udvalget", "vi"). */
  readonly isThisBody: (words: string) => boolean
  /** Whether words name somebody else: another body, an organisation, a person. */
  readonly isOther: (words: string) => boolean
  /** A vote was told right before, whose outcome this may be: "Forslaget er vedtaget". */
  readonly isVoted: boolean
  /** The only sentence of its section. */
  readonly isAlone: boolean
  /** The item chooses people: "Karen Lund fortsætter", "Kasserer: Bo Krogh". */
  readonly elects: boolean
  /** The item is there to approve: "Godkendelse af referat", "Regnskab til godkendelse". */
  readonly approves: boolean
  readonly lexicon: Pick<
    Lexicon,
    'findDates' | 'calendar' | 'isBodyName' | 'isNamedBody' | 'isParty' | 'actors' | 'people'
  >
}
