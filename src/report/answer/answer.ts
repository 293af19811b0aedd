// Prints an answer: its rows to stdout in the requested format, and to stderr what one must know to trust it, such as how
// names were understood and what else the archive has.

import { type AnswerGroup, eachRow } from '../../query/answers/prepare.js'
import { type Answer, chooseShown, sayElsewhere } from '../../query/ask.js'
import type { Noun, Question } from '../../query/filter.js'
import type { ByName } from '../../query/look-again/count-by-name.js'
import type { ItemRow } from '../../query/look-again/item-texts.js'
import { sameOf } from '../../query/options.js'
import type { Row } from '../../query/rows.js'
import { count, nounOf } from '../terminal/count.js'
import type { Output } from '../terminal/output.js'
import { styleOf } from '../terminal/output.js'
import { formatNote, wrap } from '../terminal/wrap.js'
import { formatAnswerRows, type GroupedRows, type LineFormat } from './answer-rows.js'
import { formatAnswerTable } from './answer-table.js'
import { printCounts, printTally } from './counts.js'
import { formatEarlier, formatExcerpts } from './told.js'

interface Outputs {
  readonly stdout: Output
  readonly stderr: Output
  /** The command line for a question. */
  asCommand(question: Question): string
  /** A note with the commands in it as they are typed here. */
  asTyped(note: string): string
}

export async function printAnswer(answer: Answer, format: LineFormat | 'table', outputs: Outputs): Promise<void> {
  const { stdout, stderr } = outputs
  const { question } = answer
  for (const note of answer.notes) await stderr.write(formatNote(outputs.asTyped(note), stderr))
  await tellIncluded(answer, outputs)
  if (question.count || question.filter.per !== null) {
    await (question.filter.per === null ? printCounts : printTally)(answer, format, stdout)
    await tellLeftOut(answer, outputs)
    return tellFallenOut(answer, stderr)
  }
  // Chosen before anything is printed, since an empty JSON list is an answer, too.
  const { groups, onlyElsewhere } = await chooseShown(answer)
  if (onlyElsewhere) await stderr.write(formatNote(sayElsewhere(answer), stderr))
  const shown = { ...answer, groups }
  const tally = new Tally()
  if (format === 'table') await printTable(shown, tally, stdout)
  else
    for await (const text of formatAnswerRows(format, question.noun, everyPage(shown, tally))) await stdout.write(text)
  // The total is part of the table; in formats for programs stdout holds only rows.
  const total = format === 'table' ? stdout : stderr
  await total.write(`${wrap(totalLine(answer, tally), total.width).join('\n')}\n`)
  const inText = question.noun === 'items' || question.sums || question.votes || question.next || onlyElsewhere
  const excerpts = inText ? await answer.excerpts([...tally.items.values()]) : []
  if (excerpts.length > 0) await stderr.write(formatExcerpts(excerpts, outputs))
  const earlier = TELLS_EARLIER.has(question.noun) ? await answer.earlier([...tally.items.values()]) : []
  if (earlier.length > 0) await stderr.write(formatEarlier(earlier, tally.rows > 0, outputs))
  if (tally.rows === 0) return tellWider(answer, outputs)
  if (format === 'ics') await stderr.write(formatNote('tasks without a deadline are not in a calendar', stderr))
  for (const note of othersNote(tally)) await stderr.write(formatNote(note, stderr))
  if (!onlyElsewhere && !tally.cut) await tellElsewhere(answer, tally, outputs)
  await tellLeftOut(answer, outputs)
  if (tally.blank && !question.filter.undated && !question.filter.unassigned)
    await stderr.write(formatNote(outputs.asTyped(BLANK), stderr))
  if (tally.putForward && format === 'table') await stderr.write(formatNote(PUT_FORWARD, stderr))
  if (tally.points) await stderr.write(formatNote(outputs.asTyped(POINTS), stderr))
  // A long answer needs no more.
  if (!tally.cut && tally.rows <= MOST_TOLD) await tellFallenOut(answer, stderr)
}

const MOST_TOLD = 25
const TELLS_EARLIER: ReadonlySet<Noun> = new Set<Noun>(['decisions', 'items'])
const BLANK =
  '"–" says that nothing was read beside the task; its item may tell it: referat show DOCUMENT --item NUMBER'

const PUT_FORWARD = '"→" is what was put forward, where a decision says no more than yes or no to it'
const POINTS =
  'some decisions only point at what was put forward ("forslaget", "punkt 1"); its words stand in the item: referat show DOCUMENT --item NUMBER'

/** "with one word or condition less there are more: 5 without "Solrød"; 2 without --type" */
async function tellFallenOut(answer: Answer, stderr: Output): Promise<void> {
  const fallen = (await answer.fallenOut()).map(({ without, count }) => `${count} without ${without}`)
  if (fallen.length === 0) return
  await stderr.write(formatNote(`with one word or condition less there are more: ${fallen.join('; ')}`, stderr))
}

/** "including 12 decisions of meetings of X, whose name says it" */
async function tellIncluded(answer: Answer, outputs: Outputs): Promise<void> {
  const included = await answer.included()
  if (included) await tellWithCommand(`Including ${included.told}. Only what says it itself`, included, outputs)
}

/** "left out: 81 decisions of meetings of Økonomiudvalget, whose name says it, but not their items" */
async function tellLeftOut(answer: Answer, outputs: Outputs): Promise<void> {
  const left = await answer.leftOut()
  if (left) await tellWithCommand(`Left out: ${left.told}, but not their items. See them with`, left, outputs)
}

async function tellWithCommand(
  told: string,
  { question }: Pick<ByName, 'question'>,
  { stderr, asCommand }: Outputs,
): Promise<void> {
  await stderr.write(`${wrap(`${told}:`, Math.max(stderr.width, 40)).join('\n')}\n  ${asCommand(question)}\n`)
}

/** For an empty answer: the nearest question that finds something (another year, or one condition less). */
async function tellWider(answer: Answer, { stderr, asCommand }: Outputs): Promise<void> {
  const wider = await answer.wider()
  if (wider === null) return
  const { noun, filter } = answer.question
  const { since, about, dueSince } = wider.filter
  const how =
    noun !== wider.noun
      ? `Of ${wider.noun}`
      : (since !== null && since !== filter.since) || (dueSince !== null && dueSince !== filter.dueSince)
        ? 'In another year'
        : about !== filter.about
          ? 'With fewer words'
          : wider.filter.allDocuments !== filter.allDocuments
            ? 'Of other documents than the best of each meeting'
            : 'With one condition less'
  await stderr.write(`${how} there is an answer:\n  ${asCommand(wider)}\n`)
}

/** "2 more decisions of items that say "x" elsewhere", with the command that shows the items */
async function tellElsewhere({ elsewhere, question }: Answer, shown: Tally, outputs: Outputs): Promise<void> {
  const { noun, filter } = question
  const limited = filter.latest !== null || filter.first !== null
  let more = limited ? 0 : -shown.rows
  for (const group of elsewhere ?? []) more += await (limited ? countNew(group, shown) : group.count())
  if (more <= 0) return
  const which = !limited ? 'more' : filter.latest === null ? 'earlier' : 'later'
  const told = `${nounOf(more, noun).replace(' ', ` ${which} `)} of items that say "${filter.about}" elsewhere. See the items with`
  await tellWithCommand(told, { question: sameOf('items', filter) }, outputs)
}

/** Rows of meetings that are not shown: the latest that say it anywhere may be others than the latest that decided on it. */
async function countNew({ pages }: AnswerGroup, { meetings }: Tally): Promise<number> {
  let more = 0
  for await (const { meeting } of eachRow(pages())) if (!meetings.has(meeting)) more++
  return more
}

class Tally {
  rows = 0
  readonly meetings = new Set<number>()
  /** The items of the rows, each once. */
  readonly items = new Map<string, ItemRow>()
  readonly people = new Set<string>()
  present = 0
  /** Paths of other documents, by meeting. */
  readonly others = new Map<number, readonly string[]>()
  /** Whether a task has no deadline, or nobody who has it. */
  blank = false
  /** Whether what was put forward stands below a decision. */
  putForward = false
  /** Whether a decision only points at what was put forward, which is not told. */
  points = false
  /** Whether --limit left rows out. */
  cut = false
}

async function* countedPages({ pages }: AnswerGroup, tally: Tally): AsyncGenerator<readonly Row[]> {
  const whenCut = () => {
    tally.cut = true
  }
  for await (const page of pages(whenCut)) {
    for (const row of page) {
      tally.rows++
      tally.meetings.add(row.meeting)
      if ('itemTitle' in row && tally.items.size < MOST_TOLD)
        tally.items.set(`${row.document} ${row.item} ${row.itemTitle}`, row)
      // Where the next meeting will be stands in its minutes, under no item of its own.
      if ('next' in row && row.next !== null) tally.items.set(row.document, { ...row, item: null, itemTitle: null })
      if ('name' in row) {
        tally.people.add(row.name)
        if (row.attendance === 'present') tally.present++
      }
      if ('responsible' in row && (row.responsible === null || (row.deadline ?? row.deadlineText) === null))
        tally.blank = true
      if ('putForward' in row && row.putForward !== null)
        tally[row.putForward.length > 0 ? 'putForward' : 'points'] = true
      if (row.otherDocuments.length > 0) tally.others.set(row.meeting, row.otherDocuments)
    }
    yield page
  }
}

async function* everyPage({ groups }: Answer, tally: Tally): AsyncGenerator<GroupedRows> {
  for (const group of groups)
    for await (const rows of countedPages(group, tally)) yield { candidate: group.label, rows }
}

async function printTable({ groups, question, nameBody }: Answer, tally: Tally, stdout: Output): Promise<void> {
  const style = styleOf(stdout)
  for (const group of groups) {
    const { label, any } = group
    if (label !== null && !(await any())) continue
    if (label !== null) await stdout.write(`\n${style.colour(style.bold(`${label}`))}\n`)
    for await (const line of formatAnswerTable(
      question.noun,
      eachRow(countedPages(group, tally)),
      nameBody,
      stdout.width,
      style,
    ))
      await stdout.write(`${line}\n`)
  }
  if (tally.rows > 0) await stdout.write('\n')
}

function totalLine({ question }: Answer, tally: Tally): string {
  const { noun, filter } = question
  if (tally.rows === 0) return `No ${noun} found.`
  const meetings = noun === 'meetings' ? '' : ` of ${nounOf(tally.meetings.size, 'meetings')}`
  const people =
    noun === 'participants'
      ? ` (${count(tally.people.size, 'name')}; ${tally.present} present, ${tally.rows - tally.present} absent)`
      : ''
  const more = tally.cut ? `; there are more than --limit ${filter.limit} shows` : ''
  return `${nounOf(tally.rows, noun)}${meetings}${people}${more}`
}

/** A note about further documents of the same meetings; empty if there are none. */
function othersNote({ others, meetings }: Tally): string[] {
  const paths = [...others.values()].flat()
  const how = '(--all-documents answers from each)'
  if (others.size === 0) return []
  if (meetings.size > 1) {
    const all = others.size === meetings.size
    const which = !all ? `${others.size} of ${meetings.size}` : meetings.size === 2 ? 'both' : `all ${meetings.size}`
    const have = others.size === 1 ? 'has' : 'have'
    return [`${which} meetings ${have} other documents, ${paths.length} in all ${how}`]
  }
  if (paths.length > MOST_NAMED) return [`of this meeting there are ${paths.length} other documents ${how}`]
  return [`of this meeting there ${paths.length === 1 ? 'is' : 'are'} also ${paths.join(', ')} ${how}`]
}

const MOST_NAMED = 6
