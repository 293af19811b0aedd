// The commands that list one kind of thing each: decisions, tasks, meetings … (one entry of DECLARED).

import type { Noun } from '../../query/filter.js'
import { answerCommand, type Declared } from './answer.js'

const DECLARED: Readonly<Record<Noun, Declared>> = {
  decisions: {
    summary: 'lists what was decided',
    examples: [
      { line: 'referat decisions --body "Klynge Syd"', does: 'all decisions of a cluster, the newest meeting first' },
      {
        line: 'referat decisions --type approved --since 2024 --about budget',
        does: 'what was approved about budgets since 2024',
      },
      { line: 'referat decisions --region "Region Nordjylland" --format csv', does: 'as CSV, for a spreadsheet' },
    ],
    notes: [
      'Each meeting is answered from its best document: minutes before agenda, approved before draft. Every row names its ' +
        'source: file, page, characters in the text, and the id of the document (see referat show).',
    ],
  },
  recommendations: {
    summary: 'lists what was recommended (indstillinger), point by point',
    examples: [
      { line: 'referat recommendations --about handleplan', does: 'recommendations that mention a plan' },
      { line: 'referat recommendations --type rejected', does: 'recommendations of items where the decision was no' },
    ],
  },
  actions: {
    summary: 'lists tasks: who is to do what, and by when',
    examples: [
      { line: 'referat actions --responsible sekretariatet', does: 'tasks of a secretariat' },
      { line: 'referat actions --overdue --by 2024-12-31', does: 'tasks that were due before the end of 2024' },
      { line: 'referat actions --due-since 2024-04 --by 2024-06', does: 'tasks due from April to June 2024' },
      { line: 'referat actions --overdue --format ics', does: 'their deadlines for a calendar program' },
    ],
    notes: ['Minutes seldom say that a task is done, so all tasks that were given are listed.'],
  },
  meetings: {
    summary: 'lists meetings',
    examples: [
      { line: 'referat meetings --since 2024 --until 2024', does: 'the meetings of one year' },
      {
        line: 'referat meetings --organisation "Mariagerfjord Kommune" --latest 5',
        does: 'the last five that list people of a municipality',
      },
    ],
  },
  items: {
    summary: 'lists agenda items',
    examples: [
      { line: 'referat items --about genoptræning', does: 'items with the word in their title or text' },
      { line: 'referat items --type postponed --since 2024', does: 'items that were put off' },
    ],
  },
  participants: {
    summary: 'lists who took part in meetings, and who sent apologies',
    examples: [
      {
        line: 'referat participants --attendance absent --latest 1',
        does: 'who was missing at the last meeting where somebody was',
      },
      { line: 'referat participants --region "Region Nordjylland" --role secretary', does: 'who took the minutes' },
    ],
  },
  attachments: {
    summary: 'lists attachments (bilag)',
    examples: [
      {
        line: 'referat attachments --about budget',
        does: 'attachments with budgets in their title or in the title of their item',
      },
      { line: 'referat attachments --item 3 --since 2024', does: 'attachments to items number 3' },
    ],
  },
}

export const nounCommand = (noun: Noun) => answerCommand(noun, DECLARED[noun])
