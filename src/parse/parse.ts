// ExtractedText in, Document out: what the minutes say, with where they say it. Pure: no files, no clock, no chance.
// Any text gives a valid Document; doubt is a diagnostic.

import { resolveDate } from '../danish/dates.js'
import type { Dictionary } from '../dictionary/dictionary.js'
import type { Document, Furniture, Item, Section, SectionKind, Source } from '../model/document.js'
import type { ExtractedText } from '../model/extracted-text.js'
import type { Span } from '../model/span.js'
import { measureCoverage } from './coverage.js'
import { readActions } from './facts/actions.js'
import { readAttachments } from './facts/attachments.js'
import { bodyTests, readBody } from './facts/body.js'
import { findBodyName } from './facts/body-name.js'
import { type DecisionContext, readDecisions } from './facts/decisions.js'
import { readRecommendations } from './facts/recommendations.js'
import { readParticipants } from './facts/participants.js'
import { type Head, readHead } from './facts/head.js'
import { readKind, readStatus } from './facts/kind.js'
import { type MeetingFacts, readMeeting } from './facts/meeting.js'
import { titleLines } from './facts/title.js'
import { findFurniture } from './layout/furniture.js'
import { type Line, readLines } from './layout/lines.js'
import { lexiconOf } from './lexicon.js'
import { type ItemOutline, readOutline } from './outline/outline.js'
import type { LabelHit } from './outline/labels.js'
import { pageFinder, type Reading } from './reading.js'
import { makeSection } from './sections.js'

/** Raised when a change of the parser may change what it reads from the same text. */
export const PARSER_VERSION = 1

export function parseDocument(extracted: ExtractedText, source: Source, dictionary: Dictionary): Document {
  const lexicon = lexiconOf(dictionary)
  const all = readLines(extracted)
  const furniture = findFurniture(all, lexicon.isInterface)
  const lines = all.filter(line => !furniture.has(line))
  const page = pageFinder(extracted.pages)
  const at = (span: Span) => ({ span, page: page(span[0]) })
  const whole: Reading = {
    text: extracted.text,
    lines,
    labels: lines.map(line => (line.block === 'footnote' ? null : lexicon.readLabel(line.text))),
    lexicon,
    pageOf: page,
    at,
  }
  let meeting: MeetingFacts | null = null
  let titles: string[] = []
  let bodyName: string | null = null
  let head: Head | null = null
  const outline = readOutline(whole, (reading, front, drafts) => {
    const { lines } = reading
    head = readHead(reading, front)
    meeting = readMeeting(reading, head, drafts)
    titles = titleLines(reading, head).map(i => (lines[i] as Line).text)
    bodyName = findBodyName(reading, head, lexicon.isBodyName)?.name ?? null
    const hasDecisions = reading.labels.some((hit, i) => (hit?.entry.kind === 'beslutning' || hit?.entry.kind === 'referat') && i >= (drafts[0]?.from ?? lines.length))
    return { isHistory: hit => tellsOtherMeeting(hit, meeting as unknown as MeetingFacts, bodyName), isRecord: readKind(titles, hasDecisions) !== 'dagsorden' }
  })
  const { reading } = outline
  const { date, start, end, place, next } = meeting as unknown as MeetingFacts
  const headerText = [
    ...outline.front.filter(d => d.kind === 'hoved').flatMap(d => reading.lines.slice(d.from, d.to).map(l => l.text)),
    ...[...furniture].filter(([, kind]) => kind === 'header' || kind === 'footer').map(([l]) => l.text),
  ].join('\n')
  const people = readParticipants(reading, outline, head as unknown as Head)
  const body = readBody(
    { name: bodyName, header: headerText, people: people.list.map(p => p.organisation ?? '').join('\n'), text: extracted.text, date: (meeting as unknown as MeetingFacts).date },
    lexicon,
  )
  const context: DecisionContext = {
    body,
    meeting: meeting as unknown as MeetingFacts,
    isRecord: true,
    isPeople: () => false,
  }
  const contacts = new Set(outline.contacts)
  const items = outline.items.map(item => makeItem(reading, item, context))
  const text = extracted.text
  const document: Document = {
    id: source.sha256.slice(0, 16),
    source,
    text,
    kind: readKind(titles, items.some(i => i.sections.some(s => (s.kind === 'beslutning' || s.kind === 'referat') && s.label !== null && s.text !== ''))),
    status: readStatus(titles),
    title: titles[0] ?? null,
    body: { name: body.name, id: body.id, cluster: body.cluster, region: body.region },
    meeting: { date, start, end, place, next },
    participants: people.list,
    front: outline.front.flatMap(draft => splitAround(draft.from, draft.to, i => contacts.has(reading.lines[i] as Line)).map(([from, to], n) => makeSection(reading, { ...draft, hit: n === 0 ? draft.hit : null, from, to }, draft.kind as SectionKind))),
    items,
    furniture: [
      ...[...furniture].map(([line, kind]): Furniture => ({ kind, ...at(line.span) })),
      ...outline.contacts.map((line): Furniture => ({ kind: 'contact', ...at(line.span) })),
      ...outline.groups.map((line): Furniture => ({ kind: 'break', ...at(line.span) })),
    ].sort((a, b) => a.span[0] - b.span[0]),
    diagnostics: [],
    coverage: 1,
  }
  return { ...document, coverage: measureCoverage(document) }
}

/** "Beslutning i Økonomiudvalget den 10-04-2013": another day than this meeting's, or another body on the same day. */
function tellsOtherMeeting({ date, body }: LabelHit, meeting: MeetingFacts, name: string | null): boolean {
  const day = date ? resolveDate(date, meeting.date, 'nearest') : null
  if (day !== null && meeting.date !== null && !meeting.dates.includes(day)) return true
  return body !== null && name !== null && !bodyTests(name).isThisBody(body) && !sameBody(body, name)
}

/** "Sundheds- og Omsorgsudvalget" and "Udvalget for Sundhed og Omsorg" are told apart; endings and case are not. */
function sameBody(a: string, b: string): boolean {
  const stem = (text: string) => text.toLowerCase().replace(/(?:ets|ens|et|en|s)(?!\p{L})/gu, '').replace(/\s+/g, ' ').trim()
  return stem(a).includes(stem(b)) || stem(b).includes(stem(a))
}

/** The runs of [from, to) between the lines that are left out. */
function splitAround(from: number, to: number, isOut: (i: number) => boolean): [number, number][] {
  const runs: [number, number][] = []
  let start = from
  for (let i = from; i <= to; i++) {
    if (i < to && !isOut(i)) continue
    if (i > start) runs.push([start, i])
    start = i + 1
  }
  return runs
}

function makeItem(reading: Reading, { draft, parts, sections }: ItemOutline, context: DecisionContext): Item {
  const first = reading.lines[draft.from] as Line
  const last = reading.lines[draft.body - 1] as Line
  const made: Section[] = sections.map(s => makeSection(reading, s, s.kind as SectionKind))
  return {
    number: draft.number,
    ...parts,
    heading: reading.at([first.span[0], last.span[1]]),
    sections: made,
    recommendations: readRecommendations(reading, sections).map(({ number: _, ...rest }) => rest),
    decisions: readDecisions(reading, sections, context),
    actions: readActions(reading, sections, context.meeting, context.isRecord),
    attachments: readAttachments(reading, sections),
    references: [],
  }
}
