// Who met, as the document names it: title lines and head fields in, the name out. Which entry of the dictionaries it
// is, and in which region, is for body.ts.

import { hasBullet } from '../../layout/list-marks.js'
import { collapseSpaced, withoutStamp } from '../../layout/title-line.js'
import type { Reading } from '../../reading.js'
import { type Head, titleLines, withoutSubject } from '../meeting/head.js'
import { readTitleText } from '../meeting/title.js'
import type { BodyNameTest } from './body-name-test.js'
import { cleanBodyName } from './clean-body-name.js'

export interface FoundBody {
  readonly name: string
  /** Index into Reading.lines, or null. */
  readonly line: number | null
}

// "menighedsrådsmøde", "afdelingsmøde". Not: "rådsmøde i Medicinrådet"
const MEETING_OF = /(?<!\p{L})(\p{L}{4,}?)s?møde[t]?(?!\p{L})(?!\s+(?:i|med|mellem)\s)/iu

// "Det indstilles, at styregruppen", "Udvalget organiserer", "Rådet orienteres i maj"
const CLAUSE = /,\s+(?:at|der|som|hvis)(?!\p{L})|(?:e[nt]|met)\s+\p{Ll}+(?:eres|erer)(?![\p{L}-])/u

// "Seniorrådet 2022-2025": the years it was elected for
const TERM = /\s\(?(?:19|20)\d\d\s?[-–]\s?(?:(?:19|20)\d\d)?\)?$/u

const BEGUN =
  /(?<!\p{L})[Mm]ødet\s+i\s+(\p{Lu}[^.:;]{3,60}?)\s+(?:begyndte|startede|åbnede|blev\s+(?:åbnet|indledt))(?!\p{L})/u

/** An entry of a list, or what somebody does: words below a heading, where a document has no title block. */
const isNoName = (text: string): boolean => hasBullet(text) || CLAUSE.test(text)

export function findBodyName(
  reading: Reading,
  head: Head,
  isBody: BodyNameTest,
  headers: readonly string[] = [],
): FoundBody | null {
  const { labels, lexicon } = reading
  const last = (head.free.at(-1) ?? -1) + 1
  const textOf = (i: number) => collapseSpaced(withoutSubject(withoutStamp(readTitleText(reading, i, last, headers))))
  const clean = (text: string) => cleanBodyName(text, lexicon.findDates, isBody)
  const titles = titleLines(reading, head)
  // "Referat af menighedsrådsmøde" below "Vester Nebel Menighedsråd": who met is called by name beside the meeting.
  const calledBy = (stem: string): FoundBody | null => {
    const word = new RegExp(`${stem}(?:e?[nt]|met)?(?!\\p{L})`, 'iu')
    const isName = (text: string) =>
      text.length < 80 && word.test(text) && /^\p{Lu}/u.test(text) && !/[.:!?]/.test(text)
    const line = head.free.slice(0, 10).find(i => !titles.includes(i) && isName(textOf(i)) && clean(textOf(i)) !== '')
    return line === undefined ? null : { name: clean(textOf(line)), line }
  }
  // Not: "er endnu ikke godkendt af udvalget"
  const namesBody = (name: string): boolean =>
    name !== '' && name.length <= 120 && isBody(name) && !/^(?:er|var|blev|bliver|har)\s/u.test(name)
  const named = (i: number): FoundBody | null => {
    if (isNoName(textOf(i)) || lexicon.readItemTitle(textOf(i))) return null
    const name = clean(textOf(i))
    const stem = MEETING_OF.exec(textOf(i))?.[1]
    const called = stem ? calledBy(stem) : null
    return called ?? (namesBody(name) ? { name, line: i } : null)
  }
  const field = head.values
    .filter(v => v.field === 'body')
    .find(v => v.value.length < 100 && !/\d{4}/.test(v.value.replace(TERM, '')))
  if (field) return { name: clean(field.value) || field.value, line: field.line }
  // "Planen blev godkendt." is no name.
  const isShort = (i: number, longest: number): boolean => textOf(i).length < longest && !/[.!?]$/.test(textOf(i))
  const { free } = head
  // The name stands alone, below the kind, above it, or a few lines on ("Referat" / "til" / "mødet i X").
  const near = (title: number): number[] =>
    [1, -1, 2, 3, -2, -3]
      .flatMap(step => free[free.indexOf(title) + step] ?? [])
      .filter(i => Math.abs(i - title) <= 6 && isShort(i, 120))
  const first = free.slice(0, 8).filter(i => isShort(i, 100))
  for (const i of [...titles, ...titles.flatMap(near), ...first]) {
    const found = named(i)
    if (found) return found
  }
  const label = labels.find(hit => hit?.entry.kind === 'beslutning' && hit.body)
  if (label?.body) return { name: clean(label.body), line: null }
  // A name that no word tells to be a body's: what the title leaves when the kind and the date are taken away.
  for (const i of titles) {
    const name = clean(textOf(i))
    if (
      (/^\p{Lu}\p{L}/u.test(name) || /^\p{L}*møde\s+mellem\s/u.test(name)) &&
      name.length < 100 &&
      !/[.:!?]/.test(name)
    )
      return { name, line: i }
  }
  // "Mødet i Sundhedsudvalget begyndte kl. 14.30", where nothing stands above the items.
  const begun = reading.lines
    .map(line => BEGUN.exec(line.text)?.[1])
    .find(name => name !== undefined && namesBody(name))
  if (begun) return { name: begun, line: null }
  const running = headers.map(clean).find(namesBody)
  return running === undefined ? null : { name: running, line: null }
}
