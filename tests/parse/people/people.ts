// Lists of people read by the readers that read minutes, and what came out in one line a person.

import { loadDictionary } from '../../../src/dictionary/dictionary.js'
import type { Document, Participant } from '../../../src/model/document.js'
import { frontWith } from '../../../src/parse/examples/examples.js'
import { parsePlain } from '../../../src/parse/examples/plain-text.js'
import { lexiconOf } from '../../../src/parse/lexicon.js'

export { frontWith }

export const dictionary = loadDictionary()
export const lexicon = lexiconOf(dictionary).people

/** Minutes with the lines as they stand. */
export const parseText = (text: string): Document => parsePlain(text, dictionary)

/**
 * "Karen Lund, direktør @ Viborg Kommune (co-chair)": absent, guest and secretariat, roles and items stand in the
 * bracket; present members have none.
 */
export function show(p: Participant): string {
  const said = [
    p.attendance === 'absent' ? 'absent' : '',
    p.capacity === 'member' ? '' : p.capacity,
    ...p.roles,
    p.items.length > 0 ? `#${p.items.join('+')}` : '',
  ].filter(word => word !== '')
  const title = p.title === null ? '' : `, ${p.title}`
  const organisation = p.organisation === null ? '' : ` @ ${p.organisation}`
  return `${p.name}${title}${organisation}${said.length > 0 ? ` (${said.join(' ')})` : ''}`
}

export const listPeople = (lines: string): string[] => parseText(frontWith(lines)).participants.map(show)
