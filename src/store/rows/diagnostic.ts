// A diagnostic as a row, and back.

import type { Diagnostic } from '../../model/document.js'
import type { DiagnosticTable } from '../schema.js'

export function diagnosticRow(diagnostic: Diagnostic, document: number, position: number): DiagnosticTable {
  const { code, severity, message, span, page } = diagnostic
  return {
    document,
    position,
    code,
    severity,
    message,
    span_start: span?.[0] ?? null,
    span_end: span?.[1] ?? null,
    page,
  }
}

export function readDiagnostic(row: DiagnosticTable): Diagnostic {
  const { code, severity, message, span_start, span_end, page } = row
  return {
    code,
    severity,
    message,
    span: span_start === null || span_end === null ? null : [span_start, span_end],
    page,
  }
}
