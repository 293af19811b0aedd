// Corrects misspelt words of a search without results: a word that does not occur in the archive is replaced by the only word
// of the archive that is one typing error away.

import type { Kysely } from '../../store/kysely.js'
import type { Tables } from '../../store/schema.js'
import { searchForm } from '../../store/search-forms.js'
import { isOneSlip } from '../one-slip.js'

/** Shorter words are similar to too many others. */
const SHORTEST = 6

const WORD = new RegExp(`(?<![\\p{L}\\p{N}*-])\\p{L}{${SHORTEST},}(?![\\p{L}\\p{N}*])`, 'gu')

export interface Mended {
  readonly about: string
  readonly note: string
}

/** Null if nothing can be corrected, or if there is more than one way. */
export async function mendWords(about: string, db: Kysely<Tables>): Promise<Mended | null> {
  // What stands in quotation marks is meant as it is.
  if (/["“”„»«]/.test(about)) return null
  const notes: string[] = []
  const mended = new Map<string, string>()
  for (const [word] of about.matchAll(WORD)) {
    const meant = mended.has(word) ? null : await nearestForm(searchForm(word), db)
    if (meant === null) continue
    mended.set(word, meant)
    notes.push(`"${word}" stands nowhere in the archive; looked for is "${meant}"`)
  }
  return notes.length === 0
    ? null
    : { about: about.replace(WORD, word => mended.get(word) ?? word), note: notes.join('; ') }
}

const MOST_NEAR = 3

/** Words of the archive that are one typing error away from a word it does not have. */
export async function nearestForms(word: string, db: Kysely<Tables>): Promise<readonly string[]> {
  const form = searchForm(word)
  if (form.length < SHORTEST) return []
  const forms = (await listFrom(form.slice(0, 2), db)).filter(one => isOneSlip(one, form) || isOneEnd(one, form))
  return forms.slice(0, MOST_NEAR)
}

async function listFrom(start: string, db: Kysely<Tables>): Promise<string[]> {
  const rows = await db
    .selectFrom('term')
    .select('form')
    .where('form', '>=', start)
    .where('form', '<', `${start}\uffff`)
    .execute()
  return rows.map(row => row.form)
}

async function nearestForm(form: string, db: Kysely<Tables>): Promise<string | null> {
  if (form.length < SHORTEST) return null
  const forms = await listFrom(form.slice(0, 2), db)
  if (forms.includes(form)) return null
  // Stems: an ending more or less may be a slip, too.
  const near = forms.filter(one => isOneSlip(one, form) || isOneEnd(one, form))
  return near.length === 1 ? near[0]! : null
}

const isOneEnd = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) === 1 && (a.startsWith(b) || b.startsWith(a))
