// Notes about what a file holds besides its text (pictures, embedded files), so that nothing is left out silently.

import type { ExtractionNote } from '../model/extracted-text.js'
import { note } from './extractor.js'

export class Beside {
  /** How many pictures were not read. */
  pictures = 0
  /** The descriptions of pictures for people who cannot see them. */
  readonly descriptions = new Set<string>()
  /** The names of embedded files and objects. */
  readonly objects: string[] = []
}

/** Of more things than these, the others are only counted. */
const MOST_NAMED = 5
const LONGEST = 120

export function noteBeside({ pictures, descriptions, objects }: Beside): ExtractionNote[] {
  const notes: ExtractionNote[] = []
  if (objects.length > 0)
    notes.push(note('objects-left-out', `${count(objects.length, 'embedded object')} left out: ${name(objects)}.`))
  if (pictures > 0 || descriptions.size > 0) {
    const told = [
      pictures > 0
        ? `${count(pictures, 'picture')} left out; words in ${pictures === 1 ? 'it' : 'them'} are not read.`
        : '',
      descriptions.size > 0 ? `Alternative text left out: ${name([...descriptions].map(text => `“${text}”`))}.` : '',
    ]
    notes.push(note('pictures-left-out', told.filter(part => part !== '').join(' ')))
  }
  return notes
}

/** Adds a description, in one line. It is a set because a picture that is stored in two forms has it twice. */
export function describePicture(
  { descriptions }: Pick<Beside, 'descriptions'>,
  ...texts: (string | undefined)[]
): void {
  for (const text of texts) {
    const line = (text ?? '').replace(/\s+/g, ' ').trim()
    if (line !== '') descriptions.add(line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line)
  }
}

export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`

function name(things: readonly string[]): string {
  const more = things.length - MOST_NAMED
  return things.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
