// The hits of a search: as a list for people, each with its passage and the words marked; as rows for programs.

import type { SearchRow } from '../../query/rows.js'
import type { SearchAnswer } from '../../query/search.js'
import { SEARCH_COLUMNS } from '../formats/row-columns.js'
import { formatRows, markdownSigns, markdownText, type RowFormat } from '../formats/rows.js'
import { count } from '../terminal/count.js'
import type { Output } from '../terminal/output.js'
import { type Style, styleOf } from '../terminal/output.js'
import { printableLine } from '../terminal/printable.js'
import { formatNote, wrap, wrapWords } from '../terminal/wrap.js'

export async function printFound(
  found: SearchAnswer,
  format: RowFormat | 'table',
  { stdout, stderr }: { readonly stdout: Output; readonly stderr: Output },
): Promise<void> {
  for (const note of found.notes) await stderr.write(formatNote(note, stderr))
  const { rows } = found
  const total = totalLine(found)
  if (format === 'table') {
    for (const row of rows)
      await stdout.write(
        `${hitLines(row, found.nameBody({ ...row, name: row.body }), stdout.width, styleOf(stdout)).join('\n')}\n\n`,
      )
    await stdout.write(total)
    return
  }
  await stdout.write(format === 'md' ? rows.map(markdownHit).join('') : formatRows(format, SEARCH_COLUMNS, rows))
  await stderr.write(total)
}

function totalLine({ rows, total, words }: SearchAnswer): string {
  if (rows.length === 0) return `Nothing found for ${words}.\n`
  if (total === null)
    return `${rows.length} of very many items, those with it in their title first, then the newest; more words find fewer\n`
  return `${rows.length < total ? `${rows.length} of ` : ''}${count(total, 'item')}\n`
}

function hitLines(row: SearchRow, who: string, width: number, style: Style): string[] {
  const page = row.page === null ? [] : [`page ${row.page}`]
  const where = [row.file, ...page, `characters ${row.span?.join('-')}`, `document ${row.document.slice(0, 8)}`]
  const title = `${row.itemTitle ?? 'without a title'}${row.item === null ? '' : ` (item ${row.item})`}`
  return [
    ...wrap(printableLine(`${row.rank}. ${title}`), width).map(style.bold),
    ...wrap(printableLine(`${row.date ?? 'no date'}  ${who}`), width, '   '),
    // A hit in the title needs no passage, since the title is printed above.
    ...(row.section === 'title' || row.snippet === row.itemTitle ? [] : markedLines(row, width, style)),
    ...wrapParts(where.map(printableLine), width).map(style.dim),
  ]
}

/** Keeps "document 3fa80c21" on one line. */
function wrapParts(parts: readonly string[], width: number): string[] {
  const whole = parts.map((part, index) => (index === 0 ? part : part.replaceAll(' ', HELD)))
  return wrap(whole.join(', '), width, '   ').map(line => line.replaceAll(HELD, ' '))
}

/** A character that occurs in no printed text, and at which lines are not broken. */
const HELD = '\u0001'

function markedLines({ snippet, marks }: SearchRow, width: number, style: Style): string[] {
  const words = [...snippet.matchAll(/\S+/g)]
  /** Colours the marked word, without the punctuation beside it. */
  const paint = (printed: string, index: number): string => {
    const { 0: word, index: start } = words[index]!
    const mark = marks.find(([a, b]) => a < start + word.length && b > start)
    if (!mark) return printed
    const [from, to] = [Math.max(mark[0] - start, 0), mark[1] - start]
    const [before, said, after] = [word.slice(0, from), word.slice(from, to), word.slice(to)].map(printableLine)
    return `${before}${style.colour(style.bold(said!))}${after}`
  }
  const printed = words.map(([word]) => printableLine(word))
  return wrapWords(printed, width, '   ', paint)
}

function markdownHit(row: SearchRow): string {
  const { rank, itemTitle, date, body, file, page, span, document } = row
  const where = [
    markdownText(file),
    ...(page === null ? [] : [`page ${page}`]),
    ...(span === null ? [] : [`characters ${span.join('-')}`]),
  ]
  const meeting = `${date ?? 'no date'}, ${markdownText(body ?? '')}`
  return `${rank}. **${markdownText(itemTitle ?? 'without a title')}** (${meeting}; ${where.join(', ')}; document ${document})  \n   ${markdownSnippet(row)}\n`
}

function markdownSnippet({ snippet, marks }: SearchRow): string {
  let at = 0
  let text = ''
  for (const [start, end] of marks) {
    if (start < at) continue
    text += `${markdownSigns(snippet.slice(at, start))}**${markdownText(snippet.slice(start, end))}**`
    at = end
  }
  return printableLine(text + markdownSigns(snippet.slice(at)))
}
