// Reads the decision in one sentence: what its formulas say, a task it gives, or what its place shows to be resolved. The
// grammar is in judge.ts; what a section makes of its sentences, in decisions.ts.

import type { Decision, DecisionType } from '../../../model/document.js'
import type { Span } from '../../../model/span.js'
import type { Lexicon } from '../../lexicon.js'
import type { Reading } from '../../reading.js'
import type { MeetingBody } from '../body/body.js'
import type { MeetingFacts } from '../meeting/meeting.js'
import { typeByPlace } from './by-place.js'
import { looksElected, namesPostFirst } from './election.js'
import { looksDecided } from './elliptic.js'
import type { Statement } from './formulas.js'
import { judgeStatement, type Verdict } from './judge.js'
import { type Before, looksPlain } from './plain.js'
import { mayResolve, type SectionSentence } from './section-sentences.js'
import type { Position, Situation } from './situation.js'
import { readUnanimity } from './votes.js'

export interface DecisionContext {
  readonly body: MeetingBody
  readonly meeting: MeetingFacts
  /** The title of the item; null where it has none. */
  readonly title: string | null
  readonly heading: Span
  /** The document tags what was resolved. */
  readonly isTagged: boolean
  /** No label or mark of the document says what was resolved. */
  readonly isPlain: boolean
  /** Called where the choice of a type was close. */
  readonly doubt: (message: string, span: Span) => void
}

type Told = Pick<DecisionContext, 'body' | 'meeting' | 'doubt'>

function situationOf(
  { lexicon }: Reading,
  position: Position,
  { body: { isThisBody, isOther }, meeting }: Told,
): Situation {
  const inDecision = position.kind === 'beslutning' || position.isOutcome
  return { ...position, inDecision, meeting, isThisBody, isOther, lexicon }
}

/** What a plain statement of what is to be resolves; null where a formula or a task says more. */
export function readPlain(
  reading: Reading,
  sentence: SectionSentence,
  before: Before,
  position: Position,
  context: DecisionContext,
): Decision | null {
  if (!position.isPlain || position.kind !== 'referat' || sentence.isTold || !mayResolve(reading, sentence)) return null
  if (readDecision(reading, sentence, position, context)) return null
  const statement = reading.lexicon.findFormulas(sentence.text)
  if (!looksPlain(statement, situationOf(reading, position, context), before)) return null
  return readDecision(reading, sentence, { ...position, listed: DECIDED }, context)
}

const DECIDED = { type: 'decided', decidedBy: null } as const

export function readDecision(
  reading: Reading,
  { span, text, pointed }: SectionSentence,
  position: Position,
  context: Told,
): Decision | null {
  const { lexicon, at } = reading
  const { body, doubt } = context
  const situation = situationOf(reading, position, context)
  const sentence = text.slice(pointed.length)
  const statement = lexicon.findFormulas(sentence)
  const judged = judgeStatement(statement, situation)
  const outcome = judged?.type === 'discussed' && !isOutcome(sentence, situation) ? null : judged
  const type = typeOf(outcome, statement, situation)
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
    ...at(span),
  }
}

/** What formulas name comes first, then who was elected or given a task; talk gives way to all that came of it. */
function typeOf(outcome: Verdict | null, statement: Statement, situation: Situation): DecisionType | null {
  const { sentence } = statement
  const { lexicon, inDecision, elects, isPlain, listed } = situation
  if (outcome !== null && outcome.type !== 'discussed') return outcome.type
  if ((elects || ((inDecision || isPlain) && namesPostFirst(sentence, lexicon))) && looksElected(sentence, lexicon))
    return 'appointed'
  return (
    taskType(lexicon.findTask(sentence, inDecision), sentence) ??
    (inDecision && IMPERSONAL.test(sentence) && lexicon.isOpenTask(sentence, true) ? 'assigned' : null) ??
    outcome?.type ??
    (listed && typeListed(listed.type, sentence, situation)) ??
    (looksDecided(statement, situation) ||
    (inDecision && looksPlain(statement, situation, situation.isAmongOutcomes ? 'said' : null))
      ? typeByPlace(sentence, situation)
      : null)
  )
}

/** What an entry of a list of decisions says of itself: "Flyttes til juni", "Klubben får 500 kr." */
function typeListed(type: DecisionType, sentence: string, situation: Situation): DecisionType {
  if (type !== 'decided') return type
  const own = typeByPlace(sentence, situation)
  return situation.inDecision || own === 'granted' ? own : type
}

// "Der indhentes tilbud" gives a task; "Restbeløbet reserveres" tells what becomes of it.
const IMPERSONAL = /^(?:der|det)\s/iu

// "Det blev aftalt", "Der er enighed om": a word that only fills the subject's place. "En gruppe" is no body that meets,
// "Et enigt udvalg" is.
const NO_DECIDER = /^(?:(?:det|der|dette|man)$|(?:en|et)\s(?!enigt?\s|(?:\p{L}+\s)?flertal))/iu

const deciderOf = (subject: string | null): string | null =>
  subject === null || NO_DECIDER.test(subject) ? null : subject

/** What the meeting takes on ("Vi spørger Kirsten") is decided; "Karen Lund og Bo Krogh aftalte at mødes" is agreed. */
function taskType(task: ReturnType<Lexicon['findTask']>, sentence: string): DecisionType | null {
  if (task === null) return null
  if (task.isOwn || /^vi(?:\s(?:selv|alle))?$/iu.test(task.responsible)) return 'decided'
  return /(?<!\p{L})aftalte(?!\p{L})/u.test(sentence) ? 'agreed' : 'assigned'
}

/**
 * Whether talk is what came of the item: under "Beslutning", any talk told briefly; elsewhere only "Punktet blev drøftet.",
 * or a little more where nothing else is told. "Styregruppen drøftede, om opgaverne bør …" only tells what was said.
 */
function isOutcome(sentence: string, { inDecision, isAlone }: Situation): boolean {
  if (!inDecision) return sentence.length < (isAlone ? 100 : 60) && !/[,:]/u.test(sentence)
  return !/:\s*\S/u.test(sentence) && sentence.search(/,|$/u) < 90
}
