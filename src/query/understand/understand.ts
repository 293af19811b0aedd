// The only way from a sentence to questions, for the command and the library. A sentence and an archive in; its questions out,
// with names in the fields where the archive knows them. Otherwise the reason, and what could be asked instead.

import type { AskedArchive } from '../asked-archive.js'
import type { Question } from '../filter.js'
import { readQuestions } from '../sentence/parts.js'
import type { Understood } from '../sentence/read.js'
import { isRefusal } from '../sentence/reader/atoms.js'
import type { RefusedByArchive } from './by-archive.js'
import { type Fitted, fitNames } from './fit-names.js'
import { bookOfArchive } from './known-names.js'

export async function understand(
  sentence: string,
  archive: AskedArchive,
): Promise<readonly Fitted[] | RefusedByArchive> {
  const understood = readQuestions(sentence, { book: await bookOfArchive(archive), today: archive.today })
  if (!isRefusal(understood)) {
    const fitted = await fitParts(understood, archive)
    // With a corrected name the sentence is read again, since the words beside it may belong to the name.
    if (fitted.every(({ unknown, mended }) => unknown === null && !mended)) return fitted
  }
  const { readByArchive } = await import('./by-archive.js')
  const read = await readByArchive(sentence, archive)
  return isRefusal(read) ? read : fitParts(read, archive)
}

async function fitParts(parts: readonly Understood[], archive: AskedArchive): Promise<Fitted[]> {
  const all: Fitted[] = []
  for (const { question, notes } of parts) {
    const fitted = await fitNames(question, archive)
    const advised = isAdvised(fitted) ? await (await import('./advice.js')).fitAdvice(fitted.question, archive) : null
    const instead = await findWithout(fitted, archive)
    const { fitGroup, fitOffice } = await import('./of-group.js')
    const grouped = isOfGroup(fitted) ? await fitGroup(fitted.question, archive) : null
    const office = isOfOffice(fitted) ? await fitOffice(fitted.question, archive) : null
    const better = advised ?? grouped ?? office
    // "what did A recommend to B": B need not be known.
    const unknown = advised === null || advised.question === fitted.question ? fitted.unknown : null
    all.push({ ...fitted, ...better, unknown, instead, notes: [...notes, ...fitted.notes, ...(better?.notes ?? [])] })
  }
  return all
}

/** The same question to all minutes, if there are none of the body asked for. */
async function findWithout({ question, unknown }: Fitted, archive: AskedArchive): Promise<Question | null> {
  const { filter } = question
  if (unknown?.field !== 'bodies' || filter.about === null) return null
  const bodies = filter.bodies.filter(body => body !== unknown.asked)
  const without = { ...question, filter: { ...filter, bodies } }
  const { ask } = await import('../ask.js')
  return bodies.length === 0 && (await (await ask(without, archive)).found()) ? without : null
}

/** "who chairs the working group on noise": a group that may have no minutes of its own. */
const isOfGroup = ({ question: { noun, filter }, unknown }: Fitted): boolean =>
  noun === 'participants' && unknown === null && filter.about !== null && filter.bodies.length === 1

/** "who is the mayor of Solrød" */
const isOfOffice = ({ question: { noun, filter }, unknown }: Fitted): boolean =>
  noun === 'participants' && unknown === null && filter.titles.length > 0 && filter.organisations.length === 1

const isAdvised = ({ question: { filter } }: Fitted): boolean =>
  filter.recommendedBy.length > 0 && filter.bodies.length > 0
