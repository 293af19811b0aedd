// Whether a character is a blank. For nearly all characters of Danish texts their code alone is enough.

export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if ((code > 0x20 && code < 0x80) || (code > 0xa0 && code < 0x1000)) return false
  return code === 0x20 || /\s/.test(text[at] as string)
}
