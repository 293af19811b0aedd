// A span with its page as columns, and back.

import type { Located, Span } from '../../model/span.js'

export interface SpanColumns {
  span_start: number
  span_end: number
  page: number | null
}

export function spanColumns({ span, page }: Located): SpanColumns {
  return { span_start: span[0], span_end: span[1], page }
}

export function readLocated({ span_start, span_end, page }: SpanColumns): { span: Span; page: number | null } {
  return { span: [span_start, span_end], page }
}
