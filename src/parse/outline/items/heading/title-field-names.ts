// Names of fields beside or below the title of an item ("Oplæg", "Varighed"): a name in, what its value says out.

import type { TitleField } from '../../../../dictionary/outline.js'

export type TitleFieldReader = (name: string) => TitleField['field'] | null

export function createTitleFieldReader(fields: readonly TitleField[]): TitleFieldReader {
  const names = new Map(fields.flatMap(({ field, forms }) => forms.map(form => [form.toLowerCase(), field] as const)))
  return name => names.get(name.toLowerCase().replace(/\.$/u, '')) ?? null
}
