// docs/accuracy.md: the scores of the fixtures in, the page out, with what the numbers are worth.
import { COLUMNS, decimals, fieldRows, markdownTable } from './table.mjs'
import { mean, sum } from './tally.mjs'

/** @typedef {{ name: string, stem: string, format: string, rows: ReadonlyMap<string, import('./tally.mjs').Counts> }} Score */

/** Mean of the main fields on the text files of a set, or on all of a set without any, when the rules met them first. */
const FIRST = [
  { set: 'meetings/', what: 'fixtures/meetings', first: 0.922 },
  { set: 'unseen/a', what: 'fixtures/unseen, a…', first: 0.868 },
  { set: 'unseen/b', what: 'fixtures/unseen, b…', first: 0.93 },
  { set: 'unseen/c', what: 'fixtures/unseen, c…', first: 0.971 },
  { set: 'unseen/d', what: 'fixtures/unseen, d…', first: 0.969 },
  { set: 'unseen/e', what: 'fixtures/unseen, e…', first: 0.897 },
  { set: 'unseen/f', what: 'fixtures/unseen, f… (PDF and Word)', first: 0.969 },
  { set: 'unseen/g', what: 'fixtures/unseen, g…', first: 0.962 },
  { set: 'unseen/h', what: 'fixtures/unseen, h…', first: 0.966 },
  { set: 'unseen/i', what: 'fixtures/unseen, i… (PDF and Word)', first: 0.986 },
  { set: 'unseen/j', what: 'fixtures/unseen, j…', first: 0.967 },
  { set: 'unseen/k', what: 'fixtures/unseen, k…', first: 0.962 },
  { set: 'unseen/l', what: 'fixtures/unseen, l…', first: 0.896 },
  { set: 'unseen/m', what: 'fixtures/unseen, m…', first: 0.717 },
  { set: 'unseen/n', what: 'fixtures/unseen, n…', first: 0.679 },
  { set: 'unseen/o', what: 'fixtures/unseen, o…', first: 0.728 },
]

/**
 * Real minutes of the public web with gold made by hand. They are others' texts and not stored here, so these numbers are
 * not made anew: the mean of the fields when the rules met them first, and at the date given.
 */
const REAL = {
  measured: '2026-11-23',
  sets: [
    { what: 'councils, committees, hospitals, regions: beginnings of 40 pages', first: 0.869, now: 0.953 },
    { what: 'boards, associations, schools, churches: beginnings of 33 pages', first: 0.802, now: 0.977 },
    { what: 'associations, student and owners’ boards: 23 whole documents, most PDF', first: 0.933, now: 0.99 },
    { what: 'all kinds, sought after most mending for those above: beginnings of 30 pages', first: 0.887, now: 0.991 },
    { what: 'all kinds, sought later: beginnings of 24 pages', first: 0.905, now: 0.979 },
    { what: 'health first, and all kinds: beginnings of 24 pages', first: 0.939, now: 0.993 },
    { what: 'all kinds, kept aside at first: 28 beginnings, 2 whole', first: 0.924, now: 0.967 },
    {
      what: 'councils, schools, parishes, associations, never mended on: beginnings of 30 pages',
      first: 0.912,
      now: 0.916,
    },
    { what: 'public offices: beginnings of 19 pages', first: 0.94, now: 0.989 },
    { what: 'public offices, never mended on: beginnings of 8 pages', first: 0.97, now: 0.993 },
    { what: 'boards and associations, anew: beginnings of 16 pages', first: 0.904, now: 0.938 },
    { what: 'boards and associations, seen late: beginnings of 8 pages', first: 0.945, now: 0.975 },
    { what: 'all kinds, 16 of them mended on: beginnings of 26 pages', first: 0.945, now: 0.959 },
    { what: 'public offices and health, anew: beginnings of 20 pages', first: 0.952, now: 0.969 },
    { what: 'public offices and health, never mended on: beginnings of 12 pages', first: 0.935, now: 0.952 },
  ],
}

/** Invented by people who had not seen the rules, and measured as the real ones are. */
const LATER = [
  { what: 'usual house styles of offices, 12, never mended on', first: 0.986, now: 0.987 },
  { what: 'unusual habits, 8', first: 0.815, now: 0.989 },
  { what: 'unusual habits, 8 more', first: 0.905, now: 0.98 },
  { what: 'twelve secretaries of four decades, 8', first: 0.876, now: 0.946 },
  { what: 'the other 4 of the twelve', first: 0.817, now: 0.982 },
  { what: 'sixteen offices with several habits of their own, 8', first: 0.7, now: 0.931 },
  { what: 'the other 8 of the sixteen, never mended on', first: 0.788, now: 0.821 },
  { what: 'offices, boards and associations since 1985, 10', first: 0.803, now: 0.965 },
  { what: 'the like, 10 more', first: 0.773, now: 0.92 },
  { what: 'half of them usual, half older or peculiar, 8, never mended on', first: 0.904, now: 0.931 },
  { what: 'public offices, habits drawn by chance, 60', first: 0.964, now: 0.994 },
  { what: 'the like with other habits, 40, never looked at', first: 0.959, now: 0.98 },
  { what: 'boards and associations, habits drawn by chance, 60', first: 0.941, now: 0.99 },
  { what: 'the like with other habits, 40, never looked at', first: 0.946, now: 0.978 },
  { what: 'typeset as Word and PDF from minutes above, 8 in each', first: 0.937, now: 0.985 },
  { what: 'the like, 8 more in each, never looked at', first: 0.917, now: 0.942 },
  { what: 'many habits of an office at once, drawn by chance, 60', first: 0.851, now: 0.976 },
  { what: 'the like with other habits, 40, never looked at', first: 0.866, now: 0.911 },
  { what: 'usual templates, typeset as Word and PDF, 10 in each', first: 0.971, now: 0.997 },
  { what: 'the like, 10 more in each, never looked at', first: 0.976, now: 0.981 },
  { what: 'associations and offices, most retold after a real page each, 18', first: 0.942, now: 0.957 },
  { what: 'the like, 18 more, never looked at', first: 0.937, now: 0.937 },
  { what: 'public offices, each retold after a real page, 7 (measured on 2026-11-24)', first: 0.984, now: 0.994 },
  { what: 'the like, 7 more, never looked at', first: 0.975, now: 0.975 },
  { what: 'boards, clubs and schools, half of them real, 7 (measured on 2026-11-24)', first: 0.885, now: 0.969 },
  { what: 'the like, 7 more, never looked at', first: 0.984, now: 0.985 },
  { what: 'fixtures without wrapped lines, wrapped at 64 columns, 93', first: 0.994, now: 0.995 },
  { what: 'the same without any blank line, 93', first: 0.989, now: 0.995 },
  { what: 'health clusters, each in labels and habits of its own, 8', first: 0.859, now: 0.937 },
  { what: 'the like, 8 more, seen by nobody but once at the end', first: 0.859, now: 0.861 },
  { what: 'health clusters by another writer, 8', first: 0.943, now: 0.975 },
  { what: 'the like, 8 more, never looked at', first: 0.884, now: 0.896 },
  { what: 'regions, municipalities and boards, each in habits of its own, 8', first: 0.937, now: 0.968 },
  { what: 'the like, 8 more, of which two were looked at', first: 0.887, now: 0.902 },
  { what: 'all kinds, most retold after a real page each, 8', first: 0.986, now: 0.988 },
  { what: 'the like, 8 more, never looked at', first: 0.953, now: 0.953 },
]

/**
 * @param {readonly Score[]} scores
 * @param {string} date of the run, YYYY-MM-DD
 */
export function makePage(scores, date) {
  const formats = [...new Set(scores.map(s => s.format))].sort((a, b) => order(a) - order(b))
  const stems = [...new Set(scores.map(s => s.stem))]
  const total = sum(scores.map(s => s.rows))
  const ofStem = stems.map(stem => ({ stem, scores: scores.filter(s => s.stem === stem) }))
  const styles = ofStem
    .map(({ stem, scores: own }) => ({ stem, own, mean: average(own.map(s => mean(s.rows))) }))
    .sort((a, b) => a.mean - b.mean)
  const without = styles.map(({ stem }) => mean(sum(scores.filter(s => s.stem !== stem).map(s => s.rows))))
  return `# Accuracy

Made by \`npm run eval -- fixtures --write docs/accuracy.md --date ${date}\`; not written by hand.

${scores.length} files of ${stems.length} minutes and agendas below \`fixtures\`, each in another house style, against what a careful reader finds
in them. **Mean F1 of the main fields: ${decimals(mean(total))}**; of their details: ${decimals(mean(total, 'detail'))}.
By format: ${formats.map(format => `${format} ${decimals(mean(sum(scores.filter(s => s.format === format).map(s => s.rows))))}`).join(', ')}.

## What these numbers are worth

- **They flatter.** The rules were generalised on these very documents. Each set was scored when the rules met it for the
  first time, before anything was mended. Expect minutes of a house style that is not among them to come out nearer to
  the first number than to the second:

${markdownTable(
  ['set', 'documents', 'mean at first sight', 'mean now'],
  FIRST.map(({ set, what, first }) => {
    const all = scores.filter(s => s.name.startsWith(set))
    const text = all.filter(s => s.format === 'txt')
    const own = text.length > 0 ? text : all
    const documents = new Set(own.map(s => s.stem)).size
    return [what, String(documents), decimals(first), decimals(mean(sum(own.map(s => s.rows))))]
  }),
)}
- **Real minutes are harder.** Those of the public web, read as its pages give them (often without line breaks, spaces or
  numbers), with gold made by hand and measured on ${REAL.measured}. The first sight of the later sets
  tells what to expect of an archive that the rules have not met; what is missed most are decisions and tasks told in
  passing, and items whose numbers a page lost:

${markdownTable(
  ['real minutes, not stored here', 'mean at first sight', 'mean then'],
  REAL.sets.map(({ what, first, now }) => [what, decimals(first), decimals(now)]),
)}
- **Habits count more than offices.** Minutes invented by others, not stored here, measured on ${REAL.measured}: a usual
  house style comes out well at first sight, one with several habits of its own (labels, numbers or lists of people as nobody
  else sets them) may lose most of its items or sections:

${markdownTable(
  ['invented later', 'mean at first sight', 'mean then'],
  LATER.map(({ what, first, now }) => [what, decimals(first), decimals(now)]),
)}
- The documents are invented, after house styles of Danish offices. They are shorter and tidier than what archives hold.
- Tuned by hand, by looking at documents and not by training: the weights and thresholds in
  \`src/parse/outline/items\` (\`numbers/chains.ts\`, \`numbers/evidence.ts\`, \`unnumbered/unnumbered.ts\` and \`items.ts\`), which choose
  the headings of the items.
  Nothing else in the program is a number that was fitted.
- A value that the source does not state and the program leaves empty is a hit. Rare fields are therefore easy: look at
  *missed*, *wrong* and *extra* before the share.

## By field

A list entry (a decision, a participant) is found, missed or extra. A single value is right, missed (the program says
nothing), extra (the source says nothing) or wrong; in F1 a wrong value is one fault, not two. What stands in an item
that was not found is missed with it. Decisions, actions and recommendations are paired by the words they share.

${markdownTable(COLUMNS, fieldRows(total, ['main']))}
Details, not in the mean:

${markdownTable(COLUMNS, fieldRows(total, ['detail']))}
Soundness, whatever the text says: pieces that say what stands at their span; non-blank characters that lie in a part.

${markdownTable(COLUMNS, fieldRows(total, ['integrity']))}
## By house style

The mean of each document's main fields, worst first. Left out one at a time, the mean over all the others lies between
${decimals(Math.min(...without))} and ${decimals(Math.max(...without))}: no single style carries the result. (The rules stay the same; nothing is fitted anew
without the style, so this says how much the number hangs on one document, not how an unseen one fares.)

${markdownTable(
  ['document', ...formats, 'mean', 'mean of all without it'],
  styles.map(({ stem, own, mean: one }, i) => [
    stem,
    ...formats.map(format =>
      own
        .filter(s => s.format === format)
        .map(s => decimals(mean(s.rows)))
        .join(' '),
    ),
    decimals(one),
    decimals(without[i] ?? 0),
  ]),
)}`
}

/** @param {readonly number[]} numbers */
const average = numbers => numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length)

/** @param {string} format */
const order = format => ['txt', 'docx', 'pdf'].indexOf(format) + 1 || 9
