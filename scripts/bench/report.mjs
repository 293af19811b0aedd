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

/** What profiles showed, and what came of it. */
const NOTES = `## What was slow, and what was done

- Storing: the values of a row were looked for in its JSON one by one (now read once, as SQLite's own \`jsonb\`); every
  word of a document was asked for in the list of words (now only those this run has not stored yet); pages that change
  with every document were moved from the log into the archive every 4 MB (now 16).
- Large archives: a new document was compared with all others of its day. Now with those that can be of its meeting.
- Parsing: a line of people was read up to four times, to know what list it stands in before it is read (now once, and
  kept for the next document with the same people); the letters of a text were listed to be counted.
- What is left is spread thin: no function takes more than a few hundredths. The first few hundred files of a run cost up
  to twice as much as later ones, until the engine has compiled what they use.
- Tried and dropped: letting go of memory sooner in workers (a sixth less memory, 1.4 × the time), other merge settings of
  the full-text index (no difference).
`

/**
 * @param {readonly Section[]} sections
 * @param {{ readonly date: string, readonly documents: number, readonly scale: number }} run
 */
export function formatPage(sections, { date, documents, scale }) {
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
    NOTES,
  ].join('\n')
}
