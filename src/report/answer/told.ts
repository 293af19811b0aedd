// What items of an answer tell in their texts, below the rows: of earlier meetings, and where they speak of it.

import { listSome } from '../../query/list-some.js'
import type { Told } from '../../query/look-again/item-texts.js'
import { joined } from '../terminal/joined.js'
import type { Output } from '../terminal/output.js'
import { printableLine } from '../terminal/printable.js'
import { wrapBehind } from '../terminal/wrap.js'

const LONGEST = 720

interface Outputs {
  readonly stderr: Output
  asTyped(note: string): string
}

/** `same`: of the rows shown, else of other items about it. */
export function formatEarlier(all: readonly Told[], same: boolean, outputs: Outputs): string {
  const { document, item } = all[0]!.of
  const head = `${same ? 'The same items also tell' : 'Items about it tell'} what earlier meetings or other bodies resolved:`
  const number = all.length === 1 && item !== null ? item : 'NUMBER'
  const command = `referat show ${isOfOne(all) ? document.slice(0, 8) : 'DOCUMENT'} --item ${number} --source`
  return `${formatTold(head, all, 3, outputs)}\n  ${outputs.asTyped(command)}\n`
}

export const formatExcerpts = (all: readonly Told[], outputs: Outputs): string =>
  `${formatTold('Where the text of the items says it:', all, all.length, outputs)}\n`

const isOfOne = ([first, ...others]: readonly Told[]): boolean =>
  others.every(({ of }) => of.document === first!.of.document)

function formatTold(head: string, all: readonly Told[], most: number, { stderr }: Outputs): string {
  const isOne = isOfOne(all)
  const shown = all.slice(0, most).map(({ of, told }) => {
    const text = told.length > LONGEST ? `${told.slice(0, LONGEST).trimEnd()} …` : told
    const day = isOne ? null : of.date
    return printableLine(joined(': ', joined(', ', day, of.item), text))
  })
  const more = all.slice(most).map(({ of }) => of.item ?? of.itemTitle ?? '')
  const left = more.length > 0 ? [`and ${more.length} more: ${printableLine(listSome(more))}`] : []
  return [
    ...wrapBehind('', head, Math.max(stderr.width, 40)),
    ...[...shown, ...left].flatMap(line => wrapBehind('  ', line, stderr.width)),
  ].join('\n')
}
