// Takes out the backslashes that Markdown puts before signs: "den 1\. april \(kl\. 10\)". Those that keep a sign from being
// read as markup ("\*", "\#", "\|") stay.

const ESCAPE = /\\(?=[.()[\]!+_,;:'"&/-])/g
// "H:\Referater\2023", "\\server\mappe", "..\mappe"
const PATH = /^\P{L}?\p{L}:\\|\\[\p{L}\d\\]|\.\.\\/u

export function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\S+/g, word => (!word.includes('\\') || PATH.test(word) ? word : word.replace(ESCAPE, '')))
}
