// When the next meeting is: the first day after this meeting that a field, an item or a sentence about it names.

import { type DateMention, resolveDate } from '../../../danish/dates.js'
import { findMatches } from '../../../danish/matches.js'
import type { Reading } from '../../reading.js'
import type { Head } from './head.js'

// "næste møde den 7. april", "Nyt rådsmøde holdes den 2. juni", "næste bestyrelsesmøde den 4. oktober", "Næste fælles møde er mandag d. 4. juni 2021".
// Not: "næste møde i Ældrerådet den 3. juni" (another body's), "på næste møde", "Nyt møde 3. maj" (with anybody), an item
// "4. Borgermøde holdes den 2. oktober".
// "Vi mødes igen tirsdag den 14. november", "Næste gang er den 3. maj", "4. rådsmøde holdes onsdag den 2. oktober 2019".
// "rykkes fra den 19. august til den 26. august": the day it is moved to
const MOVED =
  '(?:(?:er|blev|bliver)\\s+)?(?:rykk|flytt|ændr|udskyd|fremrykk|udsætt)(?:es|et|edes|ede)(?:\\s+(?:frem|tilbage))?(?:\\s+fra\\s+[^.\\n]{2,40}?(?:\\d\\.[^.\\n]{2,24}?)?)?\\s+til'
const HELD = `(?:${MOVED}|(?:er|bliver)(?:\\s+(?:tidligere|allerede|foreløbig))?|holdes|afholdes|finder sted|berammet til|fastsat til|fastsættes til|fastsattes til|aftalt til|planlagt til)`
const SEVERAL = '(?:ordinære\\s+)?\\p{L}*(?:møder|mødedatoer)(?:\\s+i\\s+(?:19|20)\\d\\d)?'
const NEXT = new RegExp(
  '(?<!\\p{L})(?:' +
    [
      `(?:næste|(?<=^|\\n|[.!?]\\s)nyt(?=[^.\\n]{3,40}\\s${HELD}\\s))\\s+(?:[\\p{L}-]+\\s+)?[\\p{L}-]*møde(?:\\s+i\\s+[^,.\\n]{2,40}?(?=\\s+(?:er|bliver|holdes|afholdes|fast|rykkes|flyttes)))?\\s*:?\\s*(?:${HELD}\\s+)?(?:(?:fastsat|aftalt|planlagt|berammet)\\s+til\\s+)?`,
      // "De næste møder er 3. maj og 9. august 2022": the first of them. "Kommende møder: …" may be anybody's.
      `(?:næste\\s+${SEVERAL}\\s*:?\\s*(?:${HELD}\\s+)?|kommende\\s+${SEVERAL}\\s+${HELD}\\s+)(?:(?:fastsat|aftalt|planlagt)\\s+til\\s+)?`,
      `næste\\s+(?:gang|aften|blad|samling|træf|runde|mødedag|session)\\s*:?\\s*(?:er\\s+nr\\.?\\s*\\d+\\s+og\\s+)?(?:(?:${HELD}|mødes\\s+vi|ses\\s+vi|samles\\s+vi)\\s+)?`,
      '(?:ny|næste)\\s+(?:mødedag|mødedato|mødeaften|dato)\\s*:\\s*',
      // "Næste H-MED: 10.09.2010", "Næste: tirsdag den 20. august"
      '(?<=^|\\n)næste(?:\\s+(?:[\\p{L}-]+-)?(?:MED|MIO|[FHLV]MU|[FHL]?SU|TRIO|BM|MR))?\\s*:\\s*',
      '(?:vi|rådet|udvalget|bestyrelsen|gruppen|styregruppen|nævnet|kredsen)\\s+(?:mødes|ses|samles|træffes)\\s+(?:igen|næste\\s+gang|næst)\\s+',
      'på\\s+gensyn\\s+',
      `(?<!\\d)\\d{1,3}\\.\\s+(?:\\p{L}*(?:råds|udvalgs|bestyrelses|gruppe|forums?|nævns))?møde\\s+${HELD}\\s+(?:planlagt\\s+til\\s+)?`,
    ].join('|') +
    ')[,(]?\\s*(?=(?:\\p{L}+dag|(?:man|tirs|ons|tors|fre|lør|søn|ma|ti|on|to|fr|lø|sø)\\.?\\s\\d|den|d\\.|\\d))',
  'giu',
)

// "19.10 Eventuelt": an item at its hour
const HOUR = /^\d{1,2}[.:]\d{2}\s+\p{L}/u

export function findNext({ text, lines, labels, lexicon }: Reading, head: Head, date: string): string | null {
  // "31/5 kl. 8.30" below "Næste møde" needs no word before it.
  const dateIn = (line: string) =>
    lexicon.findDates(line).find(d => d.day !== null) ??
    (HOUR.test(line) ? undefined : lexicon.findDates(`den ${line}`).find(d => d.day !== null))
  const later = (mention: DateMention | undefined): string | null => {
    const found = mention ? resolveDate(mention, date, 'future') : null
    return found !== null && found > date ? found : null
  }
  for (const value of head.values.filter(v => v.field === 'next')) {
    const found = later(lexicon.findDates(value.value)[0])
    if (found) return found
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Reading['lines'][number]
    const isNext =
      labels[i]?.entry.label === 'Næste møde' ||
      /^(?:(?:sag|punkt|pkt)\.?\s)?(?:nr\.?\s)?(?:\d{1,3}[.)]?\s*)?(?:dato for )?næste\s+(?:\p{L}*møde|møder|mødedato)(?:\s+(?:og|samt)\s+(?:eventuelt|evt\.?))?\s*:?$/iu.test(
        line.text,
      )
    if (!isNext) continue
    for (const near of lines.slice(i, i + 4)) {
      const mention = dateIn(near.text)
      // "deres møde den 7. april" is somebody else's.
      const found =
        mention &&
        mention.span[0] < 40 &&
        !/(?:deres|på|sidste|i)\s+\p{L}*møde[t]?\s*$/iu.test(near.text.slice(0, mention.span[0]))
          ? later(mention)
          : null
      if (found) return found
    }
  }
  for (const match of findMatches(text, NEXT)) {
    const from = match.index + match[0].length
    const behind = text.slice(from, from + 60)
    const mention = lexicon.findDates(behind)[0] ?? lexicon.findDates(`den ${behind}`)[0]
    if (mention && mention.span[0] <= 14) {
      const found = later(mention)
      if (found) return found
    }
  }
  return null
}
