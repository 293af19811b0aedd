// The schema of the export says the same as the types of src/model: checked when the tests are compiled
// (`npm run check`), so that neither changes without the other.

import type { z } from 'zod'
import type { documentSchema } from '../../scripts/schema/document.mjs'
import type { DiagnosticCode } from '../../src/model/diagnostic.js'
import type { Document } from '../../src/model/document.js'

/** Interfaces and what zod infers, written out alike; diagnostic codes are any text, since versions to come add some. */
type Plain<T> = [DiagnosticCode] extends [T]
  ? string
  : T extends string | number | boolean | null
    ? T
    : { readonly [K in keyof T]: Plain<T[K]> }

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

type Schema = Plain<z.infer<typeof documentSchema>>
type Model = Plain<Document>

/** Names of the document's fields of which the two say different things. */
type Differences = Exclude<
  {
    [K in keyof Schema | keyof Model]: K extends keyof Schema & keyof Model
      ? Same<Schema[K], Model[K]> extends true
        ? never
        : K
      : K
  }[keyof Schema | keyof Model],
  undefined
>

/** Where this does not compile, the message names the field: bring scripts/schema/document.mjs up to src/model. */
export const same: [Differences] extends [never] ? true : Differences = true
