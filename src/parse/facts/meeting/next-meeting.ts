// When the next meeting is: the first day after this meeting that a field, an item or a sentence about it names.

import { type DateMention, resolveDate } from '../../../danish/dates.js'
import { findMatches } from '../../../danish/matches.js'
import { firstOf } from '../../../model/first-of.js'
import type { ItemDraft } from '../../outline/drafts.js'
import { listHeadings } from '../../outline/items/numbers/front-titles.js'
import type { Reading } from '../../reading.js'
import type { Head } from './head.js'

// "næste møde den 7. april", "Nyt rådsmøde holdes den 2. juni", "næste bestyrelsesmøde den 4. oktober", "Næste fælles møde er mandag d. 4. juni 2021".
// Not: "næste møde i Ældrerådet den 3. juni" (another body's), "på næste møde", "Nyt møde 3. maj" (with anybody), an item
// "4. Borgermøde holdes den 2. oktober".
// "Vi mødes igen tirsdag den 14. november", "Næste gang er den 3. maj", "4. rådsmøde holdes onsdag den 2. oktober 2019".
// "rykkes fra den 19. august til den 26. august": the day it is moved to
const MOVED =
  '(?:(?:er|blev|bliver)\\s+)?(?:rykk|flytt|ændr|udskyd|fremrykk|udsætt)(?:es|et|edes|ede)(?:\\s+(?:frem|tilbage))?(?:\\s+fra\\s+[^.\\n]{2,40}?(?:\\d\\.[^.\\n]{2,24}?)?)?\\s+til'
const HELD = `(?:${MOVED}|(?:er|bliver)(?:\\s+(?:som\\s+)?(?:tidligere|allerede|foreløbig)(?:\\s+(?:meldt\\s+ud|udmeldt|nævnt|oplyst|aftalt))?)?|holdes|afholdes|finder sted|(?:blev\\s+)?(?:berammet|fastsat|aftalt|planlagt|lagt) til|(?:fastsættes|fastsattes|aftales|aftaltes|berammes) til)`
const SEVERAL = '(?:ordinære\\s+)?\\p{L}*(?:møder|mødedatoer)(?:\\s+i\\s+(?:19|20)\\d\\d)?'
const MONTH = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*'
const NEXT = new RegExp(
  '(?<!\\p{L})(?:' +
    [
      `(?:næste|næstkommende|(?<=^|\\n|[.!?]\\s)nyt(?=[^.\\n]{3,40}\\s${HELD}\\s))\\s+(?:[\\p{L}-]+\\s+)?[\\p{L}-]*møde(?:\\s+i\\s+[^,.\\n]{2,40}?(?=\\s+(?:er|bliver|holdes|afholdes|fast|rykkes|flyttes)))?\\s*[:–-]?\\s*(?:${HELD}\\s+)?(?:(?:fastsat|aftalt|planlagt|berammet)\\s+til\\s+|til\\s+(?=den\\s)|i\\s+uge\\s+\\d{1,2},?\\s+)?`,
      // "De næste møder er 3. maj og 9. august 2022": the first of them. "Kommende møder: …" may be anybody's.
      `(?:næste\\s+${SEVERAL}\\s*:?\\s*(?:${HELD}\\s+)?|kommende\\s+${SEVERAL}\\s+${HELD}\\s+)(?:(?:fastsat|aftalt|planlagt)\\s+til\\s+)?`,
      `næste\\s+(?:gang|aften|blad|samling|træf|runde|mødedag|session)\\s*:?\\s*(?:er\\s+nr\\.?\\s*\\d+\\s+og\\s+)?(?:(?:${HELD}|mødes\\s+vi|ses\\s+vi|samles\\s+vi)\\s+)?`,
      'næste\\s+gang\\s+vi\\s+(?:mødes|ses|samles)\\s*:?\\s*(?:er\\s+|bliver\\s+)?',
      '(?:ny|næste)\\s+(?:mødedag|mødedato|mødeaften|dato)\\s*:\\s*',
      '(?<=^|\\n)(?:\\d{1,2}\\.\\s+)?nyt\\s+møde\\s*:\\s*',
      // "Næste H-MED: 10.09.2010", "Næste ordinære: 10.09.2010", "Næste: tirsdag den 20. august"
      '(?<=^|\\n)næste(?:\\s+(?:[\\p{L}-]+-)?(?:MED|MIO|[FHLV]MU|[FHL]?SU|TRIO|BM|MR|LG|DF|ordinære))?\\s*:\\s*',
      '(?:vi|rådet|udvalget|bestyrelsen|gruppen|styregruppen|nævnet|kredsen)\\s+(?:mødes|ses|samles|træffes)\\s+(?:igen|næste\\s+gang|næst)\\s+(?:om\\s+[\\p{L}\\d]+\\s+(?:uger?|måned(?:er)?|dage),?\\s+)?',
      // "Møde nr. 8: 31. januar 2023", "Møde #8: 31. januar 2023"
      '(?<=^|\\n)møde\\s(?:nr\\.?\\s|#)\\d{1,3}:\\s',
      // "Mødes igen den 18. september på Mors."
      '(?<=^|\\n)mødes\\s+(?:igen|næste\\s+gang)\\s+',
      'på\\s+gensyn\\s+|(?<=^|\\n)vi\\s+ses\\s+',
      // "Der er møde igen den 3. maj", "Næste mødedato er den 3. maj"
      '(?<=^|\\n|[.!?]\\s)der\\s+(?:er|holdes|afholdes)\\s+\\p{L}*møde\\s+igen\\s+',
      `næste\\s+mødedato\\s+${HELD}\\s+`,
      // "Nyt møde 3/5-21 kl. 13.30." and nothing else on its line
      `(?<=^|\\n)nyt\\s+[\\p{L}-]*møde\\s*:?\\s*(?=(?:[\\d\\s.,:/–-]|\\p{L}+dag|(?:den|d|kl|til|fra|${MONTH})(?!\\p{L}))+(?:(?:i|på|hos|samme)\\s[^.\\n]{3,40})?\\.?(?:\\n|$))`,
      `(?<!\\d)\\d{1,3}\\.\\s+(?:\\p{L}*(?:råds|udvalgs|bestyrelses|gruppe|forums?|nævns))?møde\\s+${HELD}\\s+(?:planlagt\\s+til\\s+)?`,
    ].join('|') +
    ')[,(]?\\s*(?=(?:\\p{L}+dag|(?:man|tirs|ons|tors|fre|lør|søn|ma|ti|on|to|fr|lø|sø)\\.?\\s\\d|den|d\\.|\\d))',
  'giu',
)

const MOVED_TO = new RegExp(`^.{0,40}?${MOVED}`, 'iu')
const ENDS_IN_VERB = /\s(?:er|bliver)\s+$/iu

// "19.10 Eventuelt": an item at its hour
const HOUR = /^\d{1,2}[.:]\d{2}\s+\p{L}/u

// "Næste møde", "7. Dato for næste møde", "Næste møde og eventuelt"
const TITLE =
  /^(?:(?:sag|punkt|pkt)\.?\s)?(?:nr\.?\s)?(?:\d{1,3}[.)]?\s*)?(?:dato for )?næste\s+(?:\p{L}*møde|møder|mødedato)(?:\s+(?:og|samt)\s+(?:eventuelt|evt\.?))?\s*:?$/iu
// "Tid og sted for næste møde", "Fastsættelse af næste bestyrelsesmøde". Not: "Punkter til næste møde"
const ABOUT_NEXT =
  /^(?:(?:dato|dag(?!s?orden)|tid|sted|møded|fastsæt|fastlæg|aftale|planlæg|beram|valg)\p{L}*(?:(?:,\s|\s|\/)\p{L}+){0,3}\s(?:for|af|om)\s)?(?:det\s|de\s)?næste\s(?:\p{Ll}+e\s)?\p{L}*(?:møder?|mødedato(?:er)?)(?!\p{L})/iu

const WHEN = /^(?:næste|(?:dato|tid)(?:\s(?:og|samt)\s(?:tid|sted))?)$/iu

/** Whether a title says that the item is about when the next meeting is. */
export const isAboutNext = (title: string): boolean => ABOUT_NEXT.test(title)

/** `items`: where no sentence tells, those about the next meeting do. */
export function findNext(
  reading: Reading,
  { values }: Head,
  date: string,
  items: readonly ItemDraft[] = [],
): string | null {
  const { text, lines, labels, lexicon } = reading
  const later = (mention: DateMention | undefined): string | null => {
    const found = mention ? resolveDate(mention, date, 'future') : null
    return found !== null && found > date ? found : null
  }
  const fields = values.filter(v => v.field === 'next')
  const titles = [...lines.keys()].filter(
    i => labels[i]?.entry.label === 'Næste møde' || TITLE.test(lines[i]?.text ?? ''),
  )
  return (
    firstOf(fields, ({ value }) => later(lexicon.findDates(value)[0])) ??
    firstOf(titles, i => later(dateBelow(reading, i, i + 4))) ??
    firstOf(findMatches(text, NEXT), ({ 0: found, index }) => {
      // "Fristen for punkter til næste møde er den 3. maj."
      if (/(?<!\p{L})til\s+$/u.test(text.slice(Math.max(0, index - 5), index)) && ENDS_IN_VERB.test(found)) return null
      const behind = text.slice(index + found.length, index + found.length + 60)
      const mention = lexicon.findDates(behind)[0] ?? lexicon.findDates(`den ${behind}`)[0]
      return later(mention && mention.span[0] <= 14 ? mention : undefined)
    }) ??
    firstOf(aboutNext(reading, items), ({ titleLine, to }) =>
      later(dateBelow(reading, titleLine, Math.min(to, titleLine + 4))),
    )
  )
}

/** The first day that lines name near their beginning; "31/5 kl. 8.30" needs no word before it. */
function dateBelow({ lines, lexicon }: Reading, from: number, to: number): DateMention | undefined {
  return lines.slice(from, to).flatMap(({ text }) => {
    // "er flyttet fra den 1. maj til den 8. maj"
    const from = MOVED_TO.exec(text)?.[0].length ?? 0
    const mention =
      lexicon.findDates(text).find(d => d.day !== null && d.span[0] >= from) ??
      (HOUR.test(text) ? undefined : lexicon.findDates(`den ${text}`).find(d => d.day !== null))
    // "deres møde den 7. april" is somebody else's.
    const isOwn = !/(?:deres|på|sidste|i)\s+\p{L}*møde[t]?\s*$/iu.test(text.slice(0, mention?.span[0]))
    return mention && mention.span[0] - from < 40 && isOwn ? [mention] : []
  })[0]
}

/** The items about the next meeting, whether their titles stand above them or in the list at the front. */
function aboutNext(reading: Reading, items: readonly ItemDraft[]): readonly ItemDraft[] {
  const { lines, lexicon } = reading
  const listed = listHeadings(reading, 0, items[0]?.from ?? 0)
  return items.filter(({ titleLine, titleAt, number }) => {
    const own = lexicon.readHeading(lines[titleLine]?.text.slice(titleAt) ?? '').title
    const title = own || (listed.get(number ?? '')?.title ?? '')
    // "7. Tid og sted", the last item
    return isAboutNext(title) || (titleLine === items.at(-1)?.titleLine && WHEN.test(title))
  })
}
