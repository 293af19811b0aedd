// Danish auxiliary verbs, by what they say of the verb that they stand before.

import { wordSet } from './word-set.js'

/** Before a participle: "er godkendt", "havde sendt", "blev udsat". */
export const BE_AND_HAVE = wordSet('er var har havde bliver blev')
/** Before an infinitive, of what is to come: "skal sende", "ville undersøge". */
export const SHALL = wordSet('skal skulle vil ville')
export const CAN = wordSet('kan kunne')
/** All that stand before an infinitive. */
export const MODALS: ReadonlySet<string> = new Set([...SHALL, ...CAN, 'bør', 'burde', 'må', 'måtte'])
