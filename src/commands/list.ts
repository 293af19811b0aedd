// All commands, in the order of the help. A new command is a file beside this one and a line here.

import { NOUNS } from '../query/filter.js'
import type { Command } from './command.js'

export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  ingest: async () => (await import('./ingest/ingest.js')).ingestCommand,
  query: async () => (await import('./questions/query.js')).queryCommand,
  ...Object.fromEntries(
    NOUNS.map(noun => [noun, async () => (await import('./questions/nouns.js')).nounCommand(noun)]),
  ),
  bodies: async () => (await import('./questions/who.js')).bodiesCommand,
  organisations: async () => (await import('./questions/who.js')).organisationsCommand,
  search: async () => (await import('./questions/search.js')).searchCommand,
  show: async () => (await import('./show.js')).showCommand,
  export: async () => (await import('./export.js')).exportCommand,
  status: async () => (await import('./status.js')).statusCommand,
  reparse: async () => (await import('./ingest/reparse.js')).reparseCommand,
  backup: async () => (await import('./backup.js')).backupCommand,
  check: async () => (await import('./check.js')).checkCommand,
  completion: async () => (await import('./completion.js')).createCompletionCommand(COMMANDS),
}
