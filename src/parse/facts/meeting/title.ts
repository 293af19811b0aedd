// A title that breaks over several lines, as one text.

import { ENDS_NOTHING } from '../../../danish/small-words.js'
import { collapseSpaced, looksLikeTitle } from '../../layout/title-line.js'
import type { Reading } from '../../reading.js'

/** No title fills more lines. */
const MOST_LINES = 4
const LONGEST_BELOW = 80

// "Møde i Styregruppen for", "Udvalget for Social og", "Social-": no name ends so.
const OPEN_END = new RegExp(`(?:[,–—-]|\\s${ENDS_NOTHING})$`, 'iu')

// "Udskrift af forhandlingsprotokollen" / "for Vester Digelag"
const WHOSE = /^(?:for|fra|af)\s+(?:de[nt]\s+)?\p{Lu}/u

/** `headers`: page headers and footers, which name the body in one piece. */
export function readTitleText(reading: Reading, first: number, to: number, headers: readonly string[]): string {
  const { lines } = reading
  let text = lines[first]?.text ?? ''
  for (let next = first + 1; next < Math.min(to, first + MOST_LINES); next++) {
    const below = lines[next]?.text ?? ''
    const isOpen = OPEN_END.test(text) || WHOSE.test(below)
    if (!mayGoOn(reading, next, isOpen) || !(isOpen || isNameOver(reading, text, below, headers))) break
    text = /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(below) ? text.slice(0, -1) + below : `${text} ${below}`
  }
  return text
}

/** A short line right below one of the same type, that is no field, label, date or title itself. */
function mayGoOn({ lines, labels, lexicon }: Reading, next: number, isOpen: boolean): boolean {
  const [above, line] = [lines[next - 1], lines[next]]
  if (!above || !line || line.gap || line.text.length > LONGEST_BELOW) return false
  // "Udvalget for Social og" / "Sundhed": a word that is a label elsewhere
  if (labels[next] && !(isOpen && labels[next].entry.weak && labels[next].textAt === null)) return false
  const isAlike = line.block === above.block && line.bold === above.bold && line.size === above.size
  const isDated = (lexicon.findDates(line.text)[0]?.span[0] ?? 99) < 4
  return (
    isAlike && !isDated && /^\p{L}/u.test(line.text) && !lexicon.readHeadField(line.text) && !looksLikeTitle(line.text)
  )
}

/** "… i Klyngestyregruppe" / "Vest": the line breaks within a name of the dictionaries or of the page headers. */
function isNameOver({ lexicon }: Reading, above: string, below: string, headers: readonly string[]): boolean {
  const whole = `${above} ${below}`
  const parts = (span: readonly [number, number]) => span[0] < above.length && span[1] > above.length
  const isKnown = ({ candidates }: { candidates: readonly { kind: string }[] }) =>
    candidates.some(c => c.kind === 'body' || c.kind === 'cluster')
  if (lexicon.gazetteer.find(whole).some(m => parts(m.span) && isKnown(m))) return true
  const last = /\S+$/u.exec(above)?.[0]
  const first = lexicon.findDates(below)[0]?.span[0] ?? below.length
  const words = keyOf(`${last} ${below.slice(0, first).replace(/[\s,]+(?:den|d\.)?\s*$/iu, '')}`)
  return headers.some(header => keyOf(header).includes(words))
}

const keyOf = (text: string): string =>
  ` ${
    collapseSpaced(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `
