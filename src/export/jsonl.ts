// The contract's JSON Lines: one document per line.

import type { Exporter } from './exporter.js'

export const exportJsonl: Exporter = async function* (documents) {
  for await (const document of documents) yield { file: null, text: `${JSON.stringify(document)}\n` }
}
