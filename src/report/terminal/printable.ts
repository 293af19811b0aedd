// Removes from a text what a terminal would execute.

/** Removes control characters and those that change the reading direction; line ends and tabs stay. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
}

/** Blanks to remove or replace, and all that `printable` removes. */
const NO_LINE = /[^\S ]| (?: |$)|^ |[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** The same on one line, for names and messages inside a line. Most texts need no change, which one test shows. */
export function printableLine(text: string): string {
  return NO_LINE.test(text) ? printable(text.replace(/\s+/g, ' ')).trim() : text
}

/** As printable, but keeps our own colour codes: applied to everything that is written to a terminal. */
export function printableColoured(text: string): string {
  return text
    .split(/(\u001b\[[0-9;]*m)/)
    .map((part, index) => (index % 2 === 1 ? part : printable(part)))
    .join('')
}
