// A paper on a line of its own: by number ("Bilag 2: Kort"), as a file or a link. A line in, its parts out.

import { CARDINALS } from '../../../danish/number-words.js'
import { withoutBullet } from '../../layout/list-marks.js'
import { holdsVerb } from './label-text.js'

// "Bilag 2: ", "Bilag nr. 3 - ", "BILAG 4.1 ", "Bil. 2. ", "Bil 2: ", "(Bilag A) ", "Bilag 2 til punkt 3: "
const NAMED =
  /^[([]?(?:[Bb]ilag|BILAG|[Bb]il\.?)[\s_]*(?:[Nn]r\.?\s?|#\s?)?((?:\d{1,3}|[IVX]{1,4}|[A-H])(?:\\?[.-]?\d{1,2}){0,2}[a-z]?)(?![\p{L}\d])(?:\stil\s(?:pkt\.|punkt|sag)\s\d{1,2}(?=:))?/u
// Behind the number: ":", ")", " = ", " – " set it apart from any title, a stop, a comma or a blank only from what begins like one.
const APART = /^(?:\s?[:;)=|]+\s*|\s?[–—-]\s+(?=\D)|\s*\t\s*|\s*$)/u
const BESIDE = /^(?:[.,]?\s+|\.)(?=["“”»(]*\p{Lu})/u

/** A number, where its title begins, and if a sign parts them. `isListed`: among papers, where any title may follow. */
export function readPaperNumber(text: string, isListed = false) {
  const named = NAMED.exec(text)
  if (!named) return null
  const behind = text.slice(named[0].length)
  const apart = APART.exec(behind)
  const joint = apart ?? (isListed ? /^[^\p{L}\d"“”»(]*/u : BESIDE).exec(behind)
  // Markdown writes "2\.1".
  const number = (named[1] as string).replace('\\', '')
  return joint && { number, at: named[0].length + joint[0].length, isApart: apart !== null }
}

// "./. Kort over byen", ". / .: Kort", an old mark of what is enclosed; "2 bilag: Kort og plan", "Vedlagt to bilag: …"; by the
// archive's own number "Dok.nr. 45123-17: Kort", "Akt 12 – Kort". Not: "Dok.nr.: 45123-17", which tells it of the case, "./. Oversigten vedlægges."
const COUNT = String.raw`\d{1,2}|et|to|tre|fire|fem|seks|syv|otte`
const ENCLOSED = new RegExp(
  String.raw`^(?:[.·]\s?\/\s?[.·]:?\s+|(?:vedlagt\s)?(?:${COUNT})\s(?:stk\.?\s)?bilag(?:\s(?:er\s)?vedlagt)?:\s+|(?:dok(?:ument)?|akt)\.?(?:\s?(?:nr|id|nummer)\.?)?\s(?:\d[\d/.-]*|[A-Z]\d*)(?::|\s[–—-])\s+)(?=["“”»(]*[\p{L}\d])(?!.*\s(?:vedlægges|følger)\.$)`,
  'iu',
)

/** Where the title begins on a line that a mark, a count or the archive's number sets apart as that of a paper. */
export const enclosedAt = (line: string): number | null => ENCLOSED.exec(line)?.[0].length ?? null

/** How many papers a label counts: "2 bilag:" */
export function countedPapers(label: string): number | null {
  const [, count = ''] = new RegExp(`(?<![\\p{L}\\d])(${COUNT})\\s(?:stk\\.?\\s)?bilag`, 'iu').exec(label) ?? []
  const word = (CARDINALS as readonly string[]).indexOf(count.toLowerCase())
  return count === '' ? null : word > 0 ? word : Number(count) || 1
}

/** "Nye senge (bilag: Notat om senge)", "[2 bilag: Kort, Plan]": papers in the heading of an item. Not: "(bilag 2)" */
export const HEADING_PAPERS =
  /\s*[([](?:se\s|vedlagt\s|\d{1,2}\s)?(?:bilag|bil\.|vedlagt|vedhæftet)(?:\s(?:er\s)?vedlagt)?:\s+([^()[\]]+)[)\]]/iu

// "- kort.pdf", "Budget 2023.xlsx (12 KB)". Not: "H:\sager\kort.doc", "Referat.docx", the minutes themselves
const FILE =
  /^(?!.*(?:\\|\/|: |referat|dagsorden)|(?:se|læs|hent|find|jf\.?)\s)\S.*\.(?:pdf|docx?|xlsx?|pptx?|msg|odt|zip)(?:\s?\(\d[^()]{1,12}\))?$/iu
const LINK = /^links?\stil\s(?!(?:\p{L}+-?)?møde)\p{L}[^.:!?]{3,}$/iu
const LONGEST = 140

/** Whether a line is the name of a file and nothing else. */
export const namesFile = (line: string): boolean => {
  const text = withoutBullet(line)
  return line.length <= LONGEST && FILE.test(text) && !holdsVerb(text)
}

/** Whether a line names a paper, and says nothing of it: "Bilag 2 - 4 blev gennemgået." does. */
export function namesPaper(line: string): boolean {
  if (line.length > LONGEST) return false
  const text = withoutBullet(line)
  const paper = readPaperNumber(text)
  // The name of a file alone may be that of the minutes.
  if (paper === null) return (text !== line && namesFile(line)) || (LINK.test(text) && !holdsVerb(text))
  const title = text.slice(paper.at)
  const isSaid = !paper.isApart || /^\p{Ll}|[.!?]$/u.test(title)
  return title !== '' && !(isSaid && holdsVerb(title))
}
