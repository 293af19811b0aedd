// Lines in, one text out, each line with the span it stands at.

import type { Located } from '../../src/model/span.js'

export function createSpanner(): { line(text: string): Located; text(): string } {
  let all = ''
  return {
    line: text => {
      const start = all.length
      all += `${text}\n`
      return { span: [start, start + text.length], page: null }
    },
    text: () => all,
  }
}
