// The contract's JSON: one object, the documents in it one a line.

import type { Exporter } from './exporter.js'

export const exportJson: Exporter = async function* (documents, generator) {
  yield piece(`{"schema": "referat/v1", "generator": ${JSON.stringify(generator)}, "documents": [`)
  let separator = '\n'
  for await (const document of documents) {
    yield piece(separator + JSON.stringify(document))
    separator = ',\n'
  }
  yield piece('\n]}\n')
}

function piece(text: string) {
  return { file: null, text }
}
