// A house style: minutes as they were read in, the same minutes written otherwise and what they must be read as out.

/** @typedef {import('../../../dist/model/document.js').Document} Document */
/** @typedef {{ text: string, gold: import('../gold.mjs').Gold }} Restyled */

/**
 * `fields`: those of fields.mjs that it is scored by; minutes that are not read perfectly in them are left out. `restyle`
 * gives null for minutes that cannot be written so.
 * @typedef {{ name: string, fields: readonly string[], restyle: (document: Document) => Restyled | null }} Style
 */
export {}
