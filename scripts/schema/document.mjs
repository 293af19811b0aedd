// The export contract as a zod schema, field for field: what docs/export.schema.json is made from. That it says the same
// as the types in src/model is checked at compile time by tests/contract/schema.ts.
import { z } from 'zod'
import {
  DECISION_TYPES,
  DOCUMENT_KINDS,
  DOCUMENT_STATUSES,
  PURPOSES,
  REFERENCE_KINDS,
  ROLES,
  SECTION_KINDS,
} from '../../dist/model/document.js'
import { FORMATS } from '../../dist/model/extracted-text.js'

const date = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
const words = z.string().min(1)

const span = z
  .tuple([z.int().min(0), z.int().min(0)])
  .meta({ id: 'span', description: 'Where it stands in `text`: UTF-16 code units, end exclusive.' })

const page = z
  .int()
  .min(1)
  .nullable()
  .describe('The page its first character stands on, from 1; null where the format has no pages.')
const located = { span, page }

const sectionKind = z
  .enum(SECTION_KINDS)
  .meta({ id: 'sectionKind', description: 'What a part of the minutes is, by its label or its place.' })

const table = z.object({ rows: z.array(z.array(z.string())), ...located }).meta({ id: 'table' })

const section = z
  .object({
    kind: sectionKind,
    label: words.nullable().describe('As written; null where the section has none.'),
    text: z.string().describe('Without its label, and without page furniture that stands inside it.'),
    tables: z.array(table),
    ...located,
  })
  .meta({ id: 'section' })

const participant = z
  .object({
    name: words.describe('Without title.'),
    title: words.nullable(),
    organisation: words.nullable().describe('As written, or as the heading above says.'),
    attendance: z.enum(['present', 'absent']),
    capacity: z.enum(['member', 'guest', 'secretariat']),
    roles: z.array(z.enum(ROLES)),
    items: z.array(words).describe('Numbers of the agenda items the attendance is limited to; empty = all.'),
    note: words.nullable().describe('Anything else said of them ("på video", "deltog til kl. 10").'),
    ...located,
  })
  .meta({ id: 'participant' })

const recommendation = z
  .object({ text: words.describe('One point recommended, without bullet or number.'), ...located })
  .meta({ id: 'recommendation' })

const voteShare = z
  .object({ count: z.int().min(0).nullable(), who: z.array(words).nullable() })
  .meta({ id: 'voteShare', description: 'null for what is not said.' })

const decision = z
  .object({
    text: words.describe('The sentence or list entry, as written.'),
    type: z.enum(DECISION_TYPES),
    decidedBy: words.nullable().describe('Who resolved it, as written, or the name of the body.'),
    section: sectionKind,
    points: z.array(words).describe('Numbers of the recommendation points it speaks of.'),
    votes: z.object({ for: voteShare, against: voteShare, abstained: voteShare }).nullable(),
    unanimous: z.boolean().nullable(),
    ...located,
  })
  .meta({ id: 'decision' })

const action = z
  .object({
    text: words,
    responsible: words.nullable(),
    deadline: date.nullable(),
    deadlineText: words.nullable().describe('The deadline as written.'),
    ...located,
  })
  .meta({ id: 'action', description: 'A task that somebody was given; it may be a decision at the same time.' })

const attachment = z
  .object({ number: words.nullable(), title: words, note: words.nullable(), ...located })
  .meta({ id: 'attachment' })

const reference = z
  .object({
    kind: z.enum(REFERENCE_KINDS),
    text: words.describe('As written.'),
    target: words.nullable().describe('The item number, the date, the address …'),
    ...located,
  })
  .meta({ id: 'reference' })

const note = z
  .object({ mark: words, text: words.describe('Without its mark.'), ...located })
  .meta({ id: 'note', description: 'A footnote: where its mark stands, and what it says. Its words are furniture.' })

const item = z
  .object({
    number: words.nullable().describe('Without decoration: "3", "5a".'),
    title: words.nullable().describe('Without number, time, presenter, purpose; null where only a number remains.'),
    start: time.nullable(),
    end: time.nullable(),
    presenters: z.array(words),
    purpose: z.enum(PURPOSES).nullable(),
    caseNumber: words.nullable(),
    closed: z.boolean().describe('Not open to the public.'),
    heading: z.object(located).describe('With the lines of case number, time and presenter.'),
    sections: z.array(section),
    recommendations: z.array(recommendation),
    decisions: z.array(decision),
    actions: z.array(action),
    attachments: z.array(attachment),
    references: z.array(reference),
    notes: z.array(note).describe('The footnotes it refers to.'),
  })
  .meta({ id: 'item' })

const furniture = z
  .object({
    kind: z.enum(['header', 'footer', 'page-number', 'contact', 'break', 'interface', 'footnote']),
    ...located,
  })
  .meta({ id: 'furniture', description: 'Text that belongs to no item.' })

/**
 * `codes`: those of src/model/diagnostic.ts. The schema leaves them open, since each version may add some.
 */
const diagnostic = z
  .object({
    code: words.describe('See docs/diagnostics.md.'),
    severity: z.enum(['info', 'warning', 'error']),
    message: words,
    span: span.nullable(),
    page,
  })
  .meta({ id: 'diagnostic' })

const source = z
  .object({
    path: words.describe('Relative to the imported folder, `/` as separator.'),
    format: z.enum(FORMATS),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().min(0),
    pages: z.int().min(0).nullable(),
    encoding: words.nullable().describe('What a text file was read as; null for other formats.'),
    ocr: z.boolean(),
  })
  .meta({ id: 'source' })

export const documentSchema = z
  .object({
    id: words.describe('The same bytes give the same id on every machine.'),
    source,
    text: z.string().describe('Everything that was read out of the file, in reading order. NFC, `\\n` line ends.'),
    kind: z.enum(DOCUMENT_KINDS),
    status: z.enum(DOCUMENT_STATUSES).nullable(),
    title: words.nullable().describe("The document's own title line."),
    body: z
      .object({
        name: words.nullable().describe('As the document names it.'),
        id: words.nullable().describe('In dictionaries/bodies.yaml.'),
        cluster: words.nullable().describe('In dictionaries/clusters.yaml.'),
        region: words.nullable().describe('In dictionaries/regions.yaml.'),
      })
      .describe('Who met.'),
    meeting: z.object({
      date: date.nullable(),
      start: time.nullable(),
      end: time.nullable(),
      place: words.nullable(),
      next: date.nullable().describe('Of the next meeting, where stated.'),
    }),
    participants: z.array(participant).describe('In document order, each person once.'),
    front: z.array(section).describe('What stands before the first agenda item.'),
    items: z.array(item).describe('In document order.'),
    furniture: z.array(furniture),
    diagnostics: z.array(diagnostic).describe('What the program doubts.'),
    coverage: z
      .number()
      .min(0)
      .max(1)
      .describe('Share of the non-blank characters of `text` that lies in front, items or furniture.'),
  })
  .meta({ id: 'document' })

export const exportSchema = z.object({
  schema: z.literal('referat/v1'),
  generator: z
    .string()
    .regex(/^\S+ \S+$/)
    .describe('Name and version of the program.'),
  documents: z.array(documentSchema),
})
