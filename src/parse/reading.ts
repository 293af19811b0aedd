// What all parts of the parser share about one document: its text, its lines, and the label of each line.

import { looksDamaged, repairLetters } from '../danish/ocr.js'
import type { ExtractedText } from '../model/extracted-text.js'
import { firstWhere } from '../model/sorted.js'
import type { Span } from '../model/span.js'
import type { Line } from './layout/lines.js'
import { withLostGaps } from './layout/lost-gaps.js'
import type { Lexicon } from './lexicon.js'
import { withHouseLabels } from './outline/labels/house-labels.js'
import type { LabelHit } from './outline/labels/label-hit.js'
import { type Marks, readMarks, withMarkedLabels } from './outline/labels/marks.js'
import { withRepeatedTitles } from './outline/labels/numbered-labels.js'
import { joinWrappedLabels, joinWrappedNames } from './outline/labels/wrapped-labels.js'
import { splitLostBreaks } from './outline/lost-breaks.js'

export interface Reading {
  readonly text: string
  /** The lines without furniture; `lines[i].index` is not `i`. */
  readonly lines: readonly Line[]
  /** The label of each of `lines`, or null. */
  readonly labels: readonly (LabelHit | null)[]
  /** What the marks before lines mean by the document's own key. */
  readonly marks: Marks
  readonly lexicon: Lexicon
  /** Letters are missing or misread throughout. */
  readonly damaged: boolean
  /** A text as matchers should see it: of the same length and, where the document is damaged, with misread letters corrected. */
  readonly legible: (text: string) => string
  /** The page of an offset, from 1; null where the format has no pages. */
  readonly pageOf: (offset: number) => number | null
  /** A span with its page. */
  readonly at: (span: Span) => { readonly span: Span; readonly page: number | null }
}

/** `printed`: the lines without furniture. */
export function createReading(extracted: ExtractedText, printed: readonly Line[], lexicon: Lexicon): Reading {
  const pageOf = pageFinder(extracted.pages)
  const damaged = extracted.ocr || looksDamaged(extracted.text)
  const legible = damaged ? repairLetters : (text: string) => text
  const readLabel = damaged
    ? (line: string) => lexicon.readLabel(line) ?? lexicon.readDamagedLabel(line)
    : lexicon.readLabel
  const { judge, isGivenName } = lexicon.people
  const isName = (words: readonly string[]): boolean => judge(words) > 0 && !isGivenName(words.at(-1) as string)
  const whole = joinWrappedLabels(splitLostBreaks(withLostGaps(printed), lexicon), lexicon.readLabel)
  const lines = joinWrappedNames(whole, lexicon.readLabel, isName)
  const labels = withRepeatedTitles(
    lines.map(line => line.text),
    lines.map((line, i) =>
      isPostBelow(line, lines[i - 1], judge) || isStarred(lines, i) ? null : readLabel(legible(line.text)),
    ),
  )
  const house = withHouseLabels(lines, labels, lexicon.houseWords, lexicon.readLabel, words => judge(words) === 2)
  const marks = readMarks(lines)
  return {
    text: extracted.text,
    lines,
    labels: withMarkedLabels(lines, house, marks, lexicon),
    marks,
    lexicon,
    damaged,
    legible,
    pageOf,
    at: span => ({ span, page: pageOf(span[0]) }),
  }
}

/** "formand", "afbud" right below the name of the person it is said of. */
const isPostBelow = ({ gap, text }: Line, above: Line | undefined, judge: Lexicon['people']['judge']): boolean =>
  !gap && /^\p{Ll}[\p{L}, -]+$/u.test(text) && judge(above?.text.split(/\s+/u) ?? []) === 2

/** "* Administrationens vurdering" among entries of a list: its star is no Markdown. Not: "* Beslutning: Godkendt." */
function isStarred(lines: readonly Line[], i: number): boolean {
  const isEntry = (line: Line | undefined) => line !== undefined && /^\*\s[^:*]*$/u.test(line.text)
  return isEntry(lines[i]) && (isEntry(lines[i - 1]) || isEntry(lines[i + 1]))
}

function pageFinder(pages: readonly number[] | null): (offset: number) => number | null {
  if (!pages) return () => null
  return offset =>
    Math.max(
      1,
      firstWhere(pages, start => start > offset),
    )
}
