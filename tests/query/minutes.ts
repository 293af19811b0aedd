// Small minutes for questions: what is said in, a Document that holds the contract out, every span where it says.

import { createHash } from 'node:crypto'
import type {
  Action,
  Attachment,
  Capacity,
  Decision,
  DecisionType,
  Document,
  DocumentKind,
  DocumentStatus,
  Item,
  Participant,
  Role,
  Section,
} from '../../src/model/document.js'
import type { ExtractedText } from '../../src/model/extracted-text.js'
import { plainText } from '../../src/parse/examples/plain-text.js'
import { createSpanner } from './spanner.js'

export interface Said {
  readonly path: string
  /** A line of the title block besides the title. */
  readonly heading?: string
  readonly body?: string | null
  readonly id?: string | null
  readonly cluster?: string | null
  readonly region?: string | null
  readonly date?: string | null
  readonly next?: string | null
  readonly place?: string | null
  readonly kind?: DocumentKind
  readonly status?: DocumentStatus | null
  readonly people?: readonly SaidPerson[]
  readonly items?: readonly SaidItem[]
}

export interface SaidPerson {
  readonly name: string
  readonly title?: string
  readonly organisation?: string
  readonly absent?: true
  readonly roles?: readonly Role[]
  readonly capacity?: Capacity
  /** Items that the attendance is limited to. */
  readonly items?: readonly string[]
  readonly note?: string
}

export interface SaidItem {
  readonly title: string
  readonly text?: string
  readonly closed?: true
  readonly recommendations?: readonly string[]
  readonly decisions?: readonly (readonly [type: DecisionType, text: string, more?: Partial<Decision>])[]
  readonly actions?: readonly (readonly [text: string, responsible: string | null, deadline?: string | null])[]
  readonly attachments?: readonly (string | readonly [title: string, note: string])[]
  /** Blocks that belong to no other kind. */
  readonly others?: readonly (readonly [label: string, text: string])[]
}

export function minutes(said: Said): { document: Document; extracted: ExtractedText } {
  const write = createSpanner()
  const title = write.line(`Referat ${said.body ?? ''} ${said.date ?? ''}`.trim())
  const heading = said.heading === undefined ? null : write.line(said.heading)
  const participants = (said.people ?? []).map((person): Participant => {
    const { name, title, organisation, absent, roles, capacity, items, note } = person
    return {
      name,
      title: title ?? null,
      organisation: organisation ?? null,
      attendance: absent ? 'absent' : 'present',
      capacity: capacity ?? 'member',
      roles: roles ?? [],
      items: items ?? [],
      note: note ?? null,
      ...write.line([name, title, organisation].filter(Boolean).join(', ')),
    }
  })
  const items = (said.items ?? []).map((item, index) => writeItem(item, index + 1, write))
  const text = write.text()
  const sha256 = createHash('sha256').update(said.path).update(text).digest('hex')
  const source = {
    path: said.path,
    format: 'txt',
    sha256,
    bytes: text.length,
    pages: null,
    encoding: 'utf-8',
    ocr: false,
  } as const
  const document: Document = {
    id: sha256.slice(0, 16),
    source,
    text,
    kind: said.kind ?? 'referat',
    status: said.status ?? null,
    title: text.slice(...title.span),
    body: { name: said.body ?? null, id: said.id ?? null, cluster: said.cluster ?? null, region: said.region ?? null },
    meeting: { date: said.date ?? null, start: null, end: null, place: said.place ?? null, next: said.next ?? null },
    participants,
    front: [title, ...(heading ? [heading] : [])].map(line => ({
      kind: 'hoved',
      label: null,
      text: text.slice(...line.span),
      tables: [],
      ...line,
    })),
    items,
    furniture: [],
    diagnostics: [],
    coverage: 1,
  }
  return { document, extracted: plainText(text) }
}

function writeItem(item: SaidItem, number: number, write: ReturnType<typeof createSpanner>): Item {
  const heading = write.line(`${number}. ${item.title}`)
  const section = (kind: 'sagsfremstilling' | 'indstilling' | 'beslutning' | 'bilag', lines: readonly string[]) => {
    if (lines.length === 0) return { sections: [], places: [] }
    const places = lines.map(line => write.line(line))
    const span = [places[0]!.span[0], places.at(-1)!.span[1]] as const
    return {
      sections: [{ kind, label: null, text: write.text().slice(...span), tables: [], span, page: null }],
      places,
    }
  }
  const { recommendations = [], decisions = [], actions = [], attachments = [] } = item
  const story = section('sagsfremstilling', item.text === undefined ? [] : [item.text])
  const recommended = section('indstilling', recommendations)
  const decided = section('beslutning', [...decisions.map(([, text]) => text), ...actions.map(([text]) => text)])
  const attached = section(
    'bilag',
    attachments.map(one => (typeof one === 'string' ? one : one.join(', '))),
  )
  const others = (item.others ?? []).map(([label, text]): Section => {
    return { kind: 'andet', label, text, tables: [], ...write.line(`${label} ${text}`) }
  })
  return {
    number: String(number),
    title: item.title,
    start: null,
    end: null,
    presenters: [],
    purpose: null,
    caseNumber: null,
    closed: item.closed ?? false,
    heading,
    sections: [...story.sections, ...recommended.sections, ...decided.sections, ...attached.sections, ...others],
    recommendations: recommendations.map((text, index) => ({ text, ...recommended.places[index]! })),
    decisions: decisions.map(([type, text, more], index): Decision => {
      return {
        text,
        type,
        decidedBy: null,
        section: 'beslutning',
        points: [],
        votes: null,
        unanimous: null,
        ...decided.places[index]!,
        ...more,
      }
    }),
    actions: actions.map(([text, responsible, deadline], index): Action => {
      return {
        text,
        responsible,
        deadline: deadline ?? null,
        deadlineText: deadline ?? null,
        ...decided.places[decisions.length + index]!,
      }
    }),
    attachments: attachments.map((one, index): Attachment => {
      const [title, note = null] = typeof one === 'string' ? [one] : one
      return { number: String(index + 1), title, note, ...attached.places[index]! }
    }),
    references: [],
    notes: [],
  }
}
