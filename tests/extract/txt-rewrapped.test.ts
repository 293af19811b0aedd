// The fixtures that are not wrapped, wrapped at several widths: their own line ends tell which lines are to be joined again.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLines } from '../../src/extract/txt/lines.js'
import { extractTxt } from '../../src/extract/txt/txt.js'
import { findWidth } from '../../src/extract/txt/width.js'

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const texts = ['meetings', 'unseen']
  .flatMap(set => readdirSync(join(FIXTURES, set), { recursive: true, encoding: 'utf8' }).map(file => join(set, file)))
  .filter(file => file.endsWith('.txt'))
  .map(file => readFileSync(join(FIXTURES, file), 'utf8').normalize('NFC'))
  .filter(text => !text.includes('\ufffd') && findWidth(readLines(text).lines) === null)

/** Lines with columns stay as they are. */
const wrap = (text: string, columns: number): string =>
  text
    .split('\n')
    .map(line => (/\t|\S {3}/.test(line) ? line : wrapLine(line, columns)))
    .join('\n')

function wrapLine(line: string, columns: number): string {
  const lines: string[] = []
  let last: string | null = null
  for (const word of line.split(' ')) {
    const longer: string = last === null ? word : `${last} ${word}`
    if (last?.trim() && longer.length > columns) {
      lines.push(last)
      last = word
    } else last = longer
  }
  return [...lines, last ?? ''].join('\n')
}

/** How many letters and signs stand before each line end. */
function lineEnds(text: string): Set<number> {
  const ends = new Set<number>()
  let before = 0
  for (const line of text.split('\n')) {
    before += line.replace(/\s/g, '').length
    ends.add(before)
  }
  return ends
}

describe('fixtures that were wrapped anew', () => {
  it.each([64, 72, 80])('at %i columns have their lines back', async columns => {
    let [wraps, apart, lost, all] = [0, 0, 0, 0]
    for (const text of texts) {
      const wrapped = wrap(text, columns)
      const read = async (one: string) => lineEnds((await extractTxt(Buffer.from(one))).text)
      const [own, found] = [await read(text), await read(wrapped)]
      wraps += wrapped.split('\n').length - text.split('\n').length
      all += own.size
      for (const end of found) if (!own.has(end)) apart++
      for (const end of own) if (!found.has(end)) lost++
    }
    expect(wraps).toBeGreaterThan(1500)
    // Lines that were left apart cut names and sentences; what is joined too much is nearly always a heading and its text.
    expect(apart / wraps).toBeLessThan(0.005)
    expect(lost / all).toBeLessThan(0.02)
  })
})
