// Who is given a task by a sentence: a sentence in, who as written out. Asking and telling first (charges.ts), then clause by
// clause (task-clause.ts).

import { type Clause, findClauses, opensWithIf } from '../../../danish/clauses.js'
import { type Token, tokenise } from '../../../danish/phrases.js'
import { HABITS } from '../decisions/habits.js'
import { ASKS, SETTLING, TO_ASK } from '../decisions/meeting-verbs.js'
import { deniedIn } from '../decisions/negation.js'
import type { Actors } from './actors.js'
import { findCharged } from './charges.js'
import { isGrammarVerb } from './gives-task.js'
import { isSettled } from './settled-clause.js'
import { readTaskClause } from './task-clause.js'
import type { TaskVerbs } from './task-verbs.js'

export interface FoundTask {
  readonly responsible: string
  /** Those who meet say what they mean to do ("Bestyrelsen vil afgive et svar"), by no verb of tasks: what they decided. */
  readonly isOwn: boolean
}

/** Null where the sentence gives nobody a task. `isResolved`: it stands where only what was resolved does. */
export type TaskFinder = (sentence: string, isResolved?: boolean) => FoundTask | null

/** Whether a sentence gives a task that it gives nobody: "Der indhentes tilbud inden 1. juni." */
export type OpenTaskTest = (sentence: string, isDecision: boolean) => boolean

/** What further on in a sentence gives a task is not looked for: no sentence of minutes is longer. */
const LONGEST = 2000
const BY = 'senest|inden(?!\\s+for)|deadline|frist(?:en)?|snarest|hurtigst'
// When it is to be: "på næste møde", "senest", "inden", "til mødet i maj", "i uge 12"
const LATER = new RegExp(
  `(?<!\\p{L})(?:${BY}|(?:næste|kommende)(?!\\s(?:år|sæson|periode)(?!\\p{L}))|primo|medio|ultimo|uge\\s\\d|samme\\sdag|(?:til|på)\\s(?:\\p{L}+\\s)?\\p{L}*mødet?)(?!\\p{L})`,
  'u',
)
// A day or meeting by which it is to be done: "senest", "inden sommerferien", "frist", "til næste møde"
const DUE = new RegExp(
  `(?<!\\p{L})(?:${BY}|(?:til|på)\\s+(?:det\\s+|vores\\s+)?(?:næste|kommende)\\s+\\p{L}*(?:møde|gang))(?!\\p{L})`,
  'u',
)

/** Tests for words that name who acts. */
export interface Bodies {
  readonly isThisBody: (words: string) => boolean
  /** Another body than the one that meets: what it resolved gives no task here. */
  readonly isElsewhere: (words: string) => boolean
}

/** What the readers of all sentences share. */
interface Readers extends Bodies {
  readonly verbs: TaskVerbs
  readonly actors: Actors
}

export function createTaskReaders(
  verbs: TaskVerbs,
  actors: Actors,
  bodies: Bodies = { isThisBody: () => false, isElsewhere: () => false },
): { readonly findTask: TaskFinder; readonly isOpenTask: OpenTaskTest } {
  const readers = { ...bodies, verbs, actors }
  return {
    findTask: (sentence, isResolved = false) => findTask(readers, sentence, isResolved),
    isOpenTask: (sentence, isDecision) => isOpenTask(readers, sentence, isDecision),
  }
}

/** A sentence and its clauses, with what both readers ask of them. `isVerb`: of those that the reader knows. */
function takeApart(
  { actors, isThisBody }: Readers,
  whole: string,
  isVerb: (tokens: readonly Token[], index: number) => boolean,
) {
  const sentence = whole.slice(0, LONGEST).replaceAll('**', '  ')
  const tokens = tokenise(sentence)
  const said = sentence.toLowerCase()
  const isKnown = (i: number): boolean => isGrammarVerb((tokens[i] as Token).word) || isVerb(tokens, i)
  return {
    sentence,
    tokens,
    clauses: findClauses(sentence, tokens, isKnown),
    isVerb: isKnown,
    actors,
    isThisBody,
    isLater: LATER.test(said),
    isDue: DUE.test(said),
  }
}

function findTask(readers: Readers, whole: string, isResolved: boolean): ReturnType<TaskFinder> {
  // The cells of a table say one thing each.
  if (whole.includes('\t'))
    return firstOf(whole.slice(0, LONGEST).split('\t'), cell => findTask(readers, cell, isResolved))
  if (QUESTION.test(whole)) return null
  const { verbs, actors, isElsewhere } = readers
  const scene = takeApart(readers, whole, (tokens, i) => verbs.verbAt(tokens, i) !== null)
  const { sentence, tokens, clauses } = scene
  const isToldOf = (clause: Clause): boolean => isElsewhere(whoSettled(sentence, tokens, clauses, clause))
  const charged = findCharged(sentence, actors.isGivenName)
  const asked = charged === null ? null : actors.tidy(charged, true)
  // "Regeringen beder regionerne om at"
  const isAskedElsewhere = clauses.slice(0, 2).some(isToldOf) && ASKS_FIRST.test(sentence)
  if (asked !== null && !isAskedElsewhere) return { responsible: asked, isOwn: false }
  // "Hvis planen godkendes, vil sekretariatet indhente tilbud": nobody has the task yet.
  return firstOf(opensWithIf(tokens, clauses) ? [] : clauses, clause => {
    if (clause.kind === 'content' && isToldOf(clause)) return null
    const responsible = readTaskClause({ ...scene, clause, isResolved, verbs })
    if (responsible === null) return null
    const own = isOwn({ ...readers, ...scene }, clause, responsible)
    // "Når loven er vedtaget, vil udvalget tage stilling": not yet
    return own && tokens[0]?.word === 'når' ? null : { responsible, isOwn: own }
  })
}

const MEANS: ReadonlySet<string> = new Set(['vil', 'ville', 'skal', 'skulle'])

/** A main clause that says so of this body, by no verb that gives a task and without a day by which. */
function isOwn(
  { tokens, verbs, isThisBody, isLater, isDue }: Readers & ReturnType<typeof takeApart>,
  { kind, from, to }: Clause,
  responsible: string,
): boolean {
  const isMeant = tokens.slice(from, to).some(({ word }) => MEANS.has(word))
  if (kind !== 'main' || !isMeant || isDue || !isThisBody(responsible)) return false
  return !tokens.some((token, i) => {
    const present = { ...token, word: token.word.replace(/r?$/u, 'r') }
    const given = i < from || i >= to ? null : verbs.verbAt(tokens.with(i, present), i)
    return given === 'task' || (given === 'later' && isLater)
  })
}

function isOpenTask(readers: Readers, whole: string, isDecision: boolean): boolean {
  if (whole.includes('\t') || QUESTION.test(whole)) return false
  const { verbs } = readers
  const scene = takeApart(readers, whole, verbs.isOpenAt)
  const { tokens, clauses, isVerb } = scene
  if (isHabit(tokens.map(t => t.word))) return false
  return clauses.some(clause => {
    const first = tokens.findIndex((_, i) => i >= clause.from && i < clause.to && isVerb(i))
    // "Der skal indkøbes lamper", "Det skal undersøges, om"
    const isCalledFor = /^(?:der|det)$/u.test(tokens[clause.from]?.word ?? '') && first === clause.from + 1
    const mustBe = tokens[first]?.word === 'skal' ? first + 1 : first
    const isPutDown = clause.kind === 'main' && (scene.isDue || isDecision || (isCalledFor && mustBe > first))
    if (!isPutDown && !isSettled({ ...scene, clause }, false)) return false
    const verb = mustBe < clause.to ? mustBe : first
    return verb >= 0 && verbs.isOpenAt(tokens, verb) && !deniedIn(tokens, clause.from, Math.min(verb + 3, clause.to))
  })
}

const QUESTION = /\?\s*$/u

// Who settled or asked, before the verb: "Regionsrådet har", "Herefter besluttede"
const SETTLES = new RegExp(`^(?:har|havde|${SETTLING}|fastl(?:agde|ægger)|${ASKS}|ønsker|ønskede)$`, 'u')
const ASKS_FIRST = new RegExp(`^(?:[^\\s,;:]+\\s+){1,8}?(?:${ASKS}|${TO_ASK})(?!\\p{L})`, 'u')

/** The words before the verb of the main clause that the clause is, or hangs on; empty where that settles nothing. */
function whoSettled(sentence: string, tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): string {
  let head: Clause | undefined = clause
  while (head && head.kind !== 'main') head = head.before === null ? undefined : clauses[head.before]
  if (!head) return ''
  let verb = head.from
  while (verb < head.to && !SETTLES.test((tokens[verb] as Token).word)) verb++
  const first = /^(?:og|men|samt)$/u.test(tokens[head.from]?.word ?? '') ? head.from + 1 : head.from
  return verb === head.to || verb === first ? '' : sentence.slice(tokens[first]?.start, tokens[verb - 1]?.end)
}

const isHabit = (words: readonly string[]): boolean => words.some(word => word === 'fremover' || HABITS.has(word))

function firstOf<T, R>(values: readonly T[], read: (value: T) => R | null): R | null {
  for (const value of values) {
    const found = read(value)
    if (found !== null) return found
  }
  return null
}
