// The parts of an item or the front, by the labels of the lines. The kind of one without a label the caller tells.

import { wordAt } from '../../danish/phrases.js'
import type { SectionKind } from '../../model/document.js'
import type { Line } from '../layout/lines.js'
import { findMark, hasBullet, withoutBullet } from '../layout/list-marks.js'
import type { Reading } from '../reading.js'
import type { Accepts, SectionDraft } from './drafts.js'
import { MEETINGS } from './labels/accepted-labels.js'
import { type LabelHit, makeHit, unknownLabel } from './labels/label-hit.js'
import { holdsVerb, isBracketed } from './labels/label-text.js'
import { countedPapers, namesFile, namesPaper } from './labels/papers.js'

/** `isOpen`: no label says where what was resolved begins. `unknown`: lines that hold a label which no dictionary knows. */
export function cutSections(
  reading: Reading,
  from: number,
  to: number,
  accepts: Accepts,
  { isOpen, unknown }: { readonly isOpen: boolean; readonly unknown: ReadonlySet<number> },
): SectionDraft[] {
  const drafts: SectionDraft[] = []
  let current: SectionDraft = { kind: null, hit: null, from, to: from }
  const close = (end: number): void => {
    if (end > current.from) drafts.push({ ...current, to: end })
  }
  for (let i = from; i < to; i++) {
    const hit = reading.labels[i] ?? null
    const kind = hit ? accepts(hit, i, current) : false
    // "Indstilling:" and below it "Det indstilles, at …" or "Direktionen foreslår" are one section.
    // So are "Opgave: …", "Ansvarlig: …" and "Deadline: …" on lines one below the other, and the heads of columns.
    const goesOn =
      current.hit !== null &&
      current.kind === kind &&
      (hit?.isSentence ||
        (kind === 'indstilling' && hit?.textAt === null && i === current.from + 1 && current.hit.textAt === null) ||
        (kind === 'opfølgning' && (hit?.textAt !== null || isBareLabel(reading, i - 1))) ||
        (kind === 'andet' && hit?.entry === current.hit.entry && !hit?.date))
    if (hit && kind && !goesOn) {
      close(i)
      current = { kind, hit, from: i, to: i }
    } else if (unknown.has(i) && current.kind !== null && ENDED.includes(current.kind)) {
      close(i)
      current = { kind: 'andet', hit: wholeLine(reading.lines[i]?.text ?? ''), from: i, to: i }
    } else if (endsEntry(reading, i, current, from) || endsTasks(reading, i, current)) {
      close(i)
      current = { kind: 'referat', hit: null, from: i, to: i }
    } else if (opensAttachments(reading, i, current)) {
      close(i)
      current = { kind: 'bilag', hit: null, from: i, to: i }
    } else if (i > current.from && endsUnlabelled(reading, i, current, isOpen)) {
      close(i)
      current = { kind: null, hit: null, from: i, to: i }
    }
  }
  close(to)
  return drafts
}

/** "- Aftalt: …" is an entry among others of what was said, which go on below it. */
function endsEntry({ lines, labels }: Reading, i: number, { hit, from }: SectionDraft, start: number): boolean {
  const [text, above, own] = [lines[i]?.text ?? '', lines[from - 1]?.text ?? '', lines[from]?.text ?? '']
  const isEntry = hit !== null && hit.textAt !== null && from > start && hasBullet(own)
  return isEntry && i > from && labels[i] === null && hasBullet(text) && own[0] === text[0] && own[0] === above[0]
}

/** Apart from a list of who is to do what, and no entry of it: "Referatet godkendes på næste møde." */
function endsTasks({ lines }: Reading, i: number, { kind, hit, from }: SectionDraft): boolean {
  const [line, first] = [lines[i], lines[from + 1]]
  if (kind !== 'opfølgning' || hit?.textAt !== null || i === from + 1 || !line?.gap) return false
  return looksLikeTask(first) && !looksLikeTask(line) && /[.!?]$|_{4}/u.test(line.text)
}

/** "- Skrive til skolen", "Bo: ringe til skolen", "Leje bus<tab>Ida". Not: "Formandens underskrift: ______" */
const looksLikeTask = (line: Line | undefined): boolean =>
  line !== undefined &&
  (looksListed(line.text) || line.cells.length > 1 || /^\p{Lu}[^:.]{1,40}:(?:\s(?!_{4})|$)/u.test(line.text))

const isBareLabel = ({ labels }: Reading, i: number): boolean => labels[i]?.textAt === null

/** Lists that do not go on below a label, whatever it means; running text may have headings of its own. */
const ENDED: readonly SectionKind[] = ['indstilling', 'bilag', 'opfølgning']

const wholeLine = (text: string): LabelHit => makeHit(unknownLabel(text), text.length)

function endsUnlabelled(reading: Reading, i: number, { kind, hit, from }: SectionDraft, isOpen: boolean): boolean {
  if (kind === 'bilag') return hit === null ? !isPaper(reading, i) : endsAttachments(reading, i, from, hit)
  // "Indstilling" and below it "Det indstilles, at …" recommend by that sentence.
  const isSentence = hit?.isSentence || (i > from + 1 && (reading.labels[from + 1]?.isSentence ?? false))
  if (kind !== 'indstilling') return false
  // Arrows may be the bullets of the points.
  const isArrow = (at: number): boolean => ARROW.test(reading.lines[at]?.text ?? '')
  if (isArrow(i) && (hit?.textAt !== null || !isArrow(from + 1))) return true
  if (isOpen && tellsOutcome(reading, i)) return true
  return isOpen && isSentence
    ? endsRecommendation(reading, i)
    : hit?.isSentence === false && endsProposal(reading, i, from)
}

/**
 * A whole sentence behind the label ("Oplæg til beslutning: Planen godkendes.") or numbered points below it are all that is
 * proposed, if a paragraph without a mark follows. Not: "Indstilling: Udvalget skal tage stilling til følgende:"
 */
function endsProposal({ lines, labels, lexicon }: Reading, i: number, from: number): boolean {
  const [line, above, first] = [lines[i] as Line, lines[i - 1]?.text ?? '', lines[from + 1]?.text ?? '']
  if (labels[i] || !/[.!?”"»|]$/u.test(above) || !/^\P{L}{0,3}\p{Lu}/u.test(line.text)) return false
  if (/^at\s/iu.test(line.text) || lexicon.readLabel(line.text) !== null || RECOMMENDS.test(line.text)) return false
  const isInline = labels[from]?.textAt !== null
  if (isInline) return i === from + 1 && !/følgende|nedenstående/iu.test(above)
  return line.gap && i > from + 1 && (findMark(first) !== '' || /^at\s\|/u.test(first)) && findMark(line.text) === ''
}

/** "Udvalget fulgte indstillingen.", "Forslaget blev vedtaget.", "Godkendt.": below the points, in minutes that do not label it */
function tellsOutcome({ lines, labels, lexicon }: Reading, i: number): boolean {
  const text = lines[i]?.text ?? ''
  if (labels[i] || !/^\p{Lu}/u.test(text) || /^at\s/iu.test(text) || findMark(text) !== '' || EARLIER.test(text))
    return false
  const { hits, clauses, tokens } = lexicon.findFormulas(text)
  // "fulgte indstillingen" is a phrase, which has no form.
  return hits.some(({ form, clause, from }) => {
    const isPast = form === null ? !/(?:er|es)$/u.test(wordAt(tokens, from)) : PAST.has(form)
    return isPast && clauses[clause]?.kind === 'main'
  })
}

const PAST: ReadonlySet<string> = new Set(['past', 'pastPassive', 'participle'])
const EARLIER = /tidligere|sidste|seneste|(?<!\p{L})(?:19|20)\d\d(?!\d)/iu

const RECOMMENDS = /(?<!\p{L})(?:indstille[rs]|foreslå[rs]|anbefale[rs])(?!\p{L})/iu

/** Names an attachment; below "Følgende bilag blev gennemgået:" it is what that speaks of. */
function opensAttachments(reading: Reading, i: number, { kind }: SectionDraft): boolean {
  return kind !== 'bilag' && isPaper(reading, i) && !/:$/u.test(reading.lines[i - 1]?.text ?? '')
}

// "Bestyrelsesmøde 4. maj.docx" by itself may be the file of the minutes.
const OF_MINUTES = /møde|protokol|(?<!\p{L})ref(?!\p{L})/iu

/** "Bilag 2: Kort", "kort.pdf" among others or above other text. */
function isPaper({ lines }: Reading, i: number): boolean {
  const [above = '', text = '', below] = [lines[i - 1]?.text, lines[i]?.text, lines[i + 1]?.text]
  if (namesPaper(text)) return true
  return (
    namesFile(text) && (namesFile(above) || namesFile(below ?? '') || (below !== undefined && !OF_MINUTES.test(text)))
  )
}

// "→ Planen godkendes.": what came of it
const ARROW = /^(?:[=-]+>|>>|[→⇒➔])\s/u

/** What a sentence recommends, and the list it opens, end with the next paragraph: "Klyngeforum godkendte planen." */
function endsRecommendation({ lines, labels }: Reading, i: number): boolean {
  const [above, line] = [lines[i - 1]?.text ?? '', lines[i]]
  // "Endvidere indstilles det, at …"
  if (labels[i]?.isSentence && labels[i]?.entry.kind === 'indstilling') return false
  if (line && ARROW.test(line.text)) return line.gap
  if (!line || looksListed(line.text) || !/^\p{Lu}/u.test(line.text) || /^at\s/iu.test(line.text)) return false
  return looksListed(above) || /^at\s/iu.test(above) ? line.gap : /[.!?]$/u.test(above)
}

// "Næste møde den 8. november", "Mødet hævet kl. 21", "Tak for i dag.", "Referent: Bo", "Godkendt den 4. maj", "BK/ed 5.10.22",
// "Struer, den 5. oktober 2022": the minutes end
const CLOSES =
  /^(?:[Nn]æste\s(?:\p{Ll}+\s)?\p{L}*møde(?!\p{L})|Mødet\s(?:(?:blev|er)\s)?(?:slut|hæv|afslut|ende)|Tak\sfor\s|(?:Referent|Dirigent|Ordstyrer|Mødeleder):\s|Godkendt\s(?:den|d\.|på)\s|\p{Lu}{2,4}(?:\/\p{L}{2,4})?\s\d{1,2}[./]\d|\p{Lu}\p{L}+,\s(?:den|d\.)\s\d)/u

/** A longer entry with a verb is a sentence, though it does not end on its line. */
const LONGEST_PAPER = 50

/**
 * A list of attachments ends where prose begins: a line set apart that is a sentence, or a short one with prose below it.
 * Behind a label with papers on its line any sentence will do, and "(Bilag: Budget)" is all of the list.
 */
function endsAttachments({ lines, labels, lexicon }: Reading, i: number, from: number, { textAt }: LabelHit): boolean {
  const line = lines[i] as Line
  if (isBracketed(lines[from]?.text ?? '') || (line.gap && MEETINGS.has(labels[i]?.entry.label ?? ''))) return true
  // Arrows may be the bullets of the list.
  const isOutcome = ARROW.test(line.text) && (textAt !== null || !ARROW.test(lines[from + 1]?.text ?? ''))
  if (isOutcome || CLOSES.test(line.text)) return true
  // "2 bilag: Kort og plan" are all of them.
  if (textAt !== null && countedPapers(lines[from]?.text.slice(0, textAt) ?? '') !== null)
    return !/^\p{Ll}/u.test(line.text)
  const isListed = looksListed(line.text)
  if (isListed && textAt === null) return false
  const text = isListed ? withoutBullet(line.text) : line.text
  const isSentence = /^\p{Lu}.*\s.*[.!?]$/u.test(text)
  const says = () =>
    holdsVerb(text) || lexicon.findTask(text, true) !== null || lexicon.findFormulas(text).hits.length > 0
  // "› Fraværet er på 5,3 procent i forhold til" may go on below it.
  const isUnlike = isSentence && textAt !== null && !/\.$/u.test(lines[from]?.text ?? '')
  if (isUnlike || isListed) return isUnlike || (text.length > LONGEST_PAPER && says())
  if ((textAt !== null || i > from + 1) && isSentence && says()) return true
  if (!line.gap || i === from + 1) return false
  const prose = (text: string | undefined) =>
    text !== undefined &&
    (text.length > 160 ||
      (text.length > 90 && /[.!?:]$/.test(text)) ||
      (/\s.*[.!?]$/.test(text) && (holdsVerb(text) || lexicon.findFormulas(text).hits.length > 0)))
  // "Kort over stien" above "Drøftelse: Stien er for smal." is a paper still.
  const headsProse = labels[i + 1] === null && line.text.length < 90 && prose(lines[i + 1]?.text)
  return prose(line.text) || (headsProse && !/\.(?:pdf|docx?|xlsx?|pptx?)$/iu.test(line.text))
}

/** "- Budget", "• Kort", "1. Oversigt", "Bilag 2: Plan" */
const looksListed = (text: string): boolean => findMark(text) !== '' || /^bilag\s*\d/iu.test(text)
