// Writes man/referat.1, the page that `man referat` shows where the package is installed, from the table of commands:
//   node scripts/man.mjs [--check]
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { keepPage } from './page.mjs'

/** @typedef {import('../dist/commands/command.js').Command} Command */

/** @param {string} text */
const roff = text =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1')

/** @param {string} text */
const bold = text => `\\fB${roff(text)}\\fR`

/**
 * @param {Command} command
 * @param {typeof import('../dist/commands/help.js')} help
 */
function section({ name, takes, summary, options, examples, notes }, { aboutOf, formatOption }) {
  return [
    `.SS ${bold(`referat ${name}`)} ${roff(takes)}`,
    `${roff(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`)}`,
    ...options.flatMap(option => ['.TP', bold(formatOption(option)), roff(aboutOf(option))]),
    ...(notes ?? []).flatMap(note => ['.PP', roff(note)]),
    ...examples.flatMap(({ line, does }) => ['.TP', bold(line), roff(does)]),
  ]
}

/**
 * @param {readonly Command[]} commands
 * @param {typeof import('../dist/commands/help.js')} help
 * @param {string} version
 */
export function makeManual(commands, help, version) {
  const lines = [
    '.\\" Made by scripts/man.mjs; not written by hand.',
    `.TH REFERAT 1 "" "referat ${version}"`,
    '.SH NAME',
    roff('referat - decisions, tasks and people out of Danish meeting minutes'),
    '.SH SYNOPSIS',
    `${bold('referat')} COMMAND [options]`,
    '.SH DESCRIPTION',
    roff('Reads an archive of Danish minutes (PDF, Word, text) into one SQLite file and answers questions about it.'),
    roff('Every fact points at the characters it was read from.'),
    '.SH COMMANDS',
    ...commands.flatMap(command => section(command, help)),
    '.SH ENVIRONMENT',
    ...['.TP', bold('REFERAT_DB'), roff('the archive, where --db is not given (else output/referat.db)')],
    ...['.TP', bold('NO_COLOR'), roff('no colour, also on a terminal')],
    '.SH EXIT STATUS',
    roff(help.EXIT_STATUS),
  ]
  return `${lines.join('\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [{ COMMANDS }, help, { readFileSync }] = await Promise.all([
    import('../dist/commands/list.js'),
    import('../dist/commands/help.js'),
    import('node:fs'),
  ])
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const commands = await Promise.all(Object.values(COMMANDS).map(load => load()))
  mkdirSync(new URL('../man', import.meta.url), { recursive: true })
  keepPage('man/referat.1', makeManual(commands, help, version), 'scripts/man.mjs')
}
