// Every command there is, in the order in which the help lists them. A new one is a file beside this and a line here.

import type { Command } from './command.js'

export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  ingest: async () => (await import('./ingest.js')).ingestCommand,
}
