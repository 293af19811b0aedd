// Text that a web page prints around minutes ("Tilbage til toppen"): a line in, whether it is such text out.

import type { PlatformText } from '../../dictionary/platform.js'

export function createInterfaceTest(texts: readonly PlatformText[]): (line: string) => boolean {
  const whole = new Set<string>()
  const starts: string[] = []
  for (const { text, where } of texts) {
    if (where === 'start') starts.push(normalise(text))
    else whole.add(normalise(text))
  }
  return line => {
    if (line.length > 160) return false
    const key = normalise(line)
    return whole.has(key) || starts.some(start => key.startsWith(start))
  }
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.:»›>]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
