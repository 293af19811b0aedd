// What the pages of minutes platforms print around the minutes, from dictionaries/platforms.yaml.

import type { Table } from './entries.js'
import { oneOf, optional, some, text } from './field.js'

export interface PlatformText {
  readonly text: string
  /** `line`: the whole line is interface; `prefix`: only these words before a label; `start`: a line that begins so. */
  readonly where: 'line' | 'prefix' | 'start'
  readonly platform: string | null
  /** Lines in which it must be found. */
  readonly example: readonly string[]
}

export const platforms: Table<PlatformText> = {
  file: 'platforms.yaml',
  shape: {
    text,
    where: { ...oneOf(['line', 'prefix', 'start']), otherwise: { value: 'line' } },
    platform: optional(text),
    example: { ...some(text), otherwise: { value: [] } },
  },
  key: entry => entry.text,
}
