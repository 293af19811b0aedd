// One sentence of a section and what the meeting resolved by it: what its formulas say, a task it gives, or what the place
// shows to be resolved. The grammar is judge.ts; what a section makes of its sentences is decisions.ts.

import { resolveDate } from '../../../danish/dates.js'
import type { Token } from '../../../danish/phrases.js'
import type { Decision, DecisionType, SectionKind } from '../../../model/document.js'
import type { Span } from '../../../model/span.js'
import type { Lexicon } from '../../lexicon.js'
import type { Reading } from '../../reading.js'
import type { MeetingBody } from '../body/body.js'
import type { MeetingFacts } from '../meeting/meeting.js'
import type { SectionSentence } from '../section-sentences.js'
import { looksElected } from './election.js'
import { looksChosen, looksResolved, looksSettled } from './elliptic.js'
import type { Statement } from './formulas.js'
import { judgeStatement, type Verdict } from './judge.js'
import { readPoints } from './points.js'
import type { Situation } from './situation.js'
import { readUnanimity } from './unanimity.js'

export interface DecisionContext {
  readonly body: MeetingBody
  readonly meeting: MeetingFacts
  /** The title of the item; null where it has none. */
  readonly title: string | null
  readonly heading: Span
  /** A record of a meeting; an agenda decides nothing. */
  readonly isRecord: boolean
  /** Told where the choice of a type was close. */
  readonly doubt: (message: string, span: Span) => void
}

export interface Position extends Pick<Situation, 'isVoted' | 'isAlone' | 'elects' | 'approves'> {
  readonly kind: SectionKind
  /** Whose decision the label of the section says it is. */
  readonly owner: string | null
  /** What the lead says, in a list of what was resolved. */
  readonly listed: { readonly type: DecisionType; readonly decidedBy: string | null } | null
  /** Right behind a decision, in one paragraph with it. */
  readonly follows: boolean
  /** The item recommends something; where it does not, numbers may count the entries of a list. */
  readonly answers: boolean
}

/** What is so where no other sentence stands around. */
export const NOWHERE = {
  owner: null,
  listed: null,
  isAlone: false,
  follows: false,
  isVoted: false,
  answers: false,
  elects: false,
  approves: false,
} as const

/** What the readers of one sentence share. */
interface Scene extends Pick<DecisionContext, 'body' | 'meeting'> {
  readonly sentence: string
  readonly statement: Statement
  readonly lexicon: Lexicon
  readonly position: Position
  readonly inDecision: boolean
}

export function readDecision(
  reading: Reading,
  { span, text, entry, isFirst }: SectionSentence,
  position: Position,
  { body, meeting, doubt }: Pick<DecisionContext, 'body' | 'meeting' | 'doubt'>,
): Decision | null {
  const { lexicon } = reading
  const inDecision = position.kind === 'beslutning'
  const pointed = readPoints(text, entry.mark, isFirst)
  const sentence = text.slice(pointed.length)
  const statement = lexicon.findFormulas(sentence)
  const judged = judgeStatement(statement, { ...position, ...body, inDecision, meeting, lexicon })
  const isTold = judged?.type === 'discussed' && !isOutcome(sentence, inDecision, position.isAlone)
  const outcome = isTold ? null : judged
  const type = typeOf(outcome, { sentence, statement, lexicon, position, inDecision, body, meeting })
  if (type === null) return null
  if (judged?.rival && type === judged.type) doubt(`The decision may be "${type}" or "${judged.rival}".`, span)
  const { listed, owner } = position
  return {
    text,
    type,
    decidedBy: deciderOf(outcome?.subject ?? null) ?? body.namedIn(sentence) ?? listed?.decidedBy ?? owner ?? body.name,
    section: position.kind,
    points: position.answers || pointed.isCertain ? pointed.points : [],
    votes: null,
    unanimous: readUnanimity(sentence, null),
    ...reading.at(span),
  }
}

/** What formulas name comes first, then who was chosen or charged; talk gives way to all that came of it. */
function typeOf(outcome: Verdict | null, scene: Scene): DecisionType | null {
  const { sentence, lexicon, position, inDecision } = scene
  if (outcome !== null && outcome.type !== 'discussed') return outcome.type
  if (position.elects && looksElected(sentence, lexicon)) return 'appointed'
  return (
    taskType(lexicon.findTask(sentence, inDecision), sentence) ??
    (inDecision && IMPERSONAL.test(sentence) && lexicon.isOpenTask(sentence, true) ? 'assigned' : null) ??
    outcome?.type ??
    position.listed?.type ??
    (isLoose(scene) ? 'decided' : null)
  )
}

// "Der indhentes tilbud" gives a task; "Restbeløbet reserveres" tells what becomes of it.
const IMPERSONAL = /^(?:der|det)\s/iu

/** What no formula names but the place shows to be resolved. */
function isLoose({ sentence, statement, lexicon, position, inDecision, body, meeting }: Scene): boolean {
  const tells = (tokens: readonly Token[], index: number) => lexicon.taskVerbs.verbAt(tokens, index) === 'tells'
  const isOtherDay = (text: string) =>
    !lexicon.findDates(text).some(day => meeting.dates.includes(resolveDate(day, meeting.date, 'nearest') ?? ''))
  if (inDecision && looksChosen(sentence, isOtherDay)) return true
  if (inDecision && looksSettled(statement, position.isAlone, body.isThisBody, tells)) return true
  const mayResolve = inDecision || (position.follows && !/^(?:der|det)\s/iu.test(sentence))
  return mayResolve && looksResolved(statement, body.isThisBody)
}

/** "Det blev aftalt", "Der er enighed om": a word that only holds the subject's place names nobody. "En gruppe" is none that meets, "Et enigt udvalg" is. */
const deciderOf = (subject: string | null): string | null =>
  subject === null || /^(?:(?:det|der|dette|man)$|(?:en|et)\s(?!enigt?\s|(?:\p{L}+\s)?flertal))/iu.test(subject)
    ? null
    : subject

/**
 * A task that the meeting takes on itself ("Vi spørger Kirsten") is what it decided; one that some of it settle among
 * themselves ("Karen Lund og Bo Krogh aftalte at mødes") is agreed.
 */
function taskType(task: ReturnType<Lexicon['findTask']>, sentence: string): DecisionType | null {
  if (task === null) return null
  if (task.isOwn || /^vi(?:\s(?:selv|alle))?$/iu.test(task.responsible)) return 'decided'
  return /(?<!\p{L})aftalte(?!\p{L})/u.test(sentence) ? 'agreed' : 'assigned'
}

/**
 * Under "Beslutning" any talk told in short is the outcome; elsewhere only "Punktet blev drøftet." is, longer where
 * nothing else is told, and "Styregruppen drøftede, om opgaverne bør …" tells of the talk.
 */
function isOutcome(sentence: string, inDecision: boolean, isAlone: boolean): boolean {
  if (!inDecision) return sentence.length < (isAlone ? 100 : 60) && !/[,:]/u.test(sentence)
  return !/:\s*\S/u.test(sentence) && sentence.search(/,|$/u) < 90
}
