// Files that were changed at random: each is read, or refused with a reason; none is a bug, and none leaves spans astray.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.js'

const folder = join(import.meta.dirname, '../../fixtures/extract')
const ROUNDS = 8

/** The same numbers on every run. */
function random(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return (state >> 8) % below
  }
}

/** Bytes overwritten, taken out, and put in twice. */
function spoil(whole: Uint8Array, next: (below: number) => number): Uint8Array {
  const bytes = Buffer.from(whole)
  for (let i = 0; i < 1 + next(12); i++) bytes[next(bytes.length)] = next(256)
  const [at, length] = [next(bytes.length), next(60)]
  if (next(2) === 0) return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
  return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)])
}

describe.each(['txt', 'rtf', 'html', 'odt', 'doc'])('%s', format => {
  const names = readdirSync(join(folder, format)).filter(n => !n.endsWith('.md'))
  it.each(names)('%s', async name => {
    const whole = readFileSync(join(folder, format, name))
    const next = random(whole.length)
    for (let round = 0; round < ROUNDS; round++) {
      const extraction = await extract(spoil(whole, next), name)
      if (!extraction.ok) {
        expect(extraction.failure.reason).toMatch(/\.$/)
        continue
      }
      const { text, blocks, links, pages } = extraction.extracted
      expect(text).toBe(text.normalize('NFC'))
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
      let last = 0
      for (const { span } of blocks) {
        expect(span[0]).toBeGreaterThanOrEqual(last)
        expect(span[1]).toBeGreaterThan(span[0])
        last = span[1]
      }
      expect(last).toBeLessThanOrEqual(text.length)
      for (const { span } of links) expect(text.slice(...span).trim()).not.toBe('')
      for (const at of pages ?? []) expect(at).toBeLessThanOrEqual(text.length)
    }
  })
})
