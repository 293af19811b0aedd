// The only way from a sentence to questions, for the command and the library. A sentence and an archive in; its questions out,
// with names in the fields where the archive knows them. Otherwise the reason, and what could be asked instead.

import { readQuestions } from '../sentence/parts.js'
import type { Understood } from '../sentence/read.js'
import { isRefusal } from '../sentence/reader/atoms.js'
import { mendMonths } from '../sentence/reader/spelling.js'
import type { AskedArchive } from '../who/asked-archive.js'
import type { RefusedByArchive } from './by-archive.js'
import { fitLess } from './fit-less.js'
import { type Fitted, fitNames } from './fit-names.js'
import { bookOfSentence } from './known-names.js'
import { findWithout, fitOtherwise } from './otherwise.js'

export async function understand(typed: string, archive: AskedArchive): Promise<readonly Fitted[] | RefusedByArchive> {
  const dated = mendMonths(typed)
  const read = await understandWritten(dated?.mended ?? typed, archive)
  if (dated === null || isRefusal(read)) return read
  return read.map((one, index) => (index === 0 ? { ...one, notes: [...dated.notes, ...one.notes] } : one))
}

async function understandWritten(
  sentence: string,
  archive: AskedArchive,
): Promise<readonly Fitted[] | RefusedByArchive> {
  const understood = readQuestions(sentence, { book: await bookOfSentence(sentence, archive), today: archive.today })
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
    const better = await fitOtherwise(fitted, archive)
    const instead = await findWithout(fitted, archive)
    // "what did A recommend to B": B need not be known.
    const unknown = better === null || better.question === fitted.question ? fitted.unknown : null
    const asked = better?.question ?? fitted.question
    const less = unknown === null ? await fitLess(asked, archive) : null
    const told = [...notes, ...fitted.notes, ...(better?.notes ?? []), ...(less?.notes ?? [])]
    all.push({ ...fitted, question: less?.question ?? asked, unknown, instead, notes: told })
  }
  return all
}
