// referat recommendations: what was recommended to a meeting (indstillinger).

import { answerCommand } from './answer.js'

export const recommendationsCommand = answerCommand('recommendations', {
  summary: 'lists what was recommended (indstillinger), point by point',
  examples: [
    { line: 'referat recommendations --about handleplan', does: 'recommendations that mention a plan' },
    { line: 'referat recommendations --type rejected', does: 'recommendations of items where the decision was no' },
  ],
})
