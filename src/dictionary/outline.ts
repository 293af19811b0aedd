// The dictionaries of what stands at fixed places of minutes: labels, fields, titles.

import { SECTION_KINDS } from '../model/document.js'
import { literals } from '../model/literals.js'
import { type EntryOf, tableOf } from './entries.js'
import { flag, list, oneOf, optional, otherwise, some, text } from './field.js'

/**
 * How a label may stand:
 * `line` alone on its line, with or without a colon; `inline` before a colon and text on the same line;
 * `dated` followed by a body, a date or both ("Beslutning i Byrådet den 4. maj 2021, pkt. 3");
 * `genitive` after a body ("Byrådets beslutning den 4. maj 2021"); `sentence` as the first words of a sentence that
 * itself belongs to the section ("Det indstilles, at …"); `announced` alone on its line before a colon, where the words
 * without it are a sentence ("Udvalget vedtog:"); `column` at the head of a column, in a table with a row for each item.
 */
const STANDINGS = ['line', 'inline', 'dated', 'genitive', 'sentence', 'announced', 'column'] as const
export type Standing = (typeof STANDINGS)[number]

/** Labels above or before a part of the minutes ("Indstilling", "Afbud fra:"). */
export const labels = tableOf({
  file: 'labels.yaml',
  shape: {
    /** The usual form. */
    label: text,
    kind: oneOf(SECTION_KINDS),
    /** For lists of people: what the label says of those listed below it. */
    attendance: optional(oneOf(['present', 'absent'])),
    capacity: optional(oneOf(['member', 'guest', 'secretariat'])),
    /** Other forms with the same meaning. "…" stands for some words of the same line. */
    forms: list(text),
    stands: otherwise(some(oneOf(STANDINGS)), ['line', 'inline']),
    /** True: also an ordinary sub-heading of a text; a label only if the document uses it as one. */
    weak: flag,
    /** True: what earlier meetings or other bodies resolved. */
    earlier: flag,
    /** Beginnings of words that give an unknown label this meaning. */
    words: list(text),
    /** Lines that must be read as this label. */
    example: some(text),
    /** Similar lines that must not. */
    not: list(text),
  },
  key: entry => entry.label,
  // The same word may head a column of one thing and be a label of another.
  // "Behandling" and "Behandling i Byrådet den 4. maj" may be two labels.
  forms: ({ label, forms, stands }) => {
    const where = stands.includes('line') || stands.includes('inline') ? '' : ` (${stands.join()})`
    return [label, ...forms].map(form => `${form}${where}`)
  },
})

export type Label = EntryOf<typeof labels>

const HEAD_FIELDS = literals('date maybe time start end place body next facilitator chair secretary case other')
export type HeadFieldName = (typeof HEAD_FIELDS)[number]

/** Fields of the title block ("Mødedato", "Sted"). */
export const headFields = tableOf({
  file: 'head-fields.yaml',
  shape: {
    field: oneOf(HEAD_FIELDS),
    /** Without colon; upper and lower case make no difference. */
    forms: some(text),
    example: some(text),
  },
  key: entry => entry.field,
})

export type HeadField = EntryOf<typeof headFields>

const TITLE_FIELDS = ['time', 'who', 'purpose'] as const

/** Fields beside or below the title of an item ("Oplæg", "Tid"). */
export const titleFields = tableOf({
  file: 'title-fields.yaml',
  shape: {
    field: oneOf(TITLE_FIELDS),
    /** Without colon; upper and lower case make no difference. */
    forms: some(text),
    example: some(text),
    not: list(text),
  },
  key: entry => entry.field,
})

export type TitleField = EntryOf<typeof titleFields>

const COLUMNS = literals('name title organisation remark presence task responsible deadline ignored')
export type ColumnKind = (typeof COLUMNS)[number]

/** Heads of columns in tables of people and of tasks ("Navn", "Ansvarlig"). */
export const columns = tableOf({
  file: 'columns.yaml',
  shape: {
    column: oneOf(COLUMNS),
    /** "…" stands for further words. */
    forms: some(text),
    example: some(text),
    not: list(text),
  },
  key: entry => entry.column,
  // "Hvem" may be who was there and who has a task.
  forms: ({ column, forms }) => forms.map(form => `${form} (${column})`),
})

export type ColumnHead = EntryOf<typeof columns>

/** Standing titles of agenda items ("Godkendelse af dagsorden", "Eventuelt"). */
export const itemTitles = tableOf({
  file: 'item-titles.yaml',
  shape: {
    title: text,
    /** "…" stands for some words of the same line. */
    forms: list(text),
    /** True: the words only begin many titles. */
    opens: flag,
    /** True: the item's text is a list of participants. */
    people: flag,
    /** True: the item chooses people, so that a name alone says who was chosen. */
    elects: flag,
    /** True: the item tells how things are, and hardly settles anything. */
    informs: flag,
    example: some(text),
    not: list(text),
  },
  key: entry => entry.title,
})

export type ItemTitle = EntryOf<typeof itemTitles>

/** Texts of web platforms around the minutes that they show. */
export const platforms = tableOf({
  file: 'platforms.yaml',
  shape: {
    text,
    /** `line`: exactly this line; `start`: a line that begins with it; `prefix`: only these words before a label. */
    where: otherwise(oneOf(['line', 'menu', 'prefix', 'start']), 'line'),
    platform: optional(text),
    /** Lines in which it must be found. */
    example: otherwise(some(text), []),
  },
  key: entry => entry.text,
})

export type PlatformText = EntryOf<typeof platforms>
