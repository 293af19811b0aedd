// Words for who acts without a time: "administrationen på mødet i oktober" -> "administrationen".

import type { DateFinder } from '../../../danish/dates.js'
import type { PeriodFinder } from '../../../danish/periods.js'

export type TimeCutter = (words: string) => string

// "på næste møde", "inden sommerferien", "snarest muligt", "forinden". Not: "formanden for mødet"
const WHEN =
  /\s(?:(?:på|til|ved|under|efter|inden|forud\sfor)\s(?:\p{L}+\s){0,2}?\p{L}*mødet?|(?:inden|før|efter)\s\p{L}+|til\s(?:foråret|sommer(?:en)?|efteråret|vinter(?:en)?|jul|nytår|påske)|snarest(?:\smuligt)?|hurtigst\smuligt|straks|løbende|fremover|forinden|inden\slænge|herefter|derefter|efterfølgende|samtidig|derfor|hermed|dog|også|igen|nu)$/iu
// Words that introduce a day or month: "inden den", "senest i", "til"
const BEFORE_DAY =
  /(?:\s(?:inden|senest|til|fra|fra\sog\smed|efter|før|pr\.|ved|udgangen\saf|i\sløbet\saf|i|af|den|d\.))+$/iu

// Without one of these there is no day or month, which is so for most words.
const DAY = /\d|\s(?:i|af|primo|medio|ultimo)\s/iu
/** Longer words name nobody. */
const LONGEST = 200

export function createTimeCutter(findDates: DateFinder, findPeriods: PeriodFinder): TimeCutter {
  const withoutDay = (words: string): string => {
    if (!DAY.test(words)) return words
    const named = [...findDates(words), ...findPeriods(words, null)].find(({ span }) => span[1] === words.length)
    return named ? words.slice(0, named.span[0]).trimEnd().replace(BEFORE_DAY, '') : words
  }
  return words => {
    if (words.length > LONGEST) return words
    let rest = words
    for (let before = ''; before !== rest; ) {
      before = rest
      rest = withoutDay(rest).replace(WHEN, '')
    }
    return rest
  }
}
