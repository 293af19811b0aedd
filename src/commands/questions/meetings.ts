// referat meetings: which meetings were held.

import { answerCommand } from './answer.js'

export const meetingsCommand = answerCommand('meetings', {
  summary: 'lists meetings',
  examples: [
    { line: 'referat meetings --since 2024 --until 2024', does: 'the meetings of one year' },
    {
      line: 'referat meetings --organisation "Mariagerfjord Kommune" --latest 5',
      does: 'the last five that list people of a municipality',
    },
  ],
})
