// Remembers the numbers of list entries and headings, by where they stand, and tells whether a line continues them.

import type { Line } from '../layout/line.js'
import { numberOf } from '../page/marks.js'

export class NumberTrail {
  private readonly last = new Map<number, number>()

  note(line: Line): void {
    const number = numberOf(line.text)
    if (number !== null) this.last.set(Math.round(line.x / 6), number)
  }

  isNext(line: Line): boolean {
    const number = numberOf(line.text)
    const key = Math.round(line.x / 6)
    return number !== null && [key - 1, key, key + 1].some(k => this.last.get(k) === number - 1)
  }
}
