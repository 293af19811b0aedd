// referat query: answers a plain sentence in English or Danish.

import { Problem } from '../model/problem.js'
import type { Place } from '../query/fit-names.js'
import type { Understood } from '../query/sentence/read.js'
import { today } from '../query/today.js'
import { answer, commandFor, inArchive } from './answer.js'
import type { Arguments, Command, ExitStatus, Surroundings } from './command.js'
import { ALL_DOCUMENTS, DB, FORMAT, LIMIT, rowFormat, SEMICOLON, WITH_CPR } from './options.js'

export const queryCommand: Command = {
  name: 'query',
  summary: 'answers a plain sentence in English or Danish',
  takes: '"SENTENCE"',
  count: [1, Number.POSITIVE_INFINITY],
  options: [DB, FORMAT, SEMICOLON, LIMIT, ALL_DOCUMENTS, WITH_CPR],
  examples: [
    { line: 'referat query "all decisions by Klynge Syd"', does: 'what a cluster decided' },
    {
      line: 'referat query "hvad blev besluttet om genoptræning siden 2022"',
      does: 'the same in Danish, by topic and time',
    },
    { line: 'referat query "open actions for sekretariatet"', does: 'what a secretariat was given to do' },
  ],
  notes: [
    'It says first how the sentence was understood, as the command that gives the same answer. A sentence that asks two ' +
      'things gets two answers, one after the other. One that is not understood in full is not answered; then it says ' +
      'what can be asked.',
  ],
  run,
}

async function run(args: Arguments, surroundings: Surroundings): Promise<ExitStatus> {
  const [{ readQuestions }, { readLoosely }, { nameBookOf }, { loadDictionary }, { isRefusal }] = await Promise.all([
    import('../query/sentence/parts.js'),
    import('../query/sentence/read.js'),
    import('../query/known-names.js'),
    import('../dictionary/dictionary.js'),
    import('../query/sentence/atoms.js'),
  ])
  const sentence = args.words.join(' ')
  const dictionary = loadDictionary()
  const understood = readQuestions(sentence, nameBookOf(dictionary), today())
  if (isRefusal(understood)) {
    const refusal = await refuse(understood.why, understood.advice, sentence)
    const loose = understood.strange ? readLoosely(sentence, nameBookOf(dictionary), today()) : []
    const named = (understood.strange ?? []).some(word => /^\p{Lu}/u.test(word.text))
    if (loose.length === 0 && !named) throw refusal
    return inArchive(args, surroundings, dictionary, async place => {
      // "Lokalrådet i Hjallerup": a body that only the archive knows
      const known = named ? readQuestions(sentence, nameBookOf(dictionary, await bodiesOf(place)), today()) : understood
      if (!isRefusal(known)) return answerParts(known, place, args, surroundings)
      for (const one of loose) if (await isSaid(one, place)) return answerPart(one, place, args, surroundings)
      throw refusal
    })
  }
  if (understood.length > 1 && rowFormat(args, surroundings) === 'json')
    throw await twoAnswers(understood, args, surroundings)
  return inArchive(args, surroundings, dictionary, place => answerParts(understood, place, args, surroundings))
}

/** How the documents name who met. */
async function bodiesOf({ db }: Place): Promise<string[]> {
  const { listArchiveBodies } = await import('../query/who/archive-bodies.js')
  const bodies = await listArchiveBodies(db)
  return [...new Set(bodies.flatMap(({ name }) => (name === null ? [] : [name])))]
}

async function answerParts(
  parts: readonly Understood[],
  place: Place,
  args: Arguments,
  surroundings: Surroundings,
): Promise<void> {
  if (parts.length > 1 && rowFormat(args, surroundings) === 'json') throw await twoAnswers(parts, args, surroundings)
  for (const [index, part] of parts.entries())
    await answerPart(part, place, args, index === 0 ? surroundings : apart(surroundings))
}

/** Whether the archive has an answer that says every word of it. */
async function isSaid({ question }: Understood, place: Place): Promise<boolean> {
  const [{ fitNames }, { ask }] = await Promise.all([import('../query/fit-names.js'), import('../query/ask.js')])
  try {
    const fitted = await fitNames(question, place)
    return (await ask(fitted.question, place.db, place.directory, today())).found()
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}

async function answerPart(
  understood: Understood,
  place: Place,
  args: Arguments,
  surroundings: Surroundings,
): Promise<void> {
  const { fitNames } = await import('../query/fit-names.js')
  const { question, notes } = await fitNames(understood.question, place)
  const limit = args.number('limit', 1)
  const allDocuments = args.flag('all-documents')
  const filter = { ...question.filter, ...(limit ? { limit } : {}), ...(allDocuments ? { allDocuments } : {}) }
  const asked = { ...question, filter }
  await surroundings.stderr.write(`Understood as: ${await commandFor(asked, args, surroundings)}\n`)
  for (const note of [...understood.notes, ...notes])
    await surroundings.stderr.write(`${note[0]!.toUpperCase()}${note.slice(1)}.\n`)
  await answer(asked, place, args, surroundings)
}

/** The answer to a further question: a blank line before its rows, and no second byte order mark within a file. */
function apart(surroundings: Surroundings): Surroundings {
  const { stdout, stderr } = surroundings
  let begun = false
  const write = async (text: string): Promise<void> => {
    await stdout.write(begun ? text : `\n${text.replace(/^\uFEFF/, '')}`)
    begun = true
  }
  return { ...surroundings, stdout: { ...stdout, write }, stderr }
}

async function twoAnswers(parts: readonly Understood[], args: Arguments, surroundings: Surroundings): Promise<Problem> {
  const commands = await Promise.all(parts.map(part => commandFor(part.question, args, surroundings)))
  const lines = commands.map(command => `\n  ${command}`).join('')
  return new Problem(
    'The sentence asks several things, and one JSON list holds one answer.',
    `Write --format jsonl, or ask each by itself:${lines}`,
  )
}

async function refuse(why: string, advice: string, sentence: string): Promise<Problem> {
  const [{ CAN_ASK }, { nearestWord }] = await Promise.all([
    import('../query/sentence/refusals.js'),
    import('../query/sentence/nearest-word.js'),
  ])
  const meant = await nearestWord(sentence, why)
  const width = Math.max(...CAN_ASK.map(([what]) => what.length))
  const can = CAN_ASK.map(([what, english, danish]) => `  ${what.padEnd(width)}  ${english} · ${danish}`)
  return new Problem(`${why}.`, `${meant}${advice}.\nWhat can be asked, for example:\n${can.join('\n')}`)
}
