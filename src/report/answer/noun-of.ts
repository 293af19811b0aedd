// A number of rows in words.

import type { Noun } from '../../query/filter.js'
import { count } from '../terminal/count.js'

/** "1 decision", "2 decisions". */
export const nounOf = (number: number, noun: Noun): string => count(number, noun.replace(/s$/, ''))
