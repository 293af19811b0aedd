// Minutes without an agenda are one item without number and title; other texts without items stay what they are.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const TITLE = 'Referat af bestyrelsesmøde i Assens Roklub den 12. maj 2021\n\n'
const SAID =
  'Den nye bro blev gennemgået, og vi talte længe om farven. Bestyrelsen besluttede at male den inden sommeren.\n\nIda Friis undersøger, hvad rød maling koster.\n\nDer blev også talt om roskolen, som har fået otte nye elever i år, flere end i de to forrige år.\n\nMed venlig hilsen\nBo Krogh\n'
const PEOPLE = 'Til stede: Ida Friis, Bo Krogh\n\n'

describe('minutes without an agenda', () => {
  it.each([
    ['below the title', TITLE, ['hoved']],
    ['below the list of those present', TITLE + PEOPLE, ['hoved', 'deltagere']],
  ])('%s', async (_, head, front) => {
    const document = await readMinutes(head + SAID)
    expect(document.front.map(section => section.kind)).toEqual(front)
    expect(document.items).toMatchObject([{ number: null, title: null, sections: [{ kind: 'referat', label: null }] }])
    const [item] = document.items
    const [start] = item?.sections[0]?.span ?? [0]
    expect(document.text.slice(start)).toMatch(/^Den nye bro/)
    expect(item?.decisions.map(one => one.text)).toContain('Bestyrelsen besluttede at male den inden sommeren.')
    expect(item?.actions.map(one => one.responsible)).toEqual(['Ida Friis'])
    expect(item?.sections[0]?.text).not.toContain('hilsen')
    expect(document.coverage).toBe(1)
    expect(document.diagnostics).toContainEqual(expect.objectContaining({ code: 'no-items', span: [start, start] }))
  })

  it.each(['Beslutninger:', 'Følgende blev besluttet:'])('as a list below "%s"', async lead => {
    const list = '1. Broen males rød.\n2. Ida Friis undersøger prisen.\n3. Sagen om nye både udsættes til maj.\n'
    const { front, items } = await readMinutes(`${TITLE}${PEOPLE}${lead}\n${list}`)
    expect(front.map(section => section.kind)).toEqual(['hoved', 'deltagere'])
    expect(items.map(item => item.sections.map(section => section.kind))).toEqual([['beslutning']])
    expect(items[0]?.decisions.map(one => one.type)).toEqual(['decided', 'assigned', 'postponed'])
  })

  it('as dashes', async () => {
    const said = SAID.trim()
      .split('\n\n')
      .slice(0, 3)
      .map(text => `- ${text}`)
    const { items } = await readMinutes(`${TITLE}${said.join('\n')}\n`)
    expect(items).toHaveLength(1)
    expect(items[0]?.actions).toHaveLength(1)
  })
})

describe('no minutes', () => {
  it.each([
    ['an agenda', TITLE.replace('Referat af', 'Dagsorden til') + SAID],
    ['a letter', `Kære medlemmer\n\n${SAID}`],
    [
      'a remark below the title',
      `${TITLE}Referatet er sendt til alle medlemmer og kan læses på opslagstavlen i klubhuset.\n`,
    ],
    ['those present alone', TITLE + PEOPLE],
    [
      'a title block in one line',
      `${TITLE}Referat af møde i roklubbens bestyrelse Mødested: Klubhuset Fraværende: Ida Friis, Bo Krogh og Per Dam. ${'Der var ti til stede. '.repeat(9)}`,
    ],
  ])('%s', async (_, text) => expect((await readMinutes(text)).items).toEqual([]))
})
