// Folds and stems words for the full-text index, and for its queries: "indlæggelserne" finds "indlaeggelse".

import { fold } from '../danish/fold.js'
import { remember } from '../danish/remember.js'
import { stem } from '../danish/stem.js'

/** Words as FTS5's unicode61 sees them: runs of letters, digits and marks. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** Stemmed before folding: the stemmer knows æøå. The same words recur, so each is stemmed only once. */
export const searchForm = remember(word => fold(stem(word.normalize('NFC').toLowerCase())), 50_000)

/** The forms of all words of a text, in order. */
export const listForms = (text: string): string[] => text.match(WORD)?.map(searchForm) ?? []

/** The same separated by blanks, so that phrases can be found. */
export const searchForms = (text: string): string => listForms(text).join(' ')
