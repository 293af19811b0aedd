// Items that were taken out of their order: they stand where they were treated, by their own number.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const TITLE = 'Referat af møde i Sundhedsrådet i Lemvig den 12. maj 2026\n\n'
const TITLES = ['Godkendelse af dagsorden', 'Akutpladser', 'Takster for kørsel', 'Eventuelt', 'Salg af grund']

/** `order`: the numbers as they were treated; `mark`: how a number is written; `listed`: numbers listed at the front. */
function minutes(order: readonly number[], mark: (n: number) => string, listed: readonly number[] = []): string {
  const title = (n: number) => `${mark(n)} ${TITLES[n - 1]}`
  const front = listed.length > 0 ? `Indhold\n${listed.map(n => `${title(n)} .......... ${n + 1}\n`).join('')}\n` : ''
  const items = order.map(n => `${title(n)}\nSagsnr. 26/20${n}\nBeslutning\nGodkendt, som aftalt i udvalg ${n}.\n\n`)
  return TITLE + front + items.join('')
}

const numbersOf = async (text: string) => (await readMinutes(text)).items.map(item => `${item.number} ${item.title}`)

describe('an item moved forward', () => {
  const order = [1, 4, 2, 3, 5]
  const expected = order.map(n => `${n} ${TITLES[n - 1]}`)
  it.each<[string, (n: number) => string]>([
    ['1', n => `${n}`],
    ['1 (Åben)', n => `${n} (Åben)`],
    ['1.', n => `${n}.`],
    ['1)', n => `${n})`],
    ['Punkt 1', n => `Punkt ${n}`],
    ['Sag nr. 1:', n => `Sag nr. ${n}:`],
  ])('numbered "%s"', async (_, mark) => {
    expect(await numbersOf(minutes(order, mark, [1, 2, 3, 4, 5]))).toEqual(expected)
    expect(await numbersOf(minutes(order, mark))).toEqual(expected)
  })

  it('moved back, too', async () => {
    expect(await numbersOf(minutes([1, 3, 4, 2, 5], n => `${n}.`))).toEqual(
      [1, 3, 4, 2, 5].map(n => `${n} ${TITLES[n - 1]}`),
    )
  })

  it('the last of all, where the front lists it', async () => {
    expect(await numbersOf(minutes([1, 5, 2, 3, 4], n => `${n}.`, [1, 2, 3, 4, 5]))).toEqual(
      [1, 5, 2, 3, 4].map(n => `${n} ${TITLES[n - 1]}`),
    )
  })

  it('marked otherwise than the others', async () => {
    const text = minutes(order, n => `${n}`, [1, 2, 3, 4, 5]).replace('\n4 Eventuelt\n', '\nPunkt 4 (Åben) Eventuelt\n')
    expect(await numbersOf(text)).toEqual(expected)
  })

  it('leaves no gap in the numbers', async () => {
    const { diagnostics } = await readMinutes(minutes(order, n => `${n}.`))
    expect(diagnostics.map(d => d.code)).not.toContain('item-number-missing')
    expect(diagnostics.map(d => d.code)).not.toContain('heading-not-taken')
  })
})

it('points inside an item are none, also by a number that the sequence lacks', async () => {
  const text = `${TITLE}1. Godkendelse af dagsorden\n\nBeslutning\nGodkendt.\n\n2. Takster\n\nIndstilling\nDet indstilles,\n3. at taksten hæves\n4. at kørslen udbydes\n\nBeslutning\n3. Godkendt.\n4. Udsat.\n\n5. Eventuelt\n\nBeslutning\nIntet.\n`
  expect(await numbersOf(text)).toEqual(['1 Godkendelse af dagsorden', '2 Takster', '5 Eventuelt'])
})

it('a standing title may end in a full stop', async () => {
  const titles = ['Valg af dirigent.', 'Valg af referent.', 'Valg af bestyrelse.', 'Eventuelt.']
  const text = `Referat af ordinær generalforsamling den 3. maj 2026\n\n${titles.map((t, n) => `§ ${n + 1} ${t}\n\nEnstemmigt vedtaget.\n\n`).join('')}`
  expect(await numbersOf(text)).toEqual(titles.map((t, n) => `${n + 1} ${t.replace('.', '')}`))
})

describe('headings by a slip unlike the others', () => {
  const titlesOf = async (text: string) => (await readMinutes(TITLE + text)).items.map(i => `${i.number} ${i.title}`)

  it('a letter without a space behind its colon', async () =>
    expect(
      await titlesOf(
        'A: Regnskab\nGodkendt.\n\nB:Indkomne forslag\n1. Lokaler.\nDer søges nye.\n\nC: Eventuelt\nIntet.\n',
      ),
    ).toEqual(['A Regnskab', 'B Indkomne forslag', 'C Eventuelt']))

  it('a title that ends before a list, and one that goes on', async () =>
    expect(
      await titlesOf(
        '1. Regnskab\nGodkendt.\n\n2. Opfølgning på trænermødet i efteråret\na. Nøglebrikker\nDe hentes.\n\n3. Priser på annoncer, og drøftelse omkring\n½ års kontingent\nGodkendt.\n\n4. Eventuelt\nIntet.\n',
      ),
    ).toEqual([
      '1 Regnskab',
      '2 Opfølgning på trænermødet i efteråret',
      '3 Priser på annoncer, og drøftelse omkring ½ års kontingent',
      '4 Eventuelt',
    ]))
})
