// referat items: what stood on the agenda.

import { answerCommand } from './answer.js'

export const itemsCommand = answerCommand('items', {
  summary: 'lists agenda items',
  examples: [
    { line: 'referat items --about genoptræning', does: 'items with the word in their title or text' },
    { line: 'referat items --type postponed --since 2024', does: 'items that were put off' },
  ],
})
