// A text in, the same text in lower case with every offset kept out, so that patterns need not ignore case: ignoring it
// costs milliseconds for each letter class of each pattern, once a run.

export function lower(text: string): string {
  const lowered = text.toLowerCase()
  // "İ" and a few others grow; such a text stays as it is.
  return lowered.length === text.length ? lowered : text
}
