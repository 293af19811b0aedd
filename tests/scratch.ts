// A folder for one test file, gone when it is done; and archives in it.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'referat-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
