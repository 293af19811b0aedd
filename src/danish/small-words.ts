// Danish function words: pronouns, prepositions, conjunctions, auxiliary verbs. They say nothing about a text's topic.

import { longestFirst, wordSet } from './word-set.js'

export const SMALL_WORDS = wordSet(
  [
    'jeg mig min mit mine du dig din dit dine han ham hans hun hende hendes den det dens dets de dem deres vi os vor vort vore',
    'vores i jer jeres man en et sig sin sit sine selv denne dette disse der som hvad hvem hvis hver hvert hvor hvordan',
    'hvornår hvorfor noget nogen nogle ingen intet anden andet andre alle alt al samme sådan sådanne begge mange meget',
    'og eller men at om hvis når da fordi mens for så enten både samt dog jo',
    'på med af til fra ved efter under over mellem mod uden inden før siden hos ad ud ind op ned ude inde oppe nede igennem',
    'gennem omkring trods vedrørende vedr her nu også end ikke kun',
    'er var være været har havde have haft bliver blev blive blevet skal skulle vil ville kan kunne må måtte',
  ].join(' '),
)

const BEFORE_MORE =
  'og eller samt af i til for om på med fra ved hos mellem omkring over under vedr\\. vedrørende angående den det de en et'
/** For patterns: the words that something must follow, so that no title and no name ends with them. */
export const ENDS_NOTHING = `(?:${longestFirst(BEFORE_MORE.split(' '))})`

/** Between a verb and what belongs to it: "sættes derfor i bero", "melder herefter tilbage". */
export const INNER_ADVERBS = wordSet(
  'derfor herefter derefter dermed hermed dog også endvidere desuden derudover ligeledes således samtidig samtidigt endelig imidlertid tillige alligevel efterfølgende foreløbig foreløbigt nu',
)
/** With the negation, for readers that look for it among the adverbs they find. */
export const INNER_ADVERBS_AND_NOT: ReadonlySet<string> = new Set([...INNER_ADVERBS, 'ikke'])

/** Before a participle: "er godkendt", "havde sendt", "blev udsat". */
export const BE_AND_HAVE = wordSet('er var har havde bliver blev')
/** Before an infinitive, of what is to come: "skal sende", "ville undersøge". */
export const SHALL = wordSet('skal skulle vil ville')
export const CAN = wordSet('kan kunne')
/** All that stand before an infinitive. */
export const MODALS: ReadonlySet<string> = new Set([...SHALL, ...CAN, 'bør', 'burde', 'må', 'måtte'])
