// Writes docs/export.schema.json, the JSON Schema of the export, from the zod schema in scripts/schema/document.mjs:
//   node scripts/schema.mjs
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { exportSchema } from './schema/document.mjs'

/**
 * The schema of a whole export; that of one line of JSON Lines is its `$defs/document`.
 * @param {{ open: boolean }} options whether fields that are not named here are valid: versions to come may add some
 */
export function makeSchema({ open }) {
  const { $schema, ...rest } = z.toJSONSchema(exportSchema, {
    target: 'draft-2020-12',
    io: open ? 'input' : 'output',
    // The largest whole number of the language says nothing about minutes.
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
  return {
    $schema,
    title: 'referat/v1',
    description:
      'What `referat export --format json` writes. Each line of `--format jsonl` is one #/$defs/document. What the source does not state is null or [], never a guess and never missing.',
    ...rest,
  }
}

/** The file as it is committed. */
export const schemaFile = () => `${JSON.stringify(makeSchema({ open: true }), null, 2)}\n`

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../docs/export.schema.json', import.meta.url), schemaFile())
