// referat decisions: what was decided.

import { answerCommand } from './answer.js'

export const decisionsCommand = answerCommand('decisions', {
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
})
