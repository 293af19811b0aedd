// "Udvalget besluttede:" is a label where the minutes label what was resolved, and else opens a list in what was said; either
// way each entry is a decision. "Rådets drøftelse" is a label as "Rådets beslutning" is.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const TITLE = 'Referat af møde i Sundhedsrådet i Assens den 12. maj 2021\n\n'
const read = async (first: string, second = 'Der er nyt tag på Solgården.') => {
  const { items } = await readMinutes(`${TITLE}1. Udrulning\n\n${first}\n\n2. Siden sidst\n\n${second}\n`)
  return {
    sections: items[0]?.sections.map(s => `${s.kind} ${s.label}`),
    decisions: items[0]?.decisions.map(d => `${d.type} ${d.text}`),
    second: items[1]?.sections.map(s => `${s.kind} ${s.label}`),
  }
}
const SAID = 'Rådet talte om planen. Den var der mange meninger om.'
const LISTS = [
  'at planen begynder i Svendborg\nat Nyborg først kommer med i 2023',
  '- at planen begynder i Svendborg\n- at Nyborg først kommer med i 2023',
]
const RESOLVED = ['decided at planen begynder i Svendborg', 'decided at Nyborg først kommer med i 2023']

describe('above a list', () => {
  it.each(LISTS)('alone in its minutes it is a sentence: %j', async list => {
    const { sections, decisions } = await read(`${SAID}\nRådet besluttede:\n${list}`)
    expect(sections).toEqual(['referat null'])
    expect(decisions).toEqual(RESOLVED)
  })

  it.each(LISTS)('among labels it is one: %j', async list => {
    const { sections, decisions } = await read(
      `${SAID}\n\nRådet besluttede:\n${list}`,
      'Sagen er gammel.\n\nRådet aftalte følgende:\n- at taget skiftes',
    )
    expect(sections).toEqual(['sagsfremstilling null', 'beslutning Rådet besluttede:'])
    expect(decisions).toEqual(RESOLVED)
  })

  it('it ends what is recommended', async () => {
    const { sections, decisions } = await read(
      `${SAID}\n\nIndstilling\n- at planen godkendes\n\nRådet vedtog:\n- at planen udsættes`,
    )
    expect(sections).toEqual(['sagsfremstilling null', 'indstilling Indstilling', 'beslutning Rådet vedtog:'])
    expect(decisions).toEqual(['postponed at planen udsættes'])
  })
})

describe('whose section it is', () => {
  const both = (said: string, resolved: string) =>
    read(`Sagen er gammel.\n\n${said}\nBo var imod.\n\n${resolved}\nGodkendt.`)

  it.each([
    ['Rådets drøftelse', 'Rådets beslutning'],
    ['Sundhedsrådets bemærkninger:', 'Sundhedsrådets konklusion:'],
    ['RÅDETS DEBAT', 'RÅDETS AFGØRELSE'],
  ])('%s, %s', async (said, resolved) => {
    expect((await both(said, resolved)).sections).toEqual([
      'sagsfremstilling null',
      `referat ${said}`,
      `beslutning ${resolved}`,
    ])
  })

  it('what another body said is told', async () => {
    expect((await both('Økonomiudvalgets drøftelse', 'Rådets beslutning')).sections).toEqual([
      'sagsfremstilling null',
      'andet Økonomiudvalgets drøftelse',
      'beslutning Rådets beslutning',
    ])
  })

  it('what is nobody in council has no section', async () => {
    const { sections } = await both('Borgernes bemærkninger', 'Rådets beslutning')
    expect(sections).toEqual(['sagsfremstilling null', 'beslutning Rådets beslutning'])
  })
})
