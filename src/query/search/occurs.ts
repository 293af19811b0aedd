// Tells whether a word occurs in the archive at all.

import type { Db } from '../answers/conditions.js'
import { findCompounds } from './compounds.js'
import { lookupForms } from './lookup-forms.js'

/** As a word or inside a compound, in any inflection. Numbers are not in the table of words and always count as present. */
export async function stands(word: string, db: Db): Promise<boolean> {
  // "half-year": all of its parts
  for (const part of word.split('-')) if (part !== '' && !(await partStands(part, db))) return false
  return true
}

async function partStands(word: string, db: Db): Promise<boolean> {
  const forms = lookupForms(word)
  if (forms.some(form => /\p{N}/u.test(form)) || forms[0]!.length < 3) return true
  if (await db.selectFrom('term').select('form').where('form', 'in', forms).limit(1).executeTakeFirst()) return true
  return [...(await findCompounds(forms, db)).values()].some(words => words.length > 0)
}
