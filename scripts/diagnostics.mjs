// Writes docs/diagnostics.md from the one table in src/model/diagnostic.ts: node scripts/diagnostics.mjs
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** @typedef {{ readonly severity: 'info' | 'warning' | 'error', readonly about: string }} Info */

/** @type {readonly (readonly [Info['severity'], heading: string, about: string])[]} */
const SEVERITIES = [
  ['error', 'Errors', 'Something is wrong that makes the document, as it was read, unfit for use.'],
  ['warning', 'Warnings', 'Something is missing or may be wrong: look at the original before you rely on it.'],
  [
    'info',
    'Information',
    'The program had to choose, or left something out on purpose. Usually nothing is to be done.',
  ],
]

/**
 * @param {Readonly<Record<string, Info>>} diagnostics by code
 * @returns {string} the page
 */
export function makePage(diagnostics) {
  const sections = SEVERITIES.flatMap(([severity, heading, about]) => {
    const rows = Object.entries(diagnostics).filter(([, info]) => info.severity === severity)
    if (rows.length === 0) return []
    const lines = rows.map(([code, info]) => `| \`${code}\` | ${info.about.replaceAll('|', '\\|')} |`)
    return [
      `## ${heading}\n\n${about}\n\n| code | what it means, and what to do |\n| --- | --- |\n${lines.join('\n')}\n`,
    ]
  })
  return `# Diagnostics

What the program doubts or knows to have lost, in \`diagnostics\` of each document: a code, a severity, a message with
the particulars, and where in the text it is (or null where it concerns the whole document). None of them stops a
document from being read.

Made from \`src/model/diagnostic.ts\` by \`node scripts/diagnostics.mjs\`; not written by hand.

${sections.join('\n')}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { DIAGNOSTICS } = await import('../dist/model/diagnostic.js')
  writeFileSync(new URL('../docs/diagnostics.md', import.meta.url), makePage(DIAGNOSTICS))
}
