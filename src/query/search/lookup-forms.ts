// A searched word in, its forms in the index out, for all of its inflections.

import { fold } from '../../danish/fold.js'
import { inflectedForms, strongPluralOf } from '../../danish/inflected.js'
import { searchForm, searchForms } from '../../store/search-forms.js'

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
