// Suggests the word that was probably meant instead of a mistyped one.

/** The nearest of `words`, or null if none is near. The string distance is loaded only when it is needed. */
async function nearest(word: string, words: readonly string[]): Promise<string | null> {
  const { JaroWinklerDistance } = await import('natural/lib/natural/distance/index.js')
  let best: string | null = null
  let bestScore = 0.8
  for (const candidate of words) {
    const score = JaroWinklerDistance(word, candidate, { ignoreCase: true })
    if (score > bestScore) [best, bestScore] = [candidate, score]
  }
  return best
}

/** "Did you mean …?", or nothing. */
export async function suggest(
  word: string,
  words: readonly string[],
  written: (word: string) => string,
): Promise<string> {
  const meant = await nearest(word, words)
  return meant === null ? '' : `Did you mean ${written(meant)}? `
}
