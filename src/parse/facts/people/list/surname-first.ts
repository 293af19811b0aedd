// "Lund, Karen, direktør" becomes "Karen  Lund, direktør", as long, where most of a list is written so.

import type { Line } from '../../../layout/lines.js'
import type { PeopleLexicon } from '../lexicon.js'

const NAME = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}\\p{Ll}+)?"
// At the head of a line or entry: "Lund, Karen", "• Bjerg Dam, Ida Marie (formand)", "Lund, Karen; Dam, Bo"
const SURNAME_FIRST = new RegExp(
  `(?=\\p{Lu})(?<=^|;\\s?|:\\s|^\\P{L}\\s)(${NAME}(?:\\s${NAME})?),\\s(${NAME}(?:\\s(?:${NAME}|\\p{Lu}\\.))?)(?=\\s*(?:[(,;.\\t–—-]|$))`,
  'gu',
)
const GIVEN_FIRST = new RegExp(`(?:^|;\\s?|^\\P{L}\\s)(${NAME})\\s${NAME}`, 'u')
const LONGEST = 300

/** `lines` are those of the document; `listed` tells which hold lists of people. */
export function turnSurnames(
  lines: readonly Line[],
  listed: (index: number) => boolean,
  lexicon: PeopleLexicon,
): readonly Line[] {
  const turned = new Map<Line, string>()
  let [known, others] = [0, 0]
  for (const [i, line] of lines.entries()) {
    if (!listed(i) || line.text.length > LONGEST) continue
    const text = line.text.replace(SURNAME_FIRST, (whole, surname: string, given: string) => {
      if (!isSurname(surname, lexicon) || lexicon.isOrganisation(given)) return whole
      if (lexicon.isGivenName(given.split(' ')[0] as string)) known++
      return `${given}  ${surname}`
    })
    if (text !== line.text) turned.set(line, text)
    else if (lexicon.isGivenName(GIVEN_FIRST.exec(line.text)?.[1] ?? '')) others++
  }
  if (known < 2 || known <= others) return lines
  return lines.map(line => (turned.has(line) ? { ...line, text: turned.get(line) as string } : line))
}

const isSurname = (words: string, { isGivenName, isKnownOrganisation, titles }: PeopleLexicon): boolean =>
  !isGivenName(words.split(' ')[0] as string) && !isKnownOrganisation(words) && !titles.isTitle(words)
