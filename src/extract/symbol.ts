// What the characters of symbol fonts look like: the bullets, arrows and boxes of minutes.

const WINGDINGS = signs(
  '108 ● 110 ■ 111 □ 113 ❑ 117 ◆ 118 ❖ 120 ☒ 159 • 162 ○ 167 ▪ 168 ☐ 216 ➢ 224 → 232 → 240 ⇨ 251 ✗ 252 ✓ 253 ☒ 254 ☑',
)
const SYMBOL = signs('163 ≤ 165 ∞ 171 ↔ 172 ← 174 → 176 ° 177 ± 179 ≥ 180 × 183 • 185 ≠ 210 ® 211 © 222 ⇒ 224 ◊')

/** From "108 ● 110 ■". */
function signs(list: string): ReadonlyMap<number, string> {
  return new Map(Array.from(list.matchAll(/(\d+) (\S)/gu), ([, byte, sign = '']) => [Number(byte), sign]))
}

const SYMBOL_FONT = /^["'\s]*(?:symbol|wingdings|webdings)/i

export const isSymbolFont = (font: string): boolean => SYMBOL_FONT.test(font)

/** What a byte shows in Wingdings, if it is one of the signs that minutes use. */
export const wingding = (byte: number): string | undefined => WINGDINGS.get(byte)

/** What a byte shows in a symbol font; "•" for an unknown sign. */
export function symbolText(byte: number, font: string): string {
  if (byte === 0x20 || byte === 0xa0) return ' '
  if (/^["'\s]*(?:wing|web)dings/i.test(font)) return WINGDINGS.get(byte) ?? '•'
  const sign = SYMBOL.get(byte)
  if (sign) return sign
  // Symbol has digits and signs where other fonts have them, and Greek letters for Latin ones.
  return byte >= 0x20 && byte < 0x41 ? String.fromCharCode(byte) : (GREEK[byte] ?? '•')
}

const GREEK: Readonly<Record<number, string>> = Object.fromEntries(
  [...'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ']
    .map((c, i) => [0x41 + i, c])
    .concat([...'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'].map((c, i) => [0x61 + i, c])),
)

/** Replaces signs of symbol fonts in Unicode's private area (0xf000 and their byte) by what they show. */
export function withPlainSigns(text: string, font = '', unknown: (sign: string) => string = () => '•'): string {
  return text.replace(/[\uf000-\uf0ff]/g, sign => {
    const byte = sign.charCodeAt(0) & 0xff
    return isSymbolFont(font) ? symbolText(byte, font) : (WINGDINGS.get(byte) ?? SYMBOL.get(byte) ?? unknown(sign))
  })
}

/** A character as it looks in its font. */
export function signOf(character: string, font: string): string {
  const code = character.charCodeAt(0)
  return isSymbolFont(font) && code <= 0xff ? symbolText(code, font) : withPlainSigns(character, font)
}
