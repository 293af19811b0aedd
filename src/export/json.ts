// The contract's JSON: one object with one document per line, or JSON Lines.

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

export const exportJsonl: Exporter = async function* (documents) {
  for await (const document of documents) yield { file: null, text: `${JSON.stringify(document)}\n` }
}
