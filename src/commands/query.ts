// referat query: answers a plain sentence in English or Danish.

import { Problem } from '../model/problem.js'
import { today } from '../query/today.js'
import { answer, commandFor, inArchive } from './answer.js'
import type { Arguments, Command, ExitStatus, Surroundings } from './command.js'
import { ALL_DOCUMENTS, DB, FORMAT, LIMIT, SEMICOLON, WITH_CPR } from './options.js'

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
    'It says first how the sentence was understood, as the command that gives the same answer. A sentence that is not ' +
      'understood in full is not answered; then it says what can be asked.',
  ],
  run,
}

async function run(args: Arguments, surroundings: Surroundings): Promise<ExitStatus> {
  const [{ readSentence }, { nameBookOf }, { loadDictionary }, { isRefusal }] = await Promise.all([
    import('../query/sentence/read.js'),
    import('../query/known-names.js'),
    import('../dictionary/dictionary.js'),
    import('../query/sentence/atoms.js'),
  ])
  const sentence = args.words.join(' ')
  const dictionary = loadDictionary()
  const understood = readSentence(sentence, nameBookOf(dictionary), today())
  if (isRefusal(understood)) throw await refuse(understood.why, understood.advice, sentence)
  const limit = args.number('limit', 1)
  const allDocuments = args.flag('all-documents')
  return inArchive(args, surroundings, dictionary, async place => {
    const { fitNames } = await import('../query/fit-names.js')
    const { question, notes } = await fitNames(understood.question, place)
    const filter = { ...question.filter, ...(limit ? { limit } : {}), ...(allDocuments ? { allDocuments } : {}) }
    const asked = { ...question, filter }
    await surroundings.stderr.write(`Understood as: ${await commandFor(asked, args, surroundings)}\n`)
    for (const note of [...understood.notes, ...notes])
      await surroundings.stderr.write(`${note[0]!.toUpperCase()}${note.slice(1)}.\n`)
    await answer(asked, place, args, surroundings)
  })
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
