// How a command is declared: one file a command, one line in list.ts. A declaration is plain data and loads nothing
// heavy; `run` imports what it needs when it is called. A command never touches `process`: it gets its surroundings.

import type { Output } from '../report/terminal/output.js'

/** 0 done · 1 done, but some file failed, or the one thing asked for is not there · 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2

export interface Command {
  readonly name: string
  /** What it does, in one line that starts with a small letter and ends without a stop. */
  readonly summary: string
  /** What stands after the name, as printed in the usage line: `PATH…`, `DOCUMENT`, or '' for nothing. */
  readonly takes: string
  /** How many arguments it takes: at least, at most. */
  readonly count: readonly [least: number, most: number]
  /** The only words that may stand after the name; any, where left out. */
  readonly choices?: readonly string[]
  readonly options: readonly Option[]
  readonly examples: readonly Example[]
  /** What else is worth knowing: paragraphs of whole sentences, printed below the options. */
  readonly notes?: readonly string[]
  run(args: Arguments, surroundings: Surroundings): Promise<ExitStatus>
}

export interface Option {
  /** Without the dashes: `all-documents`. */
  readonly name: string
  /** The word for its value in the help, in capitals (`FILE`); none for a switch. */
  readonly value?: string
  readonly about: string
  /** The only values allowed. */
  readonly choices?: readonly string[]
  /** Whether it may be given several times. */
  readonly repeats?: boolean
}

/** A line that works when pasted, and what it does. */
export interface Example {
  readonly line: string
  readonly does: string
}

/** What was typed, checked against the declaration: only declared options, only allowed choices. */
export interface Arguments {
  readonly words: readonly string[]
  /** The value of an option; the last one where it was given several times. */
  text(name: string): string | undefined
  /** All values of an option that repeats. */
  texts(name: string): readonly string[]
  /** Whether a switch was given. */
  flag(name: string): boolean
  /** A whole number from `least`. Throws Problem for anything else. */
  number(name: string, least: number): number | undefined
}

/** All that a command may know of the world outside its files. */
export interface Surroundings {
  readonly stdout: Output
  readonly stderr: Output
  /** All that is on standard input. */
  stdin(): Promise<string>
  /** `name version`, for files that say who made them. */
  readonly generator: string
  env(name: string): string | undefined
  /** What a person types to start the program here, in place of "referat". */
  readonly invocation: string
  /** Resolves when the person has asked to stop (Ctrl-C). */
  readonly stopped: AbortSignal
}
