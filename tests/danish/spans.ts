// Spans as a reader of a text gives them.

import { expect } from 'vitest'
import type { Span } from '../../src/model/span.js'

/** Each holds something, none reaches over the next, and all lie in the text. */
export function expectInOrder(spans: readonly Span[], text: string): void {
  const wrong = spans.filter(([start, end], i) => start >= end || end > text.length || start < (spans[i - 1]?.[1] ?? 0))
  expect(wrong).toEqual([])
}
