// Opens an archive for a program: implements the interface of archive.ts by the query and store rooms.

import type { Document } from '../model/document.js'
import { Problem } from '../model/problem.js'
import type { AnswerGroup as Group } from '../query/answers/prepare.js'
import type { Filter, Noun, Question } from '../query/filter.js'
import type { Rows } from '../query/rows.js'
import type { AskedArchive } from '../query/who/asked-archive.js'
import type { Answer, AnswerGroup, MinutesArchive, Narrow, OpenOptions } from './archive.js'
import { ArchiveError, QuestionError } from './errors.js'

/** Opens the archive that `referat ingest` made. Throws ArchiveError. Close it when it is no longer needed. */
export async function openArchive(path: string, options: OpenOptions = {}): Promise<MinutesArchive> {
  const [store, { loadDirectory }, days] = await Promise.all([
    import('../store/archive.js'),
    import('../query/who/directory.js'),
    import('../query/today.js'),
  ])
  const archive = await store.openArchive(path, options.cpr).catch(error => {
    throw error instanceof Problem ? new ArchiveError(error.message, { cause: error }) : error
  })
  let isOpen = true
  const asker: Asker = {
    directory: loadDirectory(),
    today: options.today ?? days.today(),
    get db() {
      asker.check()
      return archive.db
    },
    check() {
      if (!isOpen) throw new ArchiveError(`The archive ${path} was closed.`)
    },
  }
  return {
    path,
    ask: sentence => askSentence(asker, sentence),
    find: async (noun, filter = {}) => answer(asker, { noun, count: false, filter: await readNarrow(filter) }, []),
    async search(words, filter = {}) {
      const { search } = await import('../query/search.js')
      const narrow = { ...(await readNarrow(filter)), about: words }
      return asked(async () => (await search(narrow, asker)).rows)
    },
    document: idOrPath => loadOne(asker, idOrPath),
    async *documents() {
      const { listDocumentKeys, streamDocuments } = await import('../store/list.js')
      yield* streamDocuments(asker.db, await listDocumentKeys(asker.db))
    },
    async close() {
      if (!isOpen) return
      isOpen = false
      await archive.close()
    },
  }
}

interface Asker extends AskedArchive {
  /** Throws ArchiveError if the archive was closed. */
  check(): void
}

async function askSentence(asker: Asker, sentence: string): Promise<Answer> {
  const [{ understand }, { isRefusal }] = await Promise.all([
    import('../query/understand/understand.js'),
    import('../query/sentence/reader/atoms.js'),
  ])
  const understood = await understand(sentence, asker)
  if (isRefusal(understood)) throw new QuestionError(`${understood.why}. ${understood.advice}.`, false)
  const [first, ...more] = understood
  if (more.length > 0) throw new QuestionError('The sentence asks several things. Ask each by itself.', false)
  return answer(asker, first!.question, first!.notes)
}

async function loadOne({ db }: Asker, idOrPath: string): Promise<Document | null> {
  const [{ findDocument }, { loadDocuments }] = await Promise.all([
    import('../store/list.js'),
    import('../store/load.js'),
  ])
  const found = await findDocument(db, idOrPath, idOrPath)
  if (found.kind === 'several') {
    const names = found.candidates.map(({ id, path }) => `${id} (${path})`).join(', ')
    throw new QuestionError(`"${idOrPath}" may be several documents: ${names}.`, true)
  }
  return found.kind === 'none' ? null : ((await loadDocuments(db, [found.key]))[0] ?? null)
}

async function answer<N extends Noun>(
  asker: Asker,
  question: Question & { readonly noun: N },
  notes: readonly string[],
): Promise<Answer<N>> {
  const [{ ask, chooseShown, sayElsewhere }, { formatCommand }] = await Promise.all([
    import('../query/ask.js'),
    import('../query/format-command.js'),
  ])
  const given = await asked(() => ask(question, asker))
  // A count is of the rows whose own words match, as on the command line.
  const { groups, onlyElsewhere } = question.count ? { ...given, onlyElsewhere: false } : await chooseShown(given)
  const included = await given.included()
  const parts = groups.map(group => groupOf<N>(group, asker))
  return {
    noun: question.noun,
    asksHowMany: question.count,
    command: `referat ${formatCommand(question)}`,
    notes: [
      ...notes,
      ...given.notes,
      ...(included ? [`including ${included.told}`] : []),
      ...(onlyElsewhere ? [sayElsewhere(given)] : []),
    ],
    groups: parts,
    rows: async () => (await Promise.all(parts.map(part => part.rows()))).flat(),
    count: async () => (await Promise.all(parts.map(part => part.count()))).reduce((sum, one) => sum + one, 0),
    tally: () => given.tally(),
    async *[Symbol.asyncIterator]() {
      for (const part of parts) yield* part
    },
  }
}

function groupOf<N extends Noun>({ label, pages, count }: Group, asker: Asker): AnswerGroup<N> {
  async function* each() {
    asker.check()
    for await (const page of pages()) yield* page as readonly Rows[N][]
  }
  return {
    label,
    rows: async () => {
      const all: Rows[N][] = []
      for await (const row of each()) all.push(row)
      return all
    },
    async count() {
      asker.check()
      return count()
    },
    [Symbol.asyncIterator]: each,
  }
}

/** A Problem, which the caller can correct, becomes an error of the library. */
async function asked<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question()
  } catch (error) {
    throw error instanceof Problem ? new QuestionError(error.message, true) : error
  }
}

const DAYS = ['since', 'until', 'dueSince', 'by'] as const

async function readNarrow(filter: Narrow): Promise<Filter> {
  const { EVERYTHING } = await import('../query/filter.js')
  for (const field of DAYS) {
    const day = filter[field]
    if (typeof day === 'string' && !/^\d{4}-\d\d-\d\d$/.test(day))
      throw new QuestionError(`${field}: "${day}" is no date. Write it as YYYY-MM-DD.`, false)
  }
  for (const field of Object.keys(filter))
    if (!Object.hasOwn(EVERYTHING, field))
      throw new QuestionError(`A filter has no field "${field}". It has: ${Object.keys(EVERYTHING).join(', ')}.`, false)
  return { ...EVERYTHING, ...filter }
}
