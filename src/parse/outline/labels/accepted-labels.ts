// Which labels inside an item open a section, and of what kind; the same words may be text elsewhere.

import type { SectionKind } from '../../../model/document.js'
import { type Line, shareRow } from '../../layout/lines.js'
import type { Reading } from '../../reading.js'
import type { Accepts, ItemDraft, SectionDraft } from '../drafts.js'
import type { LabelHit } from './label-hit.js'
import { looksLikeClause } from './label-text.js'

/** What the sections need to know of the meeting: told by its front. */
export interface OutlineFacts {
  /** Whether a dated label speaks of another meeting. */
  readonly isHistory: (hit: LabelHit) => boolean
  /** A record of a meeting, not an agenda: text without any label is then what was said. */
  readonly isRecord: boolean
  /** Its title says that it is one. */
  readonly isCalledRecord: boolean
  /** Whether words name the body that meets. */
  readonly isThisBody: (words: string) => boolean
}

/** Labels that tell of this meeting's end and of the next one. */
export const MEETINGS: ReadonlySet<string> = new Set(['Næste møde', 'Mødet sluttede', 'Mødet sluttede kl'])
/** "BYRÅDET den 27. april 1994:", a body and a day alone. */
const isBodyAlone = (hit: LabelHit): boolean => hit.entry.label === 'Møde som overskrift'

const CONTENT = /^indhold(?:\s*:|\s*$|\t)/iu

type Labels = Readonly<ReturnType<typeof learnLabels>>

/** What is known of an item's labels as a whole. `trusted`: lines whose labels of double use are labels. */
function learnLabels(
  reading: Reading,
  draft: ItemDraft,
  trusted: ReadonlySet<number>,
  { isHistory, isRecord, isThisBody }: OutlineFacts,
) {
  const all = reading.labels.slice(draft.body, draft.to)
  const hits = all.filter(hit => hit !== null)
  const content: SectionKind =
    isRecord && !hits.some(({ entry }) => isResolved(entry.kind)) ? 'referat' : 'sagsfremstilling'
  return {
    reading,
    trusted,
    isHistory,
    isThisBody,
    /** The item's number as labels write it. */
    number: draft.number?.toLowerCase() ?? null,
    /** Nothing is labelled that was said or resolved, in a record of a meeting. */
    isOpen: isRecord && !labelsOutcome(reading, draft),
    /** "Det indstilles, at …" stands in it. */
    recommends: all.some((hit, n) => hit !== null && isRecommending(hit) && !isProposal(reading, draft.body + n)),
    /** "Indstilling" is a label of its own. */
    hasOwnLabel: hits.some(hit => hit.entry.kind === 'indstilling' && !hit.isSentence && !hit.entry.weak),
    /** Minutes that head what every body resolved by its name and the day, and nothing by "Beslutning". */
    namesBodies:
      isRecord &&
      hits.some(hit => isBodyAlone(hit) && !isHistory(hit)) &&
      !hits.some(hit => hit.entry.kind === 'beslutning' && !isBodyAlone(hit)),
    /** What "Indhold" holds: where nothing beside or below it was said or resolved, that too. */
    content,
  }
}

export function createAcceptance(...item: Parameters<typeof learnLabels>): Accepts {
  const labels = learnLabels(...item)
  const { reading } = labels
  return (hit, line, section) => {
    const { kind } = hit.entry
    if (hit.column !== null) return hit.entry.label === 'Tekst' ? labels.content : kind
    // "Beslutning til punkt 2" in item 5 tells of another.
    if (hit.number !== null && labels.number !== null && hit.number !== labels.number) return false
    // "Indhold" heads the case where forms have it beside "Konklusion"; at the front it heads the list of items.
    if (kind === 'indholdsfortegnelse' && CONTENT.test(reading.lines[line]?.text ?? '')) return labels.content
    if (isPartOfText(labels, hit, line) || isAdviceOfOthers(labels, hit, line, section.kind)) return false
    return kindAmongBodies(labels, hit, line, section)
  }
}

/** What stands where a section goes on, though it has the words of a label. */
function isPartOfText({ reading, trusted }: Labels, hit: LabelHit, line: number): boolean {
  const { kind, weak, label } = hit.entry
  // Who was absent is told inside the decision; a list of people in an item is part of where it stands.
  if (kind === 'deltagere' || kind === 'indholdsfortegnelse' || kind === 'hoved') return true
  // The date of the next meeting and the end of this one are said in an item, not beside it.
  if (kind === 'bilag' && saysOfPapers(reading, hit, line)) return true
  return (weak && !trusted.has(line)) || isCellOfTable(reading, line, hit) || MEETINGS.has(label)
}

/** "Materiale: Vi bruger træ.", "Papirer: De ligger i skabet.": no papers. Not: "Bilag: Der er ingen bilag." */
function saysOfPapers({ lines }: Reading, { textAt }: LabelHit, line: number): boolean {
  const said = textAt === null ? '' : (lines[line]?.text.slice(textAt).trim() ?? '')
  return /^\p{Lu}.*\s.*\.$/u.test(said) && !/^der er (?:ingen|ikke) /iu.test(said) && looksLikeClause(said)
}

const isRecommending = ({ isSentence, entry }: LabelHit): boolean => isSentence && entry.kind === 'indstilling'

const labelText = ({ lines, labels }: Reading, line: number): string =>
  lines[line]?.text.slice(0, labels[line]?.end) ?? ''

/** "Sekretariatet foreslår, at". Not: "Det indstilles, at" */
const isProposal = (reading: Reading, line: number): boolean => !/indstil/iu.test(labelText(reading, line))

/** A sentence that recommends, but is told in the case, or is itself what was resolved. */
function isAdviceOfOthers(labels: Labels, hit: LabelHit, line: number, inside: SectionKind | null): boolean {
  if (!isRecommending(hit)) return false
  // Where the item labels its recommendation, "Forvaltningen foreslår at …" elsewhere is part of the case;
  // "Økonomiudvalget indstiller til Byrådet, at …" under a decision is the decision.
  if (labels.hasOwnLabel || isOutcome(inside)) return true
  // "Sekretariatet foreslår, at …" tells of the case where "Det indstilles, at …" follows.
  if (labels.recommends && isProposal(labels.reading, line)) return true
  // Where no label says what was resolved, so it is when the body that meets does it: "Klyngeforum indstiller til …".
  const who = labels.isOpen
    ? WHO_RECOMMENDS.exec(labels.reading.lines[line]?.text.slice(0, hit.end) ?? '')?.[1]
    : undefined
  return who !== undefined && labels.isThisBody(who)
}

/** The kind of a section whose label may name another body or day than this meeting's; false where it opens none. */
function kindAmongBodies(
  { reading, namesBodies, isHistory, isOpen }: Labels,
  hit: LabelHit,
  line: number,
  section: SectionDraft,
): SectionKind | false {
  const inside = section.kind
  // What is to happen next belongs to the case, but behind what was said or resolved somebody is to do it.
  const isToDo = hit.entry.label === 'Videre forløb' && (inside === null ? isOpen : isResolved(inside))
  const kind = isToDo ? 'opfølgning' : hit.entry.kind
  // "Sundhedsudvalget den 22. juni 2021: Anbefalet." is told among decisions; elsewhere such words are text.
  const isExpected = namesBodies || inside === 'beslutning' || inside === 'andet' || holdsDecision(section, reading)
  if (isBodyAlone(hit) && !isExpected) return false
  // "REGIONSRÅDETS BESLUTNING" in minutes of the committee below it.
  const isOfOther = (hit.date !== null || (isOutcome(kind) && hit.body !== null)) && isHistory(hit)
  if (isOfOther) return isBodyAlone(hit) && inside === 'andet' && !opensByBody(section) ? false : 'andet'
  // Below "Sagens forløb" a bare "Beslutning:" is part of what is told; one that names this body or item is not.
  const isTold = inside === 'andet' && kind === 'beslutning' && !hit.date && !hit.body && hit.number === null
  return isTold && tellsHistory(section, reading, line) ? false : kind
}

// "Klyngeforum" in "Klyngeforum indstiller til …". Not: "Det indstilles, at"
const WHO_RECOMMENDS = /^(?!(?:det|der)\s)(.+?)\s(?:indstiller|foreslår|anbefaler)(?!\p{L})/iu

/** Whether a label of the item says that what was said or resolved stands below it. */
export function labelsOutcome({ labels }: Reading, { body, to }: ItemDraft): boolean {
  return labels.slice(body, to).some(hit => hit !== null && !hit.entry.weak && isOutcome(hit.entry.kind))
}

/** "Materialer<tab>6.500 kr." among rows that are no labels. Not: a form, whose rows are "Indstilling<tab>…", "Bilag<tab>…" */
function isCellOfTable({ lines, labels }: Reading, at: number, { end }: LabelHit): boolean {
  const line = lines[at] as Line
  const width = line.cells.length
  if (width < 2 || !line.text.slice(0, end).endsWith('\t')) return false
  const { row } = line
  const isRow = (i: number) => (row ? lines[i]?.row?.table === row.table : lines[i]?.cells.length === width)
  let [from, to] = [at, at + 1]
  // In plain text a blank line ends the table.
  const isApart = (i: number) => !row && lines[i]?.gap
  while (!isApart(from) && isRow(from - 1) && at - from < MOST_ROWS) from--
  while (!isApart(to) && isRow(to) && to - at < MOST_ROWS) to++
  // What a cell says below its first line is no row.
  const rows = range(from, to).filter(i => !shareRow(lines[i], lines[i - 1]))
  const labelled = rows.filter(i => labels[i] != null)
  return rows.length >= FEWEST_ROWS && labelled.length * 2 < rows.length
}

const FEWEST_ROWS = 3
/** As many lines are looked at before and behind. */
const MOST_ROWS = 20

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, n) => from + n)

const isResolved = (kind: SectionKind): boolean => kind === 'beslutning' || kind === 'referat'

const isOutcome = (kind: SectionKind | null): boolean => kind === 'andet' || (kind !== null && isResolved(kind))

const opensByBody = ({ hit }: SectionDraft): boolean => hit !== null && isBodyAlone(hit)

/** "Indstilling og beslutning": what was resolved stands below what is recommended. */
const holdsDecision = ({ kind, hit, from }: SectionDraft, { lines }: Reading): boolean =>
  kind === 'indstilling' && /beslutning/iu.test(lines[from]?.text.slice(0, hit?.end ?? 0) ?? '')

/** Whether a section "andet" tells of earlier decisions, and the label at `line` still belongs to them. */
function tellsHistory({ hit, from }: SectionDraft, { lines }: Reading, line: number): boolean {
  if (hit?.entry.label !== 'Sagsforløb') return false
  const above = lines[line - 1]?.text ?? ''
  // "Byrådet den 6. maj 2021: Sagen blev udsat." says its outcome itself.
  if (/\p{L}{3}[.!]$|\d:\s+\p{L}/u.test(above)) return false
  return line === from + 1 || /\d{2,4}|udvalg|dato|punkt/iu.test(above)
}
