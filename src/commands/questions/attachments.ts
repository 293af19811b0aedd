// referat attachments: what was attached to agenda items (bilag).

import { answerCommand } from './answer.js'

export const attachmentsCommand = answerCommand('attachments', {
  summary: 'lists attachments (bilag)',
  examples: [
    {
      line: 'referat attachments --about budget',
      does: 'attachments with budgets in their title or in the title of their item',
    },
    { line: 'referat attachments --item 3 --since 2024', does: 'attachments to items number 3' },
  ],
})
