// Compares what the program reads out of each file with a text that is known to be right, and prints the words that
// are missing, added or out of order: npm run fidelity -- DIR [--words N]
// The reference of "012.pdf" or "012-scan.pdf" is "012.txt" in the same folder. Exits 1 where a word is missing.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { extract } from '../dist/extract/extract.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { words: { type: 'string', default: '12' } },
})
const [folder] = positionals
if (folder === undefined) {
  process.stderr.write('Which folder? Write: npm run fidelity -- DIR\n')
  process.exit(2)
}
const shown = Number(values.words)

/** @param {string} name */
const stemOf = name => name.replace(/\.[^.]*$/, '')

/**
 * What a reader sees, as words: marks of Markdown, list marks, dot leaders and punctuation around a word do not count.
 * @param {string} text
 */
function wordsOf(text) {
  return text
    .normalize('NFC')
    .replace(/\\([()[\]*_.#-])/g, '$1')
    .replace(/\]\([^()\s]*\)/g, ' ')
    .split(/\s+|\.{3,}|(?<=\/)(?=\p{L})/u)
    .map(w => w.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''))
    .filter(w => w !== '')
}

/**
 * The pairs of a longest common subsequence (Myers), ends first taken off.
 * @param {string[]} a
 * @param {string[]} b
 * @returns {[number, number][]}
 */
function common(a, b) {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const [n, m] = [a.length - head - tail, b.length - head - tail]
  /** @type {Int32Array[]} */
  const trace = []
  const most = Math.min(n + m, 6000)
  const v = new Int32Array(2 * most + 3)
  const mid = most + 1
  let steps = -1
  search: for (let d = 0; d <= most; d++) {
    trace.push(v.slice(mid - d - 1, mid + d + 2))
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && Number(v[mid + k - 1]) < Number(v[mid + k + 1]))
      let x = down ? Number(v[mid + k + 1]) : Number(v[mid + k - 1]) + 1
      let y = x - k
      while (x < n && y < m && a[head + x] === b[head + y]) {
        x++
        y++
      }
      v[mid + k] = x
      if (x >= n && y >= m) {
        steps = d
        break search
      }
    }
  }
  /** @type {[number, number][]} */
  const pairs = []
  for (let i = 0; i < head; i++) pairs.push([i, i])
  /** @type {[number, number][]} */
  const inner = []
  if (steps === -1) process.stderr.write('Too different to compare word by word.\n')
  let [x, y] = [n, m]
  for (let d = steps; d >= 0; d--) {
    const before = /** @type {Int32Array} */ (trace[d])
    const k = x - y
    /** @param {number} diagonal */
    const at = diagonal => Number(before[diagonal + d + 1])
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1))
    const from = down ? k + 1 : k - 1
    const startX = d === 0 ? 0 : at(from)
    const startY = d === 0 ? 0 : startX - from
    while (x > startX && y > startY && x > 0 && y > 0 && a[head + x - 1] === b[head + y - 1]) {
      x--
      y--
      inner.push([head + x, head + y])
    }
    x = startX
    y = startY
  }
  pairs.push(...inner.reverse())
  for (let i = tail; i > 0; i--) pairs.push([a.length - i, b.length - i])
  return pairs
}

/**
 * Number of single-letter changes from one text to the other.
 * @param {string} a
 * @param {string} b
 */
function changes(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min(Number(row[j]) + 1, Number(next[j - 1]) + 1, Number(row[j - 1]) + same))
    }
    row = next
  }
  return Number(row.at(-1))
}

/**
 * @param {string[]} wanted
 * @param {string[]} got
 */
function compare(wanted, got) {
  const pairs = common(wanted, got)
  const [keptWanted, keptGot] = [new Set(pairs.map(p => p[0])), new Set(pairs.map(p => p[1]))]
  const missing = wanted.map((word, at) => ({ word, at })).filter(w => !keptWanted.has(w.at))
  const added = got.map((word, at) => ({ word, at })).filter(w => !keptGot.has(w.at))
  // A word that is missing here and added there has moved.
  /** @type {Map<string, number[]>} */
  const spare = new Map()
  for (const { word, at } of added.reverse()) {
    const places = spare.get(word)
    if (places) places.push(at)
    else spare.set(word, [at])
  }
  /** @type {typeof missing} */
  const moved = []
  const taken = new Set()
  const lost = missing.filter(entry => {
    const at = spare.get(entry.word)?.pop()
    if (at === undefined) return true
    moved.push(entry)
    taken.add(at)
    return false
  })
  let letters = 0
  let [i, j] = [0, 0]
  for (const [x, y] of [...pairs, [wanted.length, got.length]]) {
    if (Number(x) > i || Number(y) > j) letters += changes(wanted.slice(i, x).join(' '), got.slice(j, y).join(' '))
    i = Number(x) + 1
    j = Number(y) + 1
  }
  return {
    lost,
    moved,
    added: added.reverse().filter(w => !taken.has(w.at)),
    error: letters / Math.max(1, wanted.join(' ').length),
  }
}

/**
 * Words that stand together, as they stand there.
 * @param {{ word: string, at: number }[]} words
 */
function runs(words) {
  /** @type {string[]} */
  const out = []
  words.forEach(({ word, at }, i) => {
    if (i > 0 && words[i - 1]?.at === at - 1) out[out.length - 1] += ` ${word}`
    else out.push(word)
  })
  const rest = out.length - shown
  return (
    out
      .slice(0, shown)
      .map(r => `"${r}"`)
      .join(', ') + (rest > 0 ? `, and ${rest} more` : '')
  )
}

const FURNITURE = new Set(['header', 'footer', 'page-number'])

/**
 * The text without page furniture, and the furniture.
 * @param {import('../dist/model/extracted-text.js').ExtractedText} extracted
 */
function split({ text, blocks }) {
  let [body, furniture, at] = ['', '', 0]
  for (const { kind, span } of blocks) {
    if (!FURNITURE.has(kind)) continue
    body += `${text.slice(at, span[0])} `
    furniture += `${text.slice(...span)} `
    at = span[1]
  }
  return { body: body + text.slice(at), furniture }
}

const names = readdirSync(folder).sort()
const references = names.filter(n => n.endsWith('.txt')).map(stemOf)
let failed = 0
for (const name of names) {
  const stem = stemOf(name)
  const reference = references
    .filter(r => stem === r || stem.startsWith(`${r}-`))
    .sort((a, b) => a.length - b.length)[0]
  if (reference === undefined || name === `${reference}.txt`) continue
  const right = await extract(readFileSync(join(folder, `${reference}.txt`)), `${reference}.txt`)
  const read = await extract(readFileSync(join(folder, name)), name)
  if (!right.ok || !read.ok) {
    const failure = right.ok ? (read.ok ? null : read.failure) : right.failure
    process.stdout.write(`${name}: ${failure?.outcome}. ${failure?.reason}\n`)
    failed++
    continue
  }
  const [wanted, aside] = [split(right.extracted), split(read.extracted)]
  const { lost: gone, moved, added, error } = compare(wordsOf(wanted.body), wordsOf(aside.body))
  // A running header stands once in a Word file and on every page of a text.
  const repeated = new Set(wordsOf(aside.furniture))
  const lost = gone.filter(({ word }) => !repeated.has(word))
  const rate = `${(100 * error).toFixed(2)} % of letters differ`
  process.stdout.write(
    `${name}: ${wordsOf(wanted.body).length} words, ${lost.length} missing, ${added.length} added, ${moved.length} out of order, ${rate}\n`,
  )
  if (lost.length > 0) process.stdout.write(`  missing: ${runs(lost)}\n`)
  if (added.length > 0) process.stdout.write(`  added: ${runs(added)}\n`)
  if (moved.length > 0) process.stdout.write(`  out of order: ${runs(moved)}\n`)
  if (lost.length > 0) failed++
}
process.exitCode = failed === 0 ? 0 : 1
