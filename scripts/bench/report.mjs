// Measurements in, tables out: for a terminal, and as docs/performance.md.

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} measured
 * @property {string} [goal] What the measurement is held to; empty where it only tells.
 * @typedef {{ readonly title: string, readonly about: string, readonly rows: readonly Row[] }} Section
 */

/** @param {readonly Row[]} rows */
export function formatTable(rows) {
  const cells = rows.map(({ what, measured, goal }) => [what, measured, goal ? `goal: ${goal}` : ''])
  const widths = [0, 1].map(column => Math.max(...cells.map(row => row[column]?.length ?? 0)))
  return cells
    .map(row => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('   ')}`.trimEnd())
    .join('\n')
    .concat('\n')
}

/** What profiles showed, and what came of it, is written by people: it stays as it stands. */
const NOTES = '## What was slow, and what was done'

/**
 * @param {readonly Section[]} sections
 * @param {{ readonly date: string, readonly documents: number, readonly scale: number }} run
 * @param {string} page The page so far.
 */
export function formatPage(sections, { date, documents, scale }, page) {
  const parts = sections.map(({ title, about, rows }) => {
    const table = rows.map(({ what, measured, goal = '' }) => `| ${what} | ${measured} | ${goal} |`)
    return [`## ${title}`, '', about, '', '| what | measured | goal |', '| --- | --- | --- |', ...table, ''].join('\n')
  })
  return [
    '# Performance',
    '',
    `Measured ${date} by \`npm run bench\` on a machine with 2 cores, shared with other work; Node ${process.versions.node}.`,
    `Files: ${documents} invented minutes and agendas (half PDF, a third Word, the rest text; drafts, copies and the same in`,
    `two formats among them); archives of up to ${scale.toLocaleString('en')} documents.`,
    'Seconds differ from machine to machine, so what is told are ratios of things measured in one run; processor time where',
    'nothing else is said. `npm run bench -- --full` measures 100,000 documents; how the parser’s time grows with the length',
    'of a text is measured by `node scripts/bench/parse.mjs`.',
    '',
    ...parts,
    page.slice(page.indexOf(NOTES)),
  ].join('\n')
}
