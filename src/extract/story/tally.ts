// Counts what a file holds besides its plain text while it is read, and makes the notes about it.

import type { ExtractionNote } from '../../model/extracted-text.js'
import { Beside, count, noteBeside } from '../beside.js'
import { note } from '../extractor.js'

export class Tally extends Beside {
  /** Letters and digits of the file's text (`w:t` in Word files). */
  held = 0
  insertions = 0
  deletions = 0
  /** Passages that were moved while changes were tracked; they are read at their new place. */
  moves = 0
  comments = 0
  /** Letters and digits that no reader sees. */
  hidden = 0
  /** Letters and digits of these that are not read on purpose: hidden, deleted, stored twice, part of a field's code. */
  leftOut = 0
  /** Signs of symbol fonts, which may or may not stand for letters. */
  symbols = 0
  /** Letters and digits that were added to the text: list numbers, note marks. */
  putIn = 0
  /** What could not be read, in words. */
  readonly unread = new Set<string>()

  /** Notes that letters and digits of the file are not read, since no reader sees them. */
  hide(letters: number): void {
    this.leftOut += letters
    this.hidden += letters
  }
}

/** The notes about a file. `out` is the number of letters and digits in the text that was read. */
export function describe(tally: Tally, out: number, damage: readonly string[]): ExtractionNote[] {
  const notes: ExtractionNote[] = []
  const add = (...told: Parameters<typeof note>): void => void notes.push(note(...told))
  const { insertions, deletions, moves, comments } = tally
  if (insertions + deletions + moves > 0) {
    const told = [
      insertions > 0 ? `${count(insertions, 'insertion')} read` : '',
      deletions > 0 ? `${count(deletions, 'deletion')} left out` : '',
      moves > 0 ? `${count(moves, 'move')} followed` : '',
    ]
    const what = told.filter(part => part !== '').join(', ')
    add('tracked-changes', `Tracked changes: ${what}.`)
  }
  if (comments > 0) add('comments-left-out', `${count(comments, 'comment')} left out.`)
  if (tally.hidden > 0) add('hidden-text', `Hidden text left out: ${tally.hidden} letters and digits.`)
  notes.push(...noteBeside(tally))
  const unread = [...damage, ...tally.unread]
  if (unread.length > 0)
    add('partial-extraction', `Part of the file could not be read: ${unread.slice(0, 5).join('; ')}.`)
  const lost = tally.held - tally.leftOut + tally.putIn - out
  if (Math.abs(lost) > tally.symbols) {
    const difference = `${Math.abs(lost)} letters and digits ${lost > 0 ? 'fewer' : 'more'}`
    add('characters-lost', `${difference} came out than the file holds (${tally.held}).`)
  }
  return notes
}
