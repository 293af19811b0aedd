// Text from anywhere in, text that a terminal only shows and never obeys out.

/** Control characters and those that turn the reading direction are taken out; line ends and tabs stay. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
}

/** Blanks that are to go or to be another, and what `printable` takes out. */
const NO_LINE = /[^\S ]| (?: |$)|^ |[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** The same on one line, for names and messages inside a line. Most texts are one: a single look tells. */
export function printableLine(text: string): string {
  return NO_LINE.test(text) ? printable(text.replace(/\s+/g, ' ')).trim() : text
}

/** As printable, but our own colours pass: what is written to a terminal as a whole. */
export function printableColoured(text: string): string {
  return text
    .split(/(\u001b\[[0-9;]*m)/)
    .map((part, index) => (index % 2 === 1 ? part : printable(part)))
    .join('')
}
