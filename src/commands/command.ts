// How a command is declared: plain data; `run` imports what it needs. A command gets its surroundings, no `process`.

import { Problem } from '../model/problem.js'
import type { Option } from '../query/options.js'
import type { Output } from '../report/terminal/output.js'

/** 0 done · 1 done, but some file failed, or the one thing asked for is not there · 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2

export interface Command {
  readonly name: string
  /** What it does: one line, beginning with a lower-case verb, without a full stop. */
  readonly summary: string
  /** Its arguments as printed in the usage line: `PATH…`, `DOCUMENT`, or '' for none. */
  readonly takes: string
  /** Least and greatest number of arguments. */
  readonly count: readonly [least: number, most: number]
  /** The only arguments allowed; any, if left out. */
  readonly choices?: readonly string[]
  readonly options: readonly Option[]
  readonly examples: readonly Example[]
  /** Further paragraphs of help, in whole sentences, printed at the end. */
  readonly notes?: readonly string[]
  run(call: Call): Promise<ExitStatus>
}

/** A line that works when pasted, and what it does. */
export interface Example {
  readonly line: string
  readonly does: string
}

/** What was typed, checked against the declaration: only declared options, only allowed choices. */
export class Arguments {
  constructor(
    readonly words: readonly string[],
    private readonly given: ReadonlyMap<string, readonly string[]>,
  ) {}

  /** The value of an option; the last one if it was given several times. */
  text = (name: string) => this.given.get(name)?.at(-1)

  /** All values of an option that repeats. */
  texts = (name: string) => this.given.get(name) ?? []

  flag = (name: string) => this.given.has(name)

  /** A whole number from `least`. Throws Problem for anything else. */
  number(name: string, least: number): number | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    const number = Number(text)
    if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number
    throw new Problem(
      `--${name} cannot be "${text}".`,
      `It is a whole number from ${least}, for example --${name} ${Math.max(least, 10)}.`,
    )
  }
}

/** All that a command may know of the process it runs in. */
export interface Surroundings {
  readonly stdout: Output
  readonly stderr: Output
  stdin(): Promise<string>
  /** `name version`, for exports. */
  readonly generator: string
  env(name: string): string | undefined
  /** The command line that starts the program here, in place of "referat". */
  readonly invocation: string
  /** Aborted when the person asks to stop (Ctrl-C), which ends the program at once until a command asks for this. */
  stopped(): AbortSignal
}

export interface Call extends Surroundings {
  readonly args: Arguments
  /** A text with the commands in it as they are typed here, so that they work when pasted. */
  typed(text: string): string
}
