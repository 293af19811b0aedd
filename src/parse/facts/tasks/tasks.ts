// Who is given a task by a sentence, as written: by asking and telling (charges.ts), or a clause (task-clause.ts).

import { type Clause, isCondition } from '../../../danish/clauses.js'
import { findMatches } from '../../../danish/matches.js'
import { tokenise, wordAt } from '../../../danish/phrases.js'
import { remember } from '../../../danish/remember.js'
import { LONGEST_SENTENCE } from '../../../danish/sentences.js'
import { SHALL } from '../../../danish/small-words.js'
import { firstOf } from '../../../model/first-of.js'
import { textOf } from '../decisions/subject.js'
import { ASKS, deniedIn, HABITS, SETTLING, TO_ASK } from '../decisions/words.js'
import type { Actors } from './actors.js'
import { findCharged } from './charges.js'
import { SEES_TO } from './gives-task.js'
import { type Bodies, type Readers, readScene, type Scene, type TaskSentence } from './scene.js'
import { isSettled } from './settled-clause.js'
import { readTaskClause } from './task-clause.js'
import type { TaskVerbs } from './task-verbs.js'

export interface FoundTask {
  readonly responsible: string
  /** Those who meet say what they mean to do ("Bestyrelsen vil afgive et svar"), without a verb of tasks: a decision. */
  readonly isOwn: boolean
  /** Where the sentence gives several people tasks of their own: each with the words that do so. */
  readonly parts: readonly TaskPart[]
}

export interface TaskPart {
  readonly responsible: string
  readonly text: string
}

/** Null where the sentence gives nobody a task. `isResolved`: it stands where only what was resolved does. */
export type TaskFinder = (sentence: string, isResolved?: boolean) => FoundTask | null

/** Whether a sentence says that something is to be done, but not by whom: "Der indhentes tilbud inden 1. juni." */
export type OpenTaskTest = (sentence: string, isResolved: boolean) => boolean

export function createTaskReaders(
  verbs: TaskVerbs,
  actors: Actors,
  bodies: Bodies = { isThisBody: () => false, isElsewhere: () => false, isOutsider: () => false },
): { readonly findTask: TaskFinder; readonly isOpenTask: OpenTaskTest } {
  const readers = { ...bodies, verbs, actors }
  // The readers of decisions and of actions ask about the same sentences.
  const findAll = (isResolved: boolean): TaskFinder => {
    const find = (sentence: string): FoundTask | null => findTask(readers, sentence, isResolved)
    return remember(sentence => {
      const task = find(sentence)
      return task && { ...task, parts: partsOf(sentence, task, find) }
    })
  }
  const [findResolved, findTold] = [findAll(true), findAll(false)]
  return {
    findTask: (sentence, isResolved = false) => (isResolved ? findResolved : findTold)(sentence),
    isOpenTask: (sentence, isResolved) => isOpenTask(readers, sentence, isResolved),
  }
}

const QUESTION = /\?\s*$/u
// "Firmaet undersøger sagen, oplyste Karen.": what somebody said
const QUOTED =
  /,\s(?:oplyser|oplyste|fortæller|fortalte|siger|sagde|mener|mente|skriver|skrev|meddeler|meddelte)\s[^,.]{2,40}\.?$/u

function findTask(readers: Readers, whole: string, isResolved: boolean): FoundTask | null {
  // The cells of a table say one thing each.
  if (whole.includes('\t'))
    return firstOf(whole.slice(0, LONGEST_SENTENCE).split('\t'), cell => findTask(readers, cell, isResolved))
  if (QUESTION.test(whole) || QUOTED.test(whole) || readers.actors.isPerson(REMARK.exec(whole)?.[1] ?? '')) return null
  const { verbs, actors, isElsewhere } = readers
  const scene = readScene(
    readers,
    withoutBrackets(whole, actors).replace(CLEFT, '$1 '),
    isResolved,
    (tokens, i) => verbs.verbAt(tokens, i) !== null,
  )
  const { sentence, tokens, clauses } = scene
  const isToldOf = (clause: Clause): boolean => isElsewhere(whoSettled(scene, clause))
  const charged = findCharged(sentence, actors)
  const asked = charged === null ? null : actors.tidy(charged, true)
  // "Regeringen beder regionerne om at"
  const isAskedElsewhere = (): boolean => ASKS_FIRST.test(sentence) && clauses.slice(0, 2).some(isToldOf)
  if (asked !== null && !isAskedElsewhere()) return { responsible: asked, isOwn: false, parts: [] }
  // "Hvis planen godkendes, vil sekretariatet indhente tilbud": nobody has the task yet.
  if (isCondition(tokens, clauses[0])) return null
  const task = firstOf(clauses, clause => {
    if (clause.kind === 'content' && isToldOf(clause)) return null
    const responsible = readTaskClause({ ...scene, clause })
    if (responsible === null || readers.isOutsider(responsible)) return null
    const own = isOwn({ ...scene, clause }, responsible)
    // "Når loven er vedtaget, vil udvalget tage stilling": not yet
    return own && wordAt(tokens, 0) === 'når' ? null : { responsible, isOwn: own }
  })
  return task && { ...task, parts: [] }
}

const NAME = String.raw`\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,3}`
const NAMES = String.raw`${NAME}(?:(?:,\s|\s(?:og|samt|&)\s|\/)${NAME}){0,3}`
const ARE_NAMES = new RegExp(`^${NAMES}$`, 'u')
// Before somebody else and a verb: "Bo køber ind, | og Karen Lund ringer", "og at sekretariatet skriver"
const NEXT_DOER = new RegExp(
  String.raw`(?:,\s(?:(?:men|mens)\s)?|;\s|(?:,)?\s(?:og|samt)\s(?:at\s)?)(?=(${NAMES}|\p{Ll}{4,}(?:en|et))\s(?:skal|vil|\p{Ll}{2,}r)(?!\p{L}))`,
  'gu',
)

/** "Ida ringer til skolen, og Bo køber ind": what each of several is given to do. */
function partsOf(whole: string, task: FoundTask, find: (part: string) => FoundTask | null): TaskPart[] {
  const parts: TaskPart[] = []
  let [from, named] = [0, 0]
  const add = (to: number): void => {
    const text = whole.slice(from, to)
    const own = text === whole ? task : find(text)
    if (own && !own.isOwn) parts.push({ responsible: own.responsible, text })
  }
  for (const { index, 0: joint, 1: who = '' } of findMatches(whole.slice(0, LONGEST_SENTENCE), NEXT_DOER)) {
    if (index < named || ARE_NAMES.test(whole.slice(from, index))) continue
    add(index)
    from = index + joint.length
    named = from + who.length
  }
  if (from > 0) add(whole.length)
  return new Set(parts.map(({ responsible }) => responsible)).size === parts.length && parts.length > 1 ? parts : []
}

// Who has the task, by letters that are somebody's or may be: "(BKR) Ringer til skolen.", "(BK) og (IH) køber ind." Not:
// "(LMU) Tager"
const LETTERS_FIRST = /^(\(\p{Lu}{2,4}\)(?:(?:,\s|\sog\s|\/)\(\p{Lu}{2,4}\))*)\s+(\p{L}+r)(?!\p{L})/u

// "Ida: Vi sender kun listen om fredagen.": what somebody said
const REMARK = /^(\p{Lu}[^\s:]*(?:\s\p{Lu}[^\s:]*){0,3}):\s+(?:vi|jeg|man|der|det|de)\s/iu

// "Sofie (2.x) skriver til rektor", as "Sofie skriver til rektor"
const CLASS = /^(\p{Lu}\p{Ll}+)\s\(\d{1,2}\.?\s?\p{Ll}{1,2}\)(?=\s)/u
// "Det er Ida Holm, der indkalder", as "Ida Holm indkalder"
const CLEFT = /^Det er (\p{Lu}[^,;:.]{1,40}), (?:der|som) /u

function withoutBrackets(sentence: string, { isGivenName }: Actors): string {
  return sentence.replace(CLASS, '$1').replace(LETTERS_FIRST, (all, letters: string, verb: string) => {
    const who = letters.replace(/[()]/gu, '')
    return who.split(/,\s|\sog\s|\//u).every(one => one.length === 2 || isGivenName(one))
      ? `${who} ${verb.toLowerCase()}`
      : all
  })
}

/** Whether a main clause says so of this body, without a verb that gives a task and without a day by which. */
function isOwn(scene: Scene, responsible: string): boolean {
  const { sentence, tokens, verbs, clause, isThisBody, isLater, isDue } = scene
  const { kind, from, to } = clause
  const meant = tokens.slice(from, to).find(({ word }) => SHALL.has(word))
  if (kind !== 'main' || !meant || SEES_TO.test(sentence.slice(meant.end)) || isDue || !isThisBody(responsible))
    return false
  return !tokens.some((token, i) => {
    if (i < from || i >= to) return false
    // The infinitive behind "vil" as the present that the dictionary has
    const given = verbs.verbAt(tokens.with(i, { ...token, word: token.word.replace(/r?$/u, 'r') }), i)
    return given === 'task' || (given === 'later' && isLater)
  })
}

// "Der indkaldes til næste møde onsdag den 7. oktober": what the minutes announce
const SUMMONS = /^der\sindkaldes\s(?:hermed\s)?til\s(?:(?:næste|nyt|ordinært)\s){1,2}\p{L}*møde\s.*\d/iu

function isOpenTask(readers: Readers, whole: string, isResolved: boolean): boolean {
  if (whole.includes('\t') || QUESTION.test(whole) || SUMMONS.test(whole)) return false
  const said = tokenise(whole.slice(0, LONGEST_SENTENCE))
  if (!said.some((_, i) => readers.verbs.isOpenAt(said, i))) return false
  const scene = readScene(readers, whole, isResolved, readers.verbs.isOpenAt)
  if (scene.tokens.some(({ word }) => word === 'fremover' || HABITS.has(word))) return false
  return scene.clauses.some(clause => isOpenClause({ ...scene, clause }))
}

function isOpenClause(scene: Scene): boolean {
  const { tokens, clause, verbs, isVerb, isDue, isResolved } = scene
  const first = tokens.findIndex((_, i) => i >= clause.from && i < clause.to && isVerb(i))
  const mustBe = wordAt(tokens, first) === 'skal' ? first + 1 : first
  // "Der skal indkøbes lamper", "Det skal undersøges, om"
  const isCalledFor = /^(?:der|det)$/u.test(wordAt(tokens, clause.from)) && first === clause.from + 1 && mustBe > first
  const isPutDown = clause.kind === 'main' && (isDue || isResolved || isCalledFor)
  if (!isPutDown && !isSettled(scene, false)) return false
  const verb = mustBe < clause.to ? mustBe : first
  return verb >= 0 && verbs.isOpenAt(tokens, verb) && !deniedIn(tokens, clause.from, Math.min(verb + 3, clause.to))
}

// Who settled or asked, before the verb: "Regionsrådet har", "Herefter besluttede"
const SETTLES = new RegExp(`^(?:har|havde|${SETTLING}|fastl(?:agde|ægger)|${ASKS}|ønsker|ønskede)$`, 'u')
const ASKS_FIRST = new RegExp(`^(?:[^\\s,;:]+\\s+){1,8}?(?:${ASKS}|${TO_ASK})(?!\\p{L})`, 'u')

/** The words before the verb of the main clause that the clause is, or depends on; empty where that settles nothing. */
function whoSettled(scene: TaskSentence, clause: Clause): string {
  const { tokens, clauses } = scene
  let head: Clause | undefined = clause
  while (head && head.kind !== 'main') head = head.before === null ? undefined : clauses[head.before]
  if (!head) return ''
  let verb = head.from
  while (verb < head.to && !SETTLES.test(wordAt(tokens, verb))) verb++
  const first = /^(?:og|men|samt)$/u.test(wordAt(tokens, head.from)) ? head.from + 1 : head.from
  return verb === head.to ? '' : textOf(scene, first, verb)
}
