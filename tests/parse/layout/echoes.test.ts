// A page's head or foot that stands once, and is told by saying what the title block says with the number of a page.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const HEAD = 'ASSENS AMT\nAmtssundhedsudvalget\n\nReferat af møde i Amtssundhedsudvalget den 12. maj 2001\n\n'
const minutes = (between: string) =>
  readMinutes(
    `${HEAD}1. Budget\n\nBudgettet blev lagt frem, og der blev talt om det.\n\n${between}\n\nDet blev godkendt.\n\n2. Eventuelt\n\nIntet.\n`,
  )

describe('furniture', () => {
  it.each([
    'Amtssundhedsudvalget\t\tSide 2',
    'Amtssundhedsudvalget, side 2 af 3',
    'Assens Amt        Amtssundhedsudvalget        - 2 -',
    'Referat af møde i Amtssundhedsudvalget    12. maj 2001    Side 2',
    'Amtssundhedsudvalget – 12. maj 2001\t\t2/3',
    '\fReferat - Amtssundhedsudvalget\t12. maj 2001\t2',
  ])('%j', async line => {
    const { furniture, items, text } = await minutes(line)
    expect(furniture.map(f => text.slice(...f.span).replace(/\s+/g, ' '))).toEqual([
      line.replace('\f', '').replace(/\s+/g, ' '),
    ])
    expect(items[0]?.sections.map(s => s.text.replace(/\s+/g, ' '))).toEqual([
      'Budgettet blev lagt frem, og der blev talt om det. Det blev godkendt.',
    ])
  })
})

describe('text', () => {
  it.each([
    'Regnskab 2000\tSide 2', // says more than the title block
    'Referat side 2', // cited
    'Amtssundhedsudvalget\t2', // a row, in the middle of a page
    'Amtssundhedsudvalget, side 1',
    '25/11', // a day
    'Amtssundhedsudvalget\t\t12/5', // another
  ])('%s', async line => {
    const { furniture, items } = await minutes(line)
    expect(furniture).toEqual([])
    expect(items[0]?.sections.map(s => s.text).join('\n')).toContain(line)
  })
})
