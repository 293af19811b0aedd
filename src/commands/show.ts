// referat show: one document with everything that was read from it.

import type { Document } from '../model/document.js'
import { Problem } from '../model/problem.js'
import type { Archive } from '../store/archive.js'
import type { Call, Command, ExitStatus } from './command.js'
import { DB, WITH_CPR, withArchive } from './options.js'
import { loadNameBody } from './questions/answer.js'

export const showCommand: Command = {
  name: 'show',
  summary: 'shows one document, or one of its items, with everything that was read from it',
  takes: 'DOCUMENT',
  count: [1, 1],
  options: [
    DB,
    { name: 'item', value: 'N', about: 'only the agenda item of this number' },
    { name: 'source', about: 'the original text, with every fact that was read from it marked and numbered' },
    { name: 'format', value: 'FORMAT', about: 'text, json or md (default: text)', choices: ['text', 'json', 'md'] },
    WITH_CPR,
  ],
  examples: [
    { line: 'referat show 2024-06-11-klynge-syd-referat.pdf', does: 'the document of that file' },
    { line: 'referat show 2024-06-11-klynge-syd-referat.pdf --item 2', does: 'its item 2' },
    {
      line: 'referat show 2024-06-11-klynge-syd-referat.pdf --item 2 --source',
      does: 'the text of item 2, with decisions, tasks and other facts marked',
    },
  ],
  notes: ['DOCUMENT is an id, the start of an id, the name of the file, or its path.'],
  run,
}

async function run(call: Call): Promise<ExitStatus> {
  const { document, others } = await withArchive(call, archive => load(archive, call.args.words[0]!))
  await call.stdout.write(await format(document, others, call))
  return 0
}

async function load(archive: Archive, typed: string): Promise<{ document: Document; others: string[] }> {
  const [{ findDocument, listOtherDocuments }, { loadDocuments }, { resolve }] = await Promise.all([
    import('../store/list.js'),
    import('../store/load.js'),
    import('node:path'),
  ])
  const found = await findDocument(archive.db, typed, resolve(typed))
  if (found.kind === 'none') {
    const near =
      found.near.length > 0
        ? `Did you mean one of these? ${found.near.join(', ')}`
        : 'Give an id, the start of one, or a path.'
    throw new Problem(`No document in ${archive.path} is called "${typed}".`, near, 1)
  }
  if (found.kind === 'several') {
    const names = found.candidates.map(({ id, path }) => `${id} (${path})`).join(', ')
    throw new Problem(`"${typed}" may be several documents.`, `Say which: ${names}.`, 1)
  }
  const [document] = await loadDocuments(archive.db, [found.key])
  const others = await listOtherDocuments(archive.db, found.key)
  return {
    document: document!,
    others: others.map(({ path, kind, status }) => `${path} (${[kind, status].filter(Boolean).join(', ')})`),
  }
}

async function format(document: Document, others: readonly string[], { args, stdout }: Call): Promise<string> {
  const number = args.text('item')
  const items =
    number === undefined
      ? document.items
      : document.items.filter(item => item.number?.toLowerCase() === number.toLowerCase())
  if (items.length === 0 && number !== undefined) {
    const numbers = document.items.map(item => item.number).filter(one => one !== null)
    throw new Problem(
      `${document.source.path} has no item ${number}.`,
      numbers.length > 0 ? `It has: ${numbers.join(', ')}.` : 'Its items have no numbers.',
      1,
    )
  }
  const form = args.text('format') ?? 'text'
  if (args.flag('source') && form !== 'text')
    throw new Problem('--source prints text.', `Leave out --format ${form}, or --source.`)
  switch (form) {
    case 'json':
      return `${JSON.stringify(number === undefined ? document : items[0], null, 2)}\n`
    case 'md': {
      const { formatMd, formatMdItem } = await import('../export/md.js')
      return number === undefined ? formatMd(document) : items.map(formatMdItem).join('\n')
    }
    default: {
      const [{ formatDocument, formatItem }, { styleOf }] = await Promise.all([
        import('../report/document/document.js'),
        import('../report/terminal/output.js'),
      ])
      const paper = { width: Math.min(Math.max(stdout.width, 40), 110), style: styleOf(stdout) }
      if (args.flag('source')) {
        const { formatPassage } = await import('../report/document/passage.js')
        return formatPassage(document, number === undefined ? null : items, paper)
      }
      if (number === undefined) return formatDocument(document, others, paper, await loadNameBody())
      return `${items.flatMap(item => formatItem(item, paper)).join('\n')}\n`
    }
  }
}
