// The numbers of list entries and notes: counted as word processors count them, and printed in their formats.

/** Other formats than these are printed as digits. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'lowerLetter':
      return letters(value, 'a')
    case 'upperLetter':
      return letters(value, 'A')
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperRoman':
      return roman(value)
    case 'ordinal':
      return `${value}.`
    case 'cardinalText':
      return CARDINALS[value - 1] ?? String(value)
    case 'ordinalText':
      return ORDINALS[value - 1] ?? `${value}.`
    case 'numberInDash':
      return `- ${value} -`
    default:
      // `zeros3`: 001, 002 …
      return format.startsWith('zeros') ? String(value).padStart(Number(format.slice(5)), '0') : String(value)
  }
}

/** Word's names of formats by the names that web pages and OpenDocument texts give them. */
export const BY_EXAMPLE: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** a … z, then aa, bb … zz, aaa: Word repeats the letter. */
function letters(value: number, first: 'a' | 'A'): string {
  if (value < 1 || value > 780) return String(value)
  const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26))
  return letter.repeat(Math.ceil(value / 26))
}

const ROMAN = { M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 }

function roman(value: number): string {
  if (value < 1 || value > 4999) return String(value)
  let rest = value
  let text = ''
  for (const [sign, worth] of Object.entries(ROMAN)) {
    text += sign.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return text
}

const CARDINALS =
  'En To Tre Fire Fem Seks Syv Otte Ni Ti Elleve Tolv Tretten Fjorten Femten Seksten Sytten Atten Nitten Tyve'.split(
    ' ',
  )
const ORDINALS =
  'Første Anden Tredje Fjerde Femte Sjette Syvende Ottende Niende Tiende Ellevte Tolvte Trettende Fjortende Femtende Sekstende Syttende Attende Nittende Tyvende'.split(
    ' ',
  )

/** The numbers reached so far, by level from 0; undefined where the next entry starts again. */
export type Counts = (number | undefined)[]

/** Counts an entry. A level that was skipped counts as begun: after 1.1 without a 1 comes 2, as in Word. */
export function countEntry(
  counts: Counts,
  level: number,
  startAt: (level: number) => number,
  restarts: (deeper: number) => boolean = () => true,
): void {
  for (let upper = 0; upper < level; upper++) counts[upper] ??= startAt(upper)
  const before = counts[level]
  counts[level] = before === undefined ? startAt(level) : before + 1
  for (let deeper = level + 1; deeper < counts.length; deeper++) if (restarts(deeper)) counts[deeper] = undefined
}

export type NoteType = 'footnote' | 'endnote'

/** How many of each kind there were so far. */
export type NoteCounts = Record<NoteType, number>

/** "[1]" for the first footnote in the text, "[i]" for the first endnote. */
export function nextNoteMark(counts: NoteCounts, type: NoteType): string {
  return `[${formatNumber(++counts[type], type === 'footnote' ? 'decimal' : 'lowerRoman')}]`
}
