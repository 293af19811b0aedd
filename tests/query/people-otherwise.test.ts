// Questions of people that lists answer in another way than they ask, each told; and those that stay as they are. All people
// are invented.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatCommand } from '../../src/query/format-command.js'
import { mendWords } from '../../src/query/search/reword.js'
import { isRefusal } from '../../src/query/sentence/reader/atoms.js'
import { understand } from '../../src/query/understand/understand.js'
import type { Archive } from '../../src/store/archive.js'
import { scratchFolder } from '../scratch.js'
import type { Said } from './minutes.js'
import { directory, makeArchive, TODAY } from './town.js'

const DEPOT: readonly Said[] = [
  {
    path: 'depot/2023-05.txt',
    body: 'Bestyrelsen for Hjælpemiddeldepotet Vestegnen',
    date: '2023-05-09',
    people: [
      { name: 'Rut Lind', note: 'stedfortræder for Ib Borg' },
      { name: 'Ib Borg', absent: true },
      { name: 'Ea Holst' },
    ],
    items: [
      {
        title: 'Nedsættelse af byggeudvalg',
        text: 'Hjælpemiddeldepotet skal have tag.',
        decisions: [['appointed', 'Bestyrelsen nedsatte et byggeudvalg bestående af Rut Lind og Ea Holst.']],
      },
      { title: 'Valg af næstformand', decisions: [['appointed', 'Ea Holst blev valgt til næstforperson.']] },
      { title: 'Indkomne forslag', text: 'Enhedslisten fra Solrød ønsker solceller. Forslaget blev trukket.' },
      { title: 'Boliger til unge', decisions: [['decided', 'Boligerne udlejes til unge.']] },
    ],
  },
]

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(scratchFolder(), DEPOT)
})
afterAll(() => archive.close())

async function told(sentence: string): Promise<string> {
  const read = await understand(sentence, { db: archive.db, directory, today: TODAY })
  if (isRefusal(read)) return read.why
  return read.map(({ question, notes }) => [formatCommand(question), ...notes].join('; ')).join(' | ')
}

describe('people', () => {
  it.each([
    ['did Ib Borg attend the meeting on 9 May 2023', 'is not listed as present there'],
    ['meldte Ea Holst afbud den 9. maj 2023', 'is not listed as absent there'],
    ['who was Rut Lind filling in for', 'shown is whom Rut Lind stood in for'],
    ['who is vice chair of the Hjælpemiddeldepot', 'shown is who was chosen'],
    ['hvad foreslog Enhedslisten i Solrød', 'shown are items that name them'],
    ['items about Enhedslisten', 'items --about'],
    ['hvilke forslag blev trukket tilbage', 'items --about'],
    ['hvem sidder i byggeudvalget for hjælpemiddeldepotet', 'decisions --type appointed'],
  ])('%s', async (sentence, said) => {
    expect(await told(sentence)).toContain(said)
  })

  it.each([
    ['did Ib Borg send apologies on 9 May 2023', "participants --person 'Ib Borg'", 'not listed'],
    ['who stood in for Ib Borg', "--note 'Ib Borg'", 'nobody is noted'],
    ['who was absent on 9 May 2023', '--attendance absent', 'not listed'],
    ['who is the secretary of the Hjælpemiddeldepot', 'participants', 'shown is who was chosen'],
    ['hvad foreslog Borgerlisten i Solrød', 'recommendations', 'shown are items'],
    ['who sits on the swimming committee', 'participants', '--type appointed'],
  ])('%s', async (sentence, said, not) => {
    const read = await told(sentence)
    expect(read).toContain(said)
    expect(read).not.toContain(not)
  })
})

describe('a slip in an ending', () => {
  it.each([
    ['boliegr til unge', 'boliger til unge'],
    ['byggeudvagl', 'byggeudvalg'],
  ])('%s', async (about, meant) => {
    expect((await mendWords(about, archive.db))?.about).toBe(meant)
  })
  it.each(['klagede', 'elefanter'])('%s', async about => {
    expect(await mendWords(about, archive.db)).toBeNull()
  })
})
