// referat participants: who took part, and who sent apologies.

import { answerCommand } from './answer.js'

export const participantsCommand = answerCommand('participants', {
  summary: 'lists who took part in meetings, and who sent apologies',
  examples: [
    {
      line: 'referat participants --attendance absent --latest 1',
      does: 'who was missing at the last meeting where somebody was',
    },
    { line: 'referat participants --region "Region Nordjylland" --role secretary', does: 'who took the minutes' },
  ],
})
