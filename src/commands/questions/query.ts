// referat query: answers a plain sentence in English or Danish.

import { Problem } from '../../model/problem.js'
import { quote } from '../../query/format-command.js'
import type { RefusedByArchive } from '../../query/understand/by-archive.js'
import type { Fitted } from '../../query/understand/fit-names.js'
import type { AskedArchive } from '../../query/who/asked-archive.js'
import type { Call, Command, ExitStatus } from '../command.js'
import { ALL_DOCUMENTS, DB, FORMAT, LIMIT, rowFormat, SEMICOLON, typedHere, WITH_CPR } from '../options.js'
import { answer, commandFor, inArchive } from './answer.js'
import { CAN_ASK, CAN_LIST } from './can-ask.js'

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
    'First it prints how the sentence was understood, as the command that gives the same answer. A sentence that asks two ' +
      'things gets two answers. A sentence that is not understood in full is not answered; the message says why.',
    'What can be asked, for example:',
    ...CAN_ASK.flatMap(([, english, danish]) => [`"${english}"`, `"${danish}"`]),
    `"which ${CAN_LIST[0]} are in the archive", "hvilke udvalg findes"`,
  ],
  run,
}

async function run(call: Call): Promise<ExitStatus> {
  const [{ understand }, { isRefusal }] = await Promise.all([
    import('../../query/understand/understand.js'),
    import('../../query/sentence/reader/atoms.js'),
  ])
  const sentence = call.args.words.join(' ')
  const answerSentence = async (archive: AskedArchive) => {
    if (await answerWho(sentence, archive, call)) return
    const understood = await understand(sentence, archive)
    if (isRefusal(understood)) throw await refuse(understood, sentence, call)
    return answerParts(understood, archive, call)
  }
  return inArchive(call, answerSentence)
}

/** Answers a sentence that asks which bodies or organisations there are. False if it asks something else. */
async function answerWho(sentence: string, archive: AskedArchive, call: Call): Promise<boolean> {
  const { readWhoThereIs } = await import('../../query/understand/who-there-is.js')
  const asked = readWhoThereIs(sentence, archive.directory)
  if (asked === null) return false
  const said = [
    asked.what,
    ...(asked.kind === null ? [] : [quote(asked.kind)]),
    ...asked.regions.map(region => `--region ${quote(region)}`),
  ]
  await call.stderr.write(`Understood as: ${typedHere(call)(said.join(' '))}\n`)
  const { printWho } = await import('./who.js')
  await printWho(asked, archive, call)
  return true
}

async function answerParts(parts: readonly Fitted[], archive: AskedArchive, call: Call): Promise<void> {
  if (parts.length > 1 && rowFormat(call) === 'json') throw twoAnswers(parts, call)
  for (const [index, part] of parts.entries()) await answerPart(part, archive, index === 0 ? call : apart(call))
}

async function answerPart(
  { question, notes, unknown, instead }: Fitted,
  archive: AskedArchive,
  call: Call,
): Promise<void> {
  const { args, stderr } = call
  const limit = args.number('limit', 1)
  const allDocuments = args.flag('all-documents')
  const filter = { ...question.filter, ...(limit ? { limit } : {}), ...(allDocuments ? { allDocuments } : {}) }
  const asked = { ...question, filter }
  await stderr.write(`Understood as: ${commandFor(asked, call)}\n`)
  for (const note of notes) await stderr.write(call.typed(`${note[0]!.toUpperCase()}${note.slice(1)}.\n`))
  if (unknown && instead)
    throw new Problem(`${unknown.message}\nWhat others say of it:\n  ${commandFor(instead, call)}`, '', 1)
  await answer(asked, archive, call)
}

/** Prints the answer to a further question: after a blank line, and without a second byte order mark. */
function apart(call: Call): Call {
  const { stdout } = call
  let begun = false
  const write = async (text: string): Promise<void> => {
    await stdout.write(begun ? text : `\n${text.replace(/^\uFEFF/, '')}`)
    begun = true
  }
  return { ...call, stdout: { ...stdout, write } }
}

function twoAnswers(parts: readonly Fitted[], call: Call): Problem {
  const lines = parts.map(part => `\n  ${commandFor(part.question, call)}`).join('')
  return new Problem(
    'The sentence asks several things, and one JSON list holds one answer.',
    `Write --format jsonl, or ask one at a time:${lines}`,
  )
}

async function refuse({ why, advice, instead }: RefusedByArchive, sentence: string, call: Call): Promise<Problem> {
  // A similar question that the archive can answer helps more than general examples.
  if (instead) return new Problem(`${why}.`, `What there is:\n  ${commandFor(instead, call)}`)
  const { nearestWord } = await import('../../query/sentence/reader/spelling.js')
  const meant = await nearestWord(sentence, why)
  const can = [...CAN_ASK.map(([what]) => what), ...CAN_LIST].join(', ')
  return new Problem(`${why}.`, `${meant}${call.typed(advice)}.\nCan be asked: ${can}. How: referat query --help`)
}
