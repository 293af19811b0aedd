// Lower case with the same offsets, so that patterns need no flag i: with the flag, compiling costs milliseconds for each
// letter class of each pattern.

export function lower(text: string): string {
  const lowered = text.toLowerCase()
  // "İ" and a few other letters become longer in lower case; such a text stays as it is.
  return lowered.length === text.length ? lowered : text
}
