// The forms of a word in the index, for all of its inflections; and whether the archive has the word at all.

import { fold } from '../../danish/fold.js'
import { inflectedForms, strongPluralOf } from '../../danish/inflected.js'
import type { Db } from '../../store/schema.js'
import { searchForm, searchForms } from '../../store/search-forms.js'
import { findCompounds } from './compounds.js'

/** The form of the word itself comes first. */
export function lookupForms(word: string): readonly string[] {
  const lower = word.normalize('NFC').toLowerCase()
  const form = searchForm(lower)
  const plain = fold(lower)
  const spellings = /[æøå]/.test(lower) ? [lower] : [lower, respell(lower)]
  const inflected = spellings.flatMap(inflectedForms).map(searchForm)
  const plural = strongPluralOf(lower)
  const all = [form, searchForm(plain), ...inflected, ...(plural === null ? [] : [fold(plural)])]
  return [...new Set(all)].filter((one, at) => at === 0 || one.length >= 3)
}

/** All words of a text, side by side, with æ, ø and å written the other way; null where that makes no difference. */
export function respelledForms(text: string): string | null {
  const forms = searchForms(respell(text.toLowerCase()))
  return forms === searchForms(text) ? null : forms
}

/** The index stems before it folds, and a short word has another stem with "oe" than with "ø". */
function respell(lower: string): string {
  return /[æøå]/.test(lower) ? fold(lower) : lower.replaceAll('aa', 'å').replaceAll('oe', 'ø').replaceAll('ae', 'æ')
}

/** As a word or inside a compound, in any inflection. Numbers are not in the table of words and always count as present. */
export async function stands(word: string, db: Db): Promise<boolean> {
  // "half-year": all of its parts
  for (const part of word.split('-')) if (part !== '' && !(await partStands(part, db))) return false
  return true
}

async function partStands(word: string, db: Db): Promise<boolean> {
  const forms = lookupForms(word)
  if (forms.some(form => /\p{N}/u.test(form)) || forms[0]!.length < 3) return true
  if (await isTerm(word, db)) return true
  return [...(await findCompounds(forms, db)).values()].some(words => words.length > 0)
}

/** As a word by itself. */
export const isTerm = async (word: string, db: Db): Promise<boolean> =>
  (await db.selectFrom('term').select('form').where('form', 'in', lookupForms(word)).limit(1).executeTakeFirst()) !==
  undefined
