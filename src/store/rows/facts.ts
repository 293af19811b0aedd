// How the facts of a document are stored: for each table its columns, and the fields that they hold.

import type {
  Action,
  Attachment,
  Decision,
  Diagnostic,
  Furniture,
  Item,
  Note,
  Participant,
  Recommendation,
  Reference,
  Section,
} from '../../model/document.js'
import type { Located } from '../../model/span.js'
import { flag, folded, json, mapColumns } from './columns.js'

/** An item without its sections and facts, which have tables of their own; it stands where its heading does. */
type ItemHead = Omit<
  Item,
  'heading' | 'sections' | 'recommendations' | 'decisions' | 'actions' | 'attachments' | 'references' | 'notes'
>

/** Made by section.ts. */
export interface StoredSection extends Omit<Section, 'text' | 'tables'> {
  /** The range of its text in the canonical text … */
  readonly start: number | null
  readonly end: number | null
  /** … or the text itself: without the page headers and footers inside the section it may be no single range. */
  readonly text: string | null
  /** Null if there are none. */
  readonly tables: Section['tables'] | null
}

/** `reference.kind` of a footnote. */
export const FOOTNOTE = 'footnote'

export const FACTS = {
  participant: mapColumns<Participant>()({
    name: 'name',
    name_folded: folded('name'),
    title: 'title',
    organisation: 'organisation',
    organisation_folded: folded('organisation'),
    attendance: 'attendance',
    capacity: 'capacity',
    roles: json('roles'),
    items: json('items'),
    note: 'note',
  }),
  item: mapColumns<ItemHead & Located>()({
    number: 'number',
    title: 'title',
    start_time: 'start',
    end_time: 'end',
    presenters: json('presenters'),
    purpose: 'purpose',
    case_number: 'caseNumber',
    closed: flag('closed'),
  }),
  section: mapColumns<StoredSection>()({
    kind: 'kind',
    label: 'label',
    text_start: 'start',
    text_end: 'end',
    text: 'text',
    tables: json('tables'),
  }),
  recommendation: mapColumns<Recommendation>()({ text: 'text' }),
  decision: mapColumns<Decision>()({
    text: 'text',
    type: 'type',
    decided_by: 'decidedBy',
    decided_by_folded: folded('decidedBy'),
    section: 'section',
    points: json('points'),
    votes: json('votes'),
    unanimous: flag('unanimous'),
  }),
  action: mapColumns<Action>()({
    text: 'text',
    responsible: 'responsible',
    responsible_folded: folded('responsible'),
    deadline: 'deadline',
    deadline_text: 'deadlineText',
  }),
  attachment: mapColumns<Attachment>()({ number: 'number', title: 'title', note: 'note' }),
  reference: mapColumns<Reference>()({ kind: 'kind', text: 'text', target: 'target' }),
  furniture: mapColumns<Furniture>()({ kind: 'kind' }),
  diagnostic: mapColumns<Diagnostic>()({ code: 'code', severity: 'severity', message: 'message' }),
} as const

/** A footnote is stored among the references. */
export const NOTE = mapColumns<Note>()({ kind: { field: 'mark', write: () => FOOTNOTE }, text: 'mark', target: 'text' })
