// Fields of a Word 97 document: an instruction that is not printed, then the result, which is.

export interface Field {
  instruction: string
  inResult: boolean
  /** Where the result links to. */
  href: string | null
}

/** Whether what comes next is not printed: it stands in the instruction of one of the open fields. */
export function inInstruction(fields: readonly Field[]): boolean {
  return fields.some(field => !field.inResult)
}

/** `EMBED Excel.Sheet.8` is a spreadsheet in the document; what its picture shows is no text. */
export function objectOf(instruction: string): string | null {
  const [, program] = /^\s*(?:EMBED|LINK)(?:\s+([^\s"]*)|$)/i.exec(instruction) ?? []
  return program === undefined ? null : program || 'unnamed'
}
