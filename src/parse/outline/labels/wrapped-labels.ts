// Labels that go on over a second line: "Beslutning i Sundhedsudvalget den" / "6. marts 2023". Lines in; lines out of which
// each such pair is one, of the same length as its source.

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
