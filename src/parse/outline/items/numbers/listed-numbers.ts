// Numbered lines that stand in a list and head no item: candidates in, the lines of those out.

import type { Line } from '../../../layout/lines.js'
import type { Lexicon } from '../../../lexicon.js'
import type { Reading } from '../../../reading.js'
import type { LabelHit } from '../../labels/label-hit.js'
import { headsRecord } from '../../labels/label-text.js'
import { type Candidate, isNamedNumber, type NumberedLine } from './numbering.js'

/**
 * Numbered lines that stand in a list: below a label of a section ("Indstilling"), below words that announce a list
 * ("… består af tre delstudier:", "Det indstilles, at udvalget"), persons below "Deltagere", or next in a list that began so.
 */
export function findListed({ lines, labels, lexicon }: Reading, candidates: readonly Candidate[]): Set<Line> {
  const listed = new Set<Line>()
  const last = new Map<string, Candidate>()
  // A line may be read as a number in several ways.
  const numbered = new Set<Line>()
  // "REFERAT" or "Beslutningsreferat:" between the agenda and "Ad 1": nothing was labelled before.
  const firstLabel = labels.findIndex(hit => hit !== null && !IN_FRONT.has(hit.entry.kind))
  const isRecord = (at: number): boolean => labels[at]?.entry.kind === 'referat' || headsRecord(lines[at]?.text ?? '')
  const headsAll = (candidate: Candidate, at: number): boolean =>
    isNamedNumber(candidate) && at === firstLabel && isRecord(at)
  for (const candidate of candidates) {
    const { i } = candidate
    const above = lines[i - 1]
    const label = i > 0 ? labels[i - 1] : null
    const before = last.get(candidate.scheme)
    const seen = numbered.has(candidate.line) ? numbered.size - 1 : numbered.size
    const continues =
      before !== undefined &&
      listed.has(before.line) &&
      (candidate.value === before.value + 1 || (i === before.i + 1 && !candidate.line.gap)) &&
      // Below a dense list a number set apart goes on with the items.
      !(candidate.line.gap && !before.line.gap) &&
      i - before.i <= 3 &&
      !labels.slice(before.i + 1, i).some(l => l !== null)
    const announced =
      above !== undefined &&
      (label
        ? (label.textAt === null && !headsAll(candidate, i - 1) && opensList(label.entry.kind, seen)) ||
          (label.entry.kind === 'deltagere' && namesPerson(candidate, lexicon.people)) ||
          announcesPoints(label, above.text)
        : ANNOUNCES.test(above.text) && !headsRecord(above.text) && above.block !== 'heading' && seen > 0)
    if (continues || announced) listed.add(candidate.line)
    last.set(candidate.scheme, candidate)
    numbered.add(candidate.line)
  }
  return listed
}

/** Numbered people right below a label of theirs: "Deltagere", "1. Karen Lund", "2. Bo Krogh". */
export function listedPeople({ lines, labels, lexicon }: Reading): ReadonlySet<Line> {
  const listed = new Set<Line>()
  lines.forEach((line, i) => {
    const above = lines[i - 1]
    const label = labels[i - 1]
    if (!above || !(label ? label.entry.kind === 'deltagere' && label.textAt === null : listed.has(above))) return
    if (lexicon.readNumbers(line).some(candidate => namesPerson(candidate, lexicon.people))) listed.add(line)
  })
  return listed
}

/** "1. Karen Lund (A)", "2. Borgmester Bo Krogh, Viborg Kommune" */
function namesPerson({ line, titleAt }: NumberedLine, { judge, titles }: Lexicon['people']): boolean {
  const [said = ''] = line.text.slice(titleAt).split(/[,(]/)
  const words = said.trim().split(/\s+/)
  return words.some(
    (_, at) => at <= 3 && judge(words.slice(at)) > 0 && (at === 0 || titles.isTitle(words.slice(0, at).join(' '))),
  )
}

const ANNOUNCES = /:$|(?:^|[\s,])at$/iu

const IN_FRONT: ReadonlySet<string> = new Set(['deltagere', 'indholdsfortegnelse', 'hoved'])

/** "Forvaltningen indstiller,", "Det indstilles, at udvalget:" and below it the points. */
function announcesPoints({ entry, isSentence }: LabelHit, text: string): boolean {
  return isSentence && entry.kind === 'indstilling' && /[,:]$|(?:^|[\s,])at$/iu.test(text)
}

/** Below "Dagsorden:" stand the items themselves; below the first label of all they may. */
function opensList(kind: string, seen: number): boolean {
  return (
    kind === 'indstilling' ||
    kind === 'bilag' ||
    (seen > 0 && (kind === 'beslutning' || kind === 'referat' || kind === 'sagsfremstilling'))
  )
}
