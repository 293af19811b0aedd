// Copies of parts of a text. The engine makes a part a view on the whole, which keeps the whole in memory and takes two
// bytes a letter if a "•" stands anywhere in it: patterns are slower on such texts, and JSON of them is twice as long.

/** Most parts are shorter; a buffer for each would take longer than the copy. */
const LONGEST = 4096
const passage = Buffer.allocUnsafeSlow(2 * LONGEST)

export const ownText = (part: string): string =>
  part.length > LONGEST
    ? Buffer.from(part, 'utf16le').toString('utf16le')
    : passage.toString('utf16le', 0, passage.write(part, 'utf16le'))
