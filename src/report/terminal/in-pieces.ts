// Texts in, the same in larger pieces out: thousands of rows are written one by one slower than they are found.

/** Characters of a piece, about. */
const ENOUGH = 16_384

export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = ''
  for await (const text of texts) {
    piece += text
    if (piece.length < ENOUGH) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
