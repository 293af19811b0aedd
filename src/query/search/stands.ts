// Whether the archive has a word at all.

import { searchForm } from '../../store/search-forms.js'
import type { Db } from '../conditions.js'
import { findCompounds } from './compounds.js'

/** By itself or inside another, in any inflection. Numbers are not kept apart and always count as there. */
export async function stands(word: string, db: Db): Promise<boolean> {
  const form = searchForm(word)
  if (/\p{N}/u.test(form) || form.length < 3) return true
  if (await db.selectFrom('term').select('form').where('form', '=', form).executeTakeFirst()) return true
  return ((await findCompounds([form], db)).get(form)?.length ?? 0) > 0
}
