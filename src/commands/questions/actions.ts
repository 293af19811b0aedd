// referat actions: who was given what to do.

import { answerCommand } from './answer.js'

export const actionsCommand = answerCommand('actions', {
  summary: 'lists tasks: who is to do what, and by when',
  examples: [
    { line: 'referat actions --responsible sekretariatet', does: 'tasks of a secretariat' },
    { line: 'referat actions --overdue --by 2024-12-31', does: 'tasks that were due before the end of 2024' },
    { line: 'referat actions --due-since 2024-04 --by 2024-06', does: 'tasks due from April to June 2024' },
    { line: 'referat actions --overdue --format ics', does: 'their deadlines for a calendar program' },
  ],
  notes: ['Minutes seldom say that a task is done, so all tasks that were given are listed.'],
})
