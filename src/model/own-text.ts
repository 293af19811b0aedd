// Copies of parts of a text. The engine makes a part a view on the whole, which keeps the whole in memory and takes two
// bytes a letter if a "•" stands anywhere in it: patterns are slower on such texts, and JSON of them is twice as long.

export const ownText = (part: string): string => Buffer.from(part, 'utf16le').toString('utf16le')
