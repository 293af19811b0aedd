// What the items of an answer tell of earlier meetings and other bodies, below the rows, with the command that shows it.

import { listSome } from '../../query/list-some.js'
import type { Earlier } from '../../query/look-again/list-earlier.js'
import type { Output } from '../terminal/output.js'
import { printableLine } from '../terminal/printable.js'
import { wrapBehind } from '../terminal/wrap.js'

const MOST_SHOWN = 3
const LONGEST = 400

/** `same`: of the rows shown, else of other items about it. */
export function formatEarlier(
  all: readonly Earlier[],
  same: boolean,
  { stderr, asTyped }: { readonly stderr: Output; asTyped(note: string): string },
): string {
  const { document, item } = all[0]!.of
  const isOne = all.every(({ of }) => of.document === document)
  const shown = all.slice(0, MOST_SHOWN).map(({ of, told }) => {
    const text = told.length > LONGEST ? `${told.slice(0, LONGEST).trimEnd()} …` : told
    const day = isOne ? null : of.date
    return printableLine([[day, of.item].filter(part => part !== null).join(', '), text].filter(Boolean).join(': '))
  })
  const more = all.slice(MOST_SHOWN).map(({ of }) => of.item ?? of.itemTitle ?? '')
  const left = more.length > 0 ? [`and ${more.length} more: ${printableLine(listSome(more))}`] : []
  const head = `${same ? 'The same items also tell' : 'Items about it tell'} what earlier meetings or other bodies resolved:`
  const lines = [
    ...wrapBehind('', head, Math.max(stderr.width, 40)),
    ...[...shown, ...left].flatMap(line => wrapBehind('  ', line, stderr.width)),
  ]
  const number = all.length === 1 && item !== null ? item : 'NUMBER'
  const command = `referat show ${isOne ? document.slice(0, 8) : 'DOCUMENT'} --item ${number} --source`
  return `${lines.join('\n')}\n  ${asTyped(command)}\n`
}
