// How rolldown makes few files of what the compiler made of src, since loading some three hundred took longer than most
// questions take to answer. What a group names and all that it needs is one file, of the first group that takes it; the
// rest is cut where the program loads something only when it is asked for. Files that share one folder, `chunks`, find
// what lies beside the program as modules one folder deep do.
import { relative } from 'node:path'
import { defineConfig } from 'rolldown'

/** @type {readonly (readonly [name: string, modules: RegExp])[]} */
const GROUPS = [
  ['model', /^model\//],
  // Help and what is wrong with a command line need no more than this; what an import needs is loaded by it.
  ['program', /^commands\/(?!ingest\/(?:import-files|reparse-archive)\.)|^report\/.*\bprintable\./],
  // A worker needs it; it knows no database.
  ['parcel', /^(store\/(save\/parcel|rows)|workers\/changes)/],
  // Of the language, what questions need too.
  ['words', /^danish\/(dates|inflected|names|nouns|number-words|remember)\.|^dictionary\/dictionary\./],
  ['language', /^(danish|dictionary)\//],
  ['kysely', /^\.\.\/node_modules\/kysely\//],
  // What every answer needs; what only some do is loaded by it.
  [
    'answer',
    /^(query\/(ask|search|search\/translate-words|sentence\/days|who\/directory)|report\/answer\/(answer|found)|store\/(archive|load))\./,
  ],
  // The archive in numbers and lists of what there is need nothing of sentences.
  ['census', /^(store\/(census\/|reparse\.)|report\/archive\/|query\/who\/list-bodies\.)/],
  ['periods', /^query\/sentence\/periods\./],
  ['sentence', /^query\/(understand|sentence\/)/],
  ['others', /^(store|report|query)\//],
]

export default defineConfig({
  input: {
    cli: 'cli.js',
    library: 'library.js',
    'workers/worker-main': 'workers/worker-main.js',
    'workers/watchdog': 'workers/watchdog.js',
  },
  platform: 'node',
  // Packages stay what they are but for Kysely, which is some hundred small modules itself.
  external: name => /^[a-z@]/.test(name) && name !== 'kysely',
  output: {
    dir: '.',
    chunkFileNames: 'chunks/[name].js',
    // A worker keeps the text of all it runs; one sign beyond Latin-1 would make the engine take two bytes for each letter.
    comments: false,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: false, asciiOnly: true } },
    codeSplitting: {
      groups: GROUPS.map(([name, modules]) => ({
        name,
        test: id => modules.test(relative('', id).replaceAll('\\', '/')),
      })),
    },
  },
})
