// Whether bytes are UTF-16, with or without a byte order mark.

/** 'utf-16le', 'utf-16be', or null. Without a byte order mark, it shows by every second byte of a Danish text being NUL. */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const size = Math.min(bytes.length, 4096) & ~1
  if (size < 4) return null
  const nul = [0, 0]
  for (let i = 0; i < size; i++) if (bytes[i] === 0) nul[i & 1] = (nul[i & 1] ?? 0) + 1
  const [even = 0, odd = 0] = nul
  const half = size / 2
  // Nearly all characters but dashes and quotation marks have a NUL.
  if (odd > 0.7 * half && even < 0.05 * half) return 'utf-16le'
  if (even > 0.7 * half && odd < 0.05 * half) return 'utf-16be'
  return null
}
