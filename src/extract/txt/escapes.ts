// Markdown's backslashes before signs that it would else take for its own: "den 1\. april \(kl\. 10\)". The text without
// them, as a reader sees it. Those that keep a sign from being read as a mark ("\*", "\#", "\|") stay.

const ESCAPE = /\\(?=[.()[\]!+_,;:'"&/-])/g
// "H:\Referater\2023", "\\server\mappe", "..\mappe"
const PATH = /^\P{L}?\p{L}:\\|\\[\p{L}\d\\]|\.\.\\/u

export function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\S+/g, word => (!word.includes('\\') || PATH.test(word) ? word : word.replace(ESCAPE, '')))
}
