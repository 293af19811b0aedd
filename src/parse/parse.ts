// ExtractedText in, Document out: what the minutes say, and where. A pure function: no files, no clock, no chance. Any text
// gives a valid Document; doubts are diagnostics.

import type { Dictionary } from '../dictionary/dictionary.js'
import {
  type Decision,
  type Document,
  documentId,
  type Furniture,
  type Item,
  type Participant,
  type SectionKind,
  type Source,
} from '../model/document.js'
import type { ExtractedText } from '../model/extracted-text.js'
import type { Span } from '../model/span.js'
import { measureCoverage } from './coverage.js'
import { type CloseType, diagnose } from './diagnose.js'
import { readAttachments } from './facts/attachments.js'
import { readBody } from './facts/body/body.js'
import type { DecisionContext } from './facts/decisions/decision-sentence.js'
import { readDecisions } from './facts/decisions/decisions.js'
import { addSpokenPoints } from './facts/decisions/points.js'
import { withSentences } from './facts/decisions/section-sentences.js'
import { tagsOutcomes } from './facts/decisions/tags.js'
import { type FrontFacts, learnFront } from './facts/front-facts.js'
import { readKind, readStatus } from './facts/meeting/kind.js'
import { readParticipants } from './facts/participants.js'
import { type Listed, placeListed } from './facts/placed.js'
import { readRecommendations, readToldRecommendations } from './facts/recommendations.js'
import { readNotes, readReferences } from './facts/references.js'
import { readActions } from './facts/tasks/actions.js'
import { createOutsiderTest } from './facts/tasks/outsiders.js'
import { type Footnote, findFootnotes } from './layout/footnotes.js'
import { type FurnitureMap, findFurniture, type Wording } from './layout/furniture.js'
import { type Line, readLines } from './layout/lines.js'
import { partPageNumbers } from './layout/page-leads.js'
import { markRules } from './layout/rules.js'
import { collapseSpaced } from './layout/title-line.js'
import { type Lexicon, lexiconOf, withPeople } from './lexicon.js'
import { looksLikeContact } from './outline/contacts.js'
import type { SectionDraft } from './outline/drafts.js'
import { listsByItem } from './outline/front-lists.js'
import type { ItemOutline } from './outline/item-outline.js'
import { looksLikeCaseNumber } from './outline/items/heading/case-number.js'
import { isNamedNumber } from './outline/items/numbers/numbering.js'
import { isMarked } from './outline/labels/marks.js'
import { type Outline, readOutline } from './outline/outline.js'
import { createReading, type Reading } from './reading.js'
import { makeSection, sectionsAround, withLists } from './sections.js'

/** What the readers of all items know. */
interface MeetingContext extends Omit<DecisionContext, 'title' | 'heading'> {
  /** Whether the document records a meeting; an agenda decides nothing and gives nobody a task. */
  readonly isRecord: boolean
}

export function parseDocument(extracted: ExtractedText, source: Source, dictionary: Dictionary): Document {
  const lexicon = lexiconOf(dictionary)
  const lines = markRules(partPageNumbers(readLines(extracted)))
  const furniture = findFurniture(lines, wordingOf(lexicon))
  const printed = lines.filter(line => !furniture.has(line))
  const whole = createReading(extracted, printed, lexicon)
  const headers = [...furniture].filter(([, kind]) => kind === 'header' || kind === 'footer').map(([line]) => line.text)
  const { outline, facts } = readOutline(whole, (reading, front, drafts) => learnFront(reading, front, drafts, headers))
  const { reading } = outline
  const people = readParticipants(reading, outline, facts.head, facts.meeting)
  const evidence = evidenceOf(outline, facts, headers, people.list)
  const body = readBody(evidence, lexicon)
  const closeTypes: CloseType[] = []
  const context: MeetingContext = {
    body,
    meeting: facts.meeting,
    isRecord: facts.isRecord,
    isTagged: tagsOutcomes(reading.lines),
    isPlain: !saysOutcomes(outline),
    doubt: (message, span) => closeTypes.push({ message, span }),
  }
  const names = people.list.map(p => p.name)
  const isOutsider = createOutsiderTest(evidence, lexicon.words)
  const known = { ...reading, lexicon: withPeople(reading.lexicon, names, body.isThisBody, isOutsider) }
  const notes = findFootnotes(extracted.text, lines, extracted.pages)
  const read = outline.items.map(item => readItem(known, item, notes, context))
  const items = placeListed(known, read, [
    ...outline.front.filter(listsByItem).map(list => frontList(known, list, notes, context)),
    ...lastList(known, outline, read),
  ])
  const { date, start, end, place, next } = facts.meeting
  const resolved = items.filter(item => item.decisions.length > 0 || item.actions.length > 0).length
  const document: Document = {
    id: documentId(source.sha256),
    source,
    text: extracted.text,
    kind: readKind(
      facts.titles,
      (facts.isWrittenOn && readKind(facts.titles, false) === 'dagsorden') || items.some(hasOutcome),
      ((date !== null || tellsAbsence(outline)) && resolved > 0 && (people.list.length > 0 || resolved >= MINUTED)) ||
        (date !== null && items.length > 1 && people.list.length > 0 && tellsPresence(outline)),
    ),
    status: readStatus([...facts.titles, ...headers, ...facts.marks]),
    title: facts.titles.find(t => !/^notat/iu.test(collapseSpaced(t))) ?? facts.titles[0] ?? null,
    body: { name: body.name, id: body.id, cluster: body.cluster, region: body.region },
    meeting: { date, start, end, place, next },
    participants: people.list,
    front: sectionsAround(reading, withLists(outline.front, people.lists), [...outline.contacts, ...outline.groups]),
    items,
    furniture: listFurniture(reading, furniture, outline),
    diagnostics: [],
    coverage: 1,
  }
  const diagnostics = diagnose(document, { extracted, reading, outline, facts, people, body, closeTypes })
  return { ...document, diagnostics, coverage: measureCoverage(document) }
}

/** With outcomes of so many items a document is minutes, even if it does not say who was there. */
const MINUTED = 3

const wordingOf = (lexicon: Lexicon): Wording => ({
  isInterface: lexicon.isInterface,
  labelOf: text => labelAtEdge(text, lexicon),
  numberOf: line => lexicon.readNumbers(line).find(isNamedNumber)?.number ?? null,
})

function evidenceOf(outline: Outline, facts: FrontFacts, headers: readonly string[], people: readonly Participant[]) {
  const head = outline.front
    .filter(d => d.kind === 'hoved')
    .flatMap(d => outline.reading.lines.slice(d.from, d.to).map(l => l.text))
  return {
    name: facts.bodyName,
    header: [...head, ...headers].join('\n'),
    people: people.map(p => p.organisation ?? '').join('\n'),
    text: outline.reading.text,
    date: facts.meeting.date,
  }
}

function readItem(
  reading: Reading,
  { draft, parts, sections }: ItemOutline,
  footnotes: readonly Footnote[],
  context: MeetingContext,
): Item {
  const first = reading.lines[draft.from] as Line
  // An item that lost its heading has an empty one at its beginning.
  const headingEnd = draft.body > draft.from ? (reading.lines[draft.body - 1] as Line).span[1] : first.span[0]
  const listed = readRecommendations(reading, sections)
  const heading: Span = [first.span[0], headingEnd]
  const spoken = withSentences(reading, context.isRecord ? sections : [], context.meeting)
  const resolved = context.isRecord ? readDecisions(reading, spoken, { ...context, title: parts.title, heading }) : []
  const told = readToldRecommendations(reading, sections, resolved, context.body.isThisBody)
  const points = [...listed, ...told]
  const isAdvice = ({ span }: Decision): boolean => told.some(one => one.span[0] >= span[0] && one.span[1] <= span[1])
  const own = resolved.filter(one => !isAdvice(one))
  const decisions = addSpokenPoints(own, points)
  return {
    number: draft.number,
    ...parts,
    ...(parts.title === '' && { title: null }),
    heading: reading.at(heading),
    sections: sections.map(s => makeSection(reading, s, s.kind as SectionKind)),
    recommendations: points.map(({ text, span, page }) => ({ text, span, page })),
    decisions,
    actions: readActions(reading, spoken, context.meeting, decisions),
    attachments: readAttachments(reading, sections, heading),
    references: readReferences(reading, draft, context.meeting),
    notes: readNotes(reading, draft, footnotes),
  }
}

/** A label or a mark says what was resolved: "Beslutning:", "✔". */
const saysOutcomes = ({ items, reading }: Outline): boolean =>
  isMarked(reading.marks, 'beslutning') ||
  items.some(({ sections }) => sections.some(({ kind }) => kind === 'beslutning'))

/** What a list before the items says of them, read as one of them would be. */
function frontList(reading: Reading, list: SectionDraft, notes: readonly Footnote[], context: MeetingContext): Listed {
  const { from, to } = list
  const draft = { number: null, from, body: from, to, titleAt: 0, titleLine: from }
  const facts = readItem(reading, { draft, parts: UNTITLED, sections: [list], isPeople: false }, notes, context)
  return { facts, lines: reading.lines.slice(from, to), own: null }
}

const UNTITLED = { title: '', start: null, end: null, presenters: [], purpose: null, caseNumber: null, closed: false }

/** Below the last item may stand lists of the whole meeting. */
function lastList({ lines }: Reading, { items }: Outline, read: readonly Item[]): readonly Listed[] {
  const [draft, facts] = [items.at(-1)?.draft, read.at(-1)]
  return draft && facts ? [{ facts, lines: lines.slice(draft.body, draft.to), own: read.length - 1 }] : []
}

/** "Beslutning", "Bilag:", "Referat:" alone on a line, "Afbud: Bo Krogh". Not: "Referat", which may be a running header */
function labelAtEdge(text: string, { readLabel }: Lexicon): 'label' | 'dated' | null {
  // Different case numbers at the foot of pages are no running footer.
  if (!/\p{L}/u.test(text) && looksLikeCaseNumber(text)) return 'label'
  const hit = readLabel(text)
  if (hit === null) return null
  if (hit.entry.attendance === 'absent') return 'label'
  if (hit.textAt !== null || /^\P{L}*referat\P{L}*(?<!:)$/iu.test(text)) return null
  if (!['beslutning', 'indstilling', 'bilag', 'sagsfremstilling', 'referat'].includes(hit.entry.kind)) return null
  return hit.date === null ? 'label' : 'dated'
}

/** Only minutes have both "Til stede: …" and "Afbud: …" at the front. */
function tellsAbsence({ front }: Outline): boolean {
  const told = new Set(front.map(section => section.hit?.entry.attendance))
  return told.has('present') && told.has('absent')
}

/** "Til stede: …": an agenda can't know. Not: "Deltagere: …", who may be those called */
function tellsPresence({ reading, front }: Outline): boolean {
  return front.some(
    ({ hit, from }) => hit?.entry.attendance === 'present' && PRESENT.test(reading.lines[from]?.text ?? ''),
  )
}

const PRESENT = /^\P{L}*(?:til\s?stede|mødt|fremmødte?|deltog)(?!\p{L})/iu

/** An agenda in which outcomes were written is minutes. */
function hasOutcome(item: Item): boolean {
  return item.sections.some(s => (s.kind === 'beslutning' || s.kind === 'referat') && s.label !== null && s.text !== '')
}

function listFurniture({ at }: Reading, furniture: FurnitureMap, { contacts, below, groups }: Outline): Furniture[] {
  const found: Furniture[] = [...furniture].map(([line, kind]) => ({ kind, ...at(line.span) }))
  for (const line of contacts) found.push({ kind: 'contact', ...at(line.span) })
  for (const line of below) found.push({ kind: looksLikeContact(line) ? 'contact' : 'footer', ...at(line.span) })
  for (const line of groups) found.push({ kind: 'break', ...at(line.span) })
  return found.sort((a, b) => a.span[0] - b.span[0])
}
