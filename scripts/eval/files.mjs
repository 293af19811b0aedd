// Which documents of a folder have gold: the folder in, each document with its gold out. The gold of "012.pdf" and of
// "012-scan.pdf" is "012.gold.json", wherever below the folder it lies.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'

/** What the program reads. */
const FORMATS = ['pdf', 'docx', 'txt', 'doc', 'rtf', 'odt', 'fodt', 'html', 'htm']

/** @typedef {{ path: string, stem: string, format: string, gold: import('./gold.mjs').Gold }} GoldDocument */

/**
 * @param {string} folder
 * @param {readonly string[]} formats only these; all where empty
 * @returns {{ documents: GoldDocument[], withoutGold: string[], withoutDocument: string[] }}
 */
export function findDocuments(folder, formats = []) {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`)
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
  const golds = paths
    .filter(path => path.endsWith('.gold.json'))
    .map(path => ({ path, stem: basename(path, '.gold.json'), gold: JSON.parse(readFileSync(path, 'utf8')) }))
  /** @type {GoldDocument[]} */
  const documents = []
  /** @type {string[]} */
  const withoutGold = []
  for (const path of paths) {
    const format = extname(path).slice(1).toLowerCase()
    if (!FORMATS.includes(format) || (formats.length > 0 && !formats.includes(format))) continue
    const own = golds
      .filter(g => belongs(basename(path), g.stem))
      .sort((a, b) => nearness(path, b) - nearness(path, a))[0]
    if (own) documents.push({ path, stem: own.stem, format, gold: own.gold })
    else withoutGold.push(path)
  }
  const used = new Set(documents.map(document => document.stem))
  return { documents, withoutGold, withoutDocument: golds.map(g => g.stem).filter(stem => !used.has(stem)) }
}

/** "004-scan.pdf" belongs to "004"; "0041.pdf" does not. @type {(name: string, stem: string) => boolean} */
const belongs = (name, stem) => name.startsWith(stem) && !/^[\p{L}\d]/u.test(name.slice(stem.length))

/** The longer stem, then the one in the same folder. @type {(path: string, gold: { path: string, stem: string }) => number} */
const nearness = (path, gold) => gold.stem.length * 2 + (dirname(path) === dirname(gold.path) ? 1 : 0)
