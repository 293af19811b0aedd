// Labels over two lines: "Beslutning i Sundhedsudvalget den" / "6. marts 2023", made one of the same length.

import type { Line } from '../../layout/lines.js'
import { hasBullet } from '../../layout/list-marks.js'
import type { LabelHit } from './label-hit.js'
import { LONGEST_LABEL } from './label-text.js'
import type { LabelReader } from './labels.js'

// What cannot end a label: "Indstilling fra Social- og", "Beslutning i Sundhedsudvalget den", "… den 6."
const OPEN = /(?:[,-]|\d\.|\s(?:og|samt|i|for|fra|til|af|den|d\.|om|med|på|vedr\.))$/iu

export function joinWrappedLabels(lines: readonly Line[], readLabel: LabelReader): readonly Line[] {
  const joined: Line[] = []
  for (let i = 0; i < lines.length; i++) {
    const [line, below] = [lines[i] as Line, lines[i + 1]]
    if (below && isSetAlike(line, below) && isOneLabel(line.text, below.text, readLabel)) {
      joined.push(joinedLine(line, below))
      i++
    } else joined.push(line)
  }
  return joined.length === lines.length ? lines : joined
}

function isOneLabel(above: string, below: string, readLabel: LabelReader): boolean {
  if (/[.:;]$/u.test(above.replace(/\d\.$/u, '')) || hasBullet(below)) return false
  // Most lines could not go on so: the cheap way out.
  if (!OPEN.test(above) && !/^(?:\p{Ll}|\d)/u.test(below)) return false
  const whole = readLabel(`${above} ${below}`)
  if (!whole || whole.isSentence || whole.textAt !== null || HEADS_PEOPLE.has(whole.entry.kind)) return false
  const own = readLabel(above)
  const isMore = own === null || OPEN.test(above) || lacksYear(own, whole)
  // "Økonomiske konsekvenser og" / "finansiering"
  return isMore && (/^\p{Ll}/u.test(below) || readLabel(below) === null)
}

const HEADS_PEOPLE: ReadonlySet<string> = new Set(['deltagere', 'hoved', 'indholdsfortegnelse'])

/** "Udvalgets beslutning den 6. marts" / "2023" */
const lacksYear = (own: LabelHit, whole: LabelHit): boolean => own.date?.year === null && whole.date?.year != null

/** Looks like the entry of a list to who does not read on. */
const DAY = /^\d{1,2}\.\s?\p{L}{3,9}\.?\s\d{4}/u

/** Close below each other, and nothing sets one apart from the other. */
function isSetAlike(line: Line, below: Line): boolean {
  return (
    below.index === line.index + 1 &&
    !below.gap &&
    line.text.length + below.text.length < LONGEST_LABEL &&
    line.row === null &&
    below.row === null &&
    line.cells.length === 0 &&
    below.cells.length === 0 &&
    (below.block === line.block || DAY.test(below.text)) &&
    (['level', 'bold', 'italic', 'underline', 'size'] as const).every(trait => line[trait] === below[trait])
  )
}

/** The line end between them counts as a blank, so that places in the text stay what they are. */
function joinedLine(line: Line, below: Line): Line {
  const blanks = ' '.repeat(below.span[0] - line.span[1])
  return { ...line, span: [line.span[0], below.span[1]], text: line.text + blanks + below.text }
}

// What stands before the first comma of a line: "Lund, Bo Krogh, …" begins in the midst of a name.
const REST_OF_NAME = /^(\p{Lu}[\p{L}'’-]+)(?=,\s|\sog\s|$)/u
const LAST_ENTRY = /^.*[,:]\s((?:\p{Lu}[\p{L}.'’-]*\s?){1,4})$/su

/** "Til stede: Ida Dam, Bo Krogh, Karen" / "Lund, Per Holm": a list behind its label that breaks within a name. */
export function joinWrappedNames(
  lines: readonly Line[],
  readLabel: LabelReader,
  isName: (words: readonly string[]) => boolean,
): readonly Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const above = joined.at(-1)
    const rest = line.gap || line.row !== null ? undefined : REST_OF_NAME.exec(line.text)?.[1]
    const entry = rest === undefined || !above ? undefined : LAST_ENTRY.exec(above.text)?.[1]?.trim()
    const isOne = above && rest && entry && isName([...entry.split(/\s+/u), rest])
    const hit = isOne ? readLabel(above.text) : null
    if (above && hit?.entry.kind === 'deltagere' && hit.textAt !== null)
      joined[joined.length - 1] = joinedLine(above, line)
    else joined.push(line)
  }
  return joined.length === lines.length ? lines : joined
}
