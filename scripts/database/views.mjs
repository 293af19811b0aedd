// What the views of the archive mean, for docs/database.md and for Datasette. The views themselves are made by
// src/store/migrations/; a test holds this list to them.

import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'

/** @typedef {{ readonly about: string, readonly columns: Readonly<Record<string, string>> }} View */

const regions = /** @type {{ id: string, kind: string }[]} */ (
  load(readFileSync(new URL('../../dictionaries/regions.yaml', import.meta.url), 'utf8'))
)
const REGIONS = regions
  .filter(({ kind }) => kind === 'region')
  .map(({ id }) => id)
  .sort()
const DATE = { date: 'Day of the meeting, YYYY-MM-DD' }
const BODY = { body: 'Who met, as the document names it' }
const ITEM = { item: 'Number of the agenda item', item_title: 'Title of the agenda item' }
const PLACE = {
  file: 'Path of the document, relative to the imported folder',
  page: 'Page, from 1; empty where the format has none',
  span_start: 'First character in the text of the document (view texts), from 0',
  span_end: 'The character after the last',
}
const AREA = {
  body_key: 'The same for every row of a body, however its documents spell the name: for grouping and joining',
  cluster: 'Id of the cluster (klynge)',
  region: `Id of the region: ${REGIONS.join(', ')}; before 2007 of the amt`,
}
const REST = { ...AREA, meeting: 'Id of the meeting: meetings.id', document: 'Id of the document: documents.id' }
const OF_ITEM = { ...REST, item_id: 'The agenda item: items.id' }

/** @type {Readonly<Record<string, View>>} */
export const VIEWS = {
  meetings: {
    about: 'Meetings, one row each, as their best document tells them',
    columns: {
      id: 'What the column meeting of the other views refers to',
      ...DATE,
      ...BODY,
      start_time: 'HH:MM',
      end_time: 'HH:MM',
      place: 'Where they met',
      next_date: 'Day of the next meeting, where stated',
      kind: 'referat, dagsorden, beslutningsprotokol, notat or ukendt',
      status: 'udkast, foreløbigt or godkendt, where stated',
      title: "The document's own title",
      present: 'How many were present',
      absent: 'How many sent apologies',
      items: 'How many agenda items',
      decisions: 'How many decisions',
      actions: 'How many tasks',
      file: PLACE.file,
      ...AREA,
      document: REST.document,
    },
  },
  items: {
    about: 'Agenda items',
    columns: {
      id: 'What the column item_id of the other views refers to',
      ...DATE,
      ...BODY,
      ...ITEM,
      start_time: 'HH:MM',
      end_time: 'HH:MM',
      presenters: 'Who presents it',
      purpose: 'orientering, drøftelse or beslutning: what the heading says it is for',
      case_number: 'Case number as written',
      closed: '1: closed to the public',
      recommendations: 'How many recommendations',
      decisions: 'How many decisions',
      actions: 'How many tasks',
      attachments: 'How many attachments',
      ...PLACE,
      ...REST,
    },
  },
  decisions: {
    about: 'What meetings resolved, one row for each decision',
    columns: {
      id: 'Number in this archive',
      ...DATE,
      ...BODY,
      ...ITEM,
      type: 'approved, decided, agreed, recommended, noted, assigned, appointed, granted, postponed, referred, rejected or discussed',
      text: 'The sentence as written',
      decided_by: 'Who resolved it',
      points: 'Points of the recommendation that it is about',
      votes_for: 'Votes for, where stated',
      votes_against: 'Votes against',
      votes_abstained: 'Abstentions',
      unanimous: '1: unanimous; empty where not stated',
      section: 'Kind of the section it stands in',
      ...PLACE,
      ...OF_ITEM,
    },
  },
  recommendations: {
    about: 'What meetings were asked to resolve (indstillinger), one row for each point',
    columns: {
      id: 'Number in this archive',
      ...DATE,
      ...BODY,
      ...ITEM,
      text: 'The point as written',
      decided: 'Types of the decisions of the same item',
      ...PLACE,
      ...OF_ITEM,
    },
  },
  actions: {
    about: 'Tasks that somebody was given. Minutes seldom say that one is done',
    columns: {
      id: 'Number in this archive',
      ...DATE,
      ...BODY,
      ...ITEM,
      text: 'The sentence as written',
      responsible: 'Who was given it, as written',
      deadline: 'YYYY-MM-DD',
      deadline_text: 'The deadline as written',
      ...PLACE,
      ...OF_ITEM,
    },
  },
  attachments: {
    about: 'Attachments (bilag) of agenda items',
    columns: {
      id: 'Number in this archive',
      ...DATE,
      ...BODY,
      ...ITEM,
      number: 'Number of the attachment',
      title: 'Its title',
      note: 'What else is said of it, such as "eftersendes"',
      ...PLACE,
      ...OF_ITEM,
    },
  },
  participants: {
    about: 'Who was present at a meeting, and who sent apologies',
    columns: {
      id: 'Number in this archive',
      ...DATE,
      ...BODY,
      name: 'Without title',
      title: 'Title or position as written',
      organisation: 'As written, or as the heading above the name says',
      attendance: 'present or absent',
      capacity: 'member, guest or secretariat',
      roles: 'chair, co-chair, vice-chair, facilitator, secretary',
      items: 'Agenda items that the attendance is limited to; empty: all',
      note: 'What else is said, such as "på video" or "deltog til kl. 10"',
      ...PLACE,
      ...REST,
    },
  },
  documents: {
    about: 'Every document of the archive, including agendas, drafts and copies',
    columns: {
      id: "The same for the same file on every machine: the start of its content's SHA-256",
      file: PLACE.file,
      ...DATE,
      ...BODY,
      kind: 'referat, dagsorden, beslutningsprotokol, notat or ukendt',
      status: 'udkast, foreløbigt or godkendt, where stated',
      title: "The document's own title",
      best: '1: the document that the other views tell its meeting from',
      format: 'pdf, docx, txt …',
      pages: 'How many pages',
      bytes: 'Size of the file',
      encoding: 'What a text file was read as',
      ocr: '1: read from pictures by OCR',
      coverage: 'Share of the text that belongs to some part of the document: 1 if nothing was lost',
      doubts: 'How many warnings and errors (table diagnostic)',
      sha256: 'Of the file',
      body_id: "The dictionary's id of the body",
      ...AREA,
      meeting: REST.meeting,
    },
  },
  texts: {
    about: 'The text of every document, to which all spans refer',
    columns: {
      document: REST.document,
      file: PLACE.file,
      text: 'The whole text',
    },
  },
}
