// Joins what there is to say: of parts that are missing, nothing is seen.

export const joined = (separator: string, ...parts: readonly (string | number | false | null | undefined)[]): string =>
  parts.filter(Boolean).join(separator)

/** A fact, with its details in brackets. */
export function remark(fact: string, ...details: Parameters<typeof joined>[1][]): string {
  const told = joined('; ', ...details)
  return told === '' ? fact : joined(' ', fact, `(${told})`)
}
