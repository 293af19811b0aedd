// Adverbs that may stand between a verb and what belongs to it: "sættes derfor i bero", "melder herefter tilbage".

import { wordSet } from './word-set.js'

export const INNER_ADVERBS = wordSet(
  'derfor herefter derefter dermed hermed dog også endvidere desuden derudover ligeledes således samtidig samtidigt endelig imidlertid tillige alligevel efterfølgende foreløbig foreløbigt nu',
)
/** With the negation, for readers that look for it among the adverbs they find. */
export const INNER_ADVERBS_AND_NOT: ReadonlySet<string> = new Set([...INNER_ADVERBS, 'ikke'])
