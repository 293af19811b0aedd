// One line a case: "for / against / abstained", each as a count and who; "-" where the sentence does not say.

import { describe, expect, it } from 'vitest'
import { loadDictionary } from '../../../src/dictionary/dictionary.js'
import type { VoteShare } from '../../../src/model/document.js'
import {
  mergeVotes,
  putsToVote,
  readUnanimity,
  readVotes as readVotesOf,
} from '../../../src/parse/facts/decisions/votes.js'
import { lexiconOf } from '../../../src/parse/lexicon.js'
import { decisionsIn } from './section.js'

const { voters } = lexiconOf(loadDictionary())
const readVotes = (text: string, lost = false) => readVotesOf(text, voters, lost)

const side = ({ count, who }: VoteShare) => `${count ?? '-'}${who ? ` ${who.join('+')}` : ''}`
const show = (sentence: string, lost = false) => {
  const votes = readVotes(sentence, lost)
  return votes && `${side(votes.for)} / ${side(votes.against)} / ${side(votes.abstained)}`
}

describe('votes', () => {
  it.each([
    ['Med stemmerne 19 for og 1 imod godkendte Byrådet indstillingen.', '19 / 1 / -'],
    ['Ved håndsoprækning blev taksterne vedtaget med 44 stemmer for og 7 imod.', '44 / 7 / -'],
    ['Der blev stemt skriftligt: 31 for, 18 imod, 2 blanke.', '31 / 18 / 2'],
    ['12 stemmer for, 3 imod, 2 blanke', '12 / 3 / 2'],
    ['Godkendt med 12 stemmer for, 3 imod og 2 der undlod at stemme.', '12 / 3 / 2'],
    ['Vedtaget med fem stemmer mod to.', '5 / 2 / -'],
    ['Vedtaget med 5 mod 2 stemmer.', '5 / 2 / -'],
    ['Vedtaget med fem mod to.', '5 / 2 / -'],
    ['Vedtaget med stemmerne 5-2.', '5 / 2 / -'],
    ['Vedtaget med 5 ja og 2 nej.', '5 / 2 / -'],
    ['Stemmetal: 5 for, 2 imod.', '5 / 2 / -'],
    ['5 medlemmer stemte for og 4 medlemmer stemte imod.', '5 / 4 / -'],
    ['Fem stemte for, to imod.', '5 / 2 / -'],
    ['10 ja-stemmer og 3 nej-stemmer, 1 blank.', '10 / 3 / 1'],
    ['For stemte: A, B, C og O.', '- A+B+C+O / - / -'],
    // "to" is no number here.
    ['Imod stemte Tora Bech (C).', '- / - Tora Bech (C) / -'],
    ['For stemte (V), (A)', '- V+A / - / -'],
    ['For stemte: Ø (1).', '1 Ø / - / -'],
    ['Imod stemte: A, C, V og I (4).', '- / 4 A+C+V+I / -'],
    ['Imod stemte: Ingen.', '- / 0 / -'],
    ['For stemte: A, F og PLO (3)', '3 A+F+PLO / - / -'],
    ['Imod stemte: (0)', '- / 0 / -'],
    ['Hverken for eller imod stemte: (2)', '- / - / 2'],
    ['Undlod: B (1).', '- / - / 1 B'],
    ['Undlod at stemme: Ø (1).', '- / - / 1 Ø'],
    ['For stemte: V (4), F (2) og K (1), i alt 7.', '7 V+F+K / - / -'],
    ['For stemte V (4) og F (2), imod stemte Venstresocialisterne i Hjørring (1).', '6 V+F / - / -'],
    ['Imod stemte: V (4), F og K (1).', '- / - V+F+K / -'],
    ['For: 4 (V, C og O)', '4 V+C+O / - / -'],
    ['Imod: 2 (Ø)', '- / 2 Ø / -'],
    ['For: 20 (Karen Lund, Bo Krogh)', '20 Karen Lund+Bo Krogh / - / -'],
    ['For forslaget stemte V og C, imod stemte A og F.', '- V+C / - A+F / -'],
    ['Ø og Å undlod at stemme.', '- / - / - Ø+Å'],
    ['(A) og (Ø) undlader.', '- / - / - A+Ø'],
    ['V stemte imod og ønskede ført til protokol, at model A er bedst.', '- / - V / -'],
    ['Dorthe Sindal Mikkelsen stemte imod.', '- / - Dorthe Sindal Mikkelsen / -'],
    ['Liselott B. (UP) stemte mod.', '- / - Liselott B. (UP) / -'],
    ['Godkendt mod Jørn Lystrups stemme, da ordningen bør udbydes.', '- / - Jørn Lystrup / -'],
    ["Godkendt mod Jørn Friis' stemme.", '- / - Jørn Friis / -'],
    ["Vedtaget mod A's og SF's stemmer.", '- / - A+SF / -'],
    ['Vedtaget mod stemmerne fra A og F.', '- / - A+F / -'],
    ['Vedtaget mod Karen Lunds og Bo Kroghs stemmer.', '- / - Karen Lund+Bo Krogh / -'],
    ['Liste V stemte imod.', '- / - V / -'],
    ['A og SF stemte for, mens V stemte imod.', '- A+SF / - V / -'],
    ['Bo Krogh stemte hverken for eller imod.', '- / - / - Bo Krogh'],
    ['1 undlod at stemme.', '- / - / 1'],
    ['Budgettet vedtoges med 17 stemmer mod 2 (F).', '17 / 2 F / -'],
    ['Ændringsforslaget blev vedtaget med 4 stemmer mod 0.', '4 / 0 / -'],
    ['I stedet valgtes Tina Hvass med 28 stemmer.', '28 / - / -'],
    ['Ændringsforslaget blev forkastet med 4 stemmer imod (A, SF, Ø) og 2 stemmer for (V, C).', '2 V+C / 4 A+SF+Ø / -'],
    ['Et flertal bestående af A, F og C valgte model B.', '- A+F+C / - / -'],
    ['Et flertal af udvalget bestående af A, V, C og SF anbefaler, at planen godkendes.', '- A+V+C+SF / - / -'],
    ['Et flertal (Ida Krogh og Bo Lund) stemte for forslaget.', '- Ida Krogh+Bo Lund / - / -'],
    ['Et mindretal (Ida Krogh) stemte imod.', '- / - Ida Krogh / -'],
    ['Liste F og Ø stemte imod af hensyn til naboerne.', '- / - F+Ø / -'],
    ['For: 2 (Bo Krogh (A), Knud Løkke (Frie Liberale))', '2 Bo Krogh (A)+Knud Løkke (Frie Liberale) / - / -'],
    ['Et flertal på 5 (A, V) tiltræder indstillingen.', '5 A+V / - / -'],
    ['Et flertal bestående af A og V (5) godkendte planen.', '5 A+V / - / -'],
    ['Et mindretal på 2 (Ø) kunne ikke støtte planen.', '- / 2 Ø / -'],
    ['For Bo Kroghs forslag stemte 3 (Ida Krogh og Bo Lund), mens 4 stemte imod.', '3 Ida Krogh+Bo Lund / 4 / -'],
    ['For det nye forslag stemte 3 (IDA KROGH og BO CHR. LUND), 2 undlod.', '3 IDA KROGH+BO CHR. LUND / - / 2'],
    ['For stemte 4, imod 2.', '4 / 2 / -'],
    ['Imod stemte 5, og for 2 (A og F).', '2 A+F / 5 / -'],
    ['Godkendt med 5 stemmer for, imod 2.', '5 / 2 / -'],
    ['IDA KROGH undlod at stemme.', '- / - / - IDA KROGH'],
    ['For ændringsforslaget stemte 9: V.', '9 V / - / -'],
    ['Imod stemte 17: A, C og Æ.', '- / 17 A+C+Æ / -'],
    ['For stemte 5 (A, B), imod stemte 2 (C), hverken for eller imod: 1.', '5 A+B / 2 C / 1'],
    ['5 stemte for, 2 imod, og 1 stemte hverken for eller imod.', '5 / 2 / 1'],
    ['Udvalget anbefaler med 6 stemmer (A, V og O) mod 1 (Ø), at planen vedtages.', '6 A+V+O / 1 Ø / -'],
    ['Vedtaget med 12 stemmer for (V, A) mod 1 (Ø).', '12 V+A / 1 Ø / -'],
    ['Godkendt mod 2 stemmer.', '- / 2 / -'],
    ['Vedtaget mod én stemme.', '- / 1 / -'],
    ['14 for og 9 imod.', '14 / 9 / -'],
    ['Der var 14 for, 9 imod og 2, der undlod.', '14 / 9 / 2'],
    ['Forslaget faldt med 9 stemmer for og 27 imod, 4 undlod at stemme.', '9 / 27 / 4'],
    ['Byrådet godkendte planen, idet Ø stemte imod og Å undlod at stemme.', '- / - Ø / - Å'],
  ])('%s', (sentence, votes) => expect(show(sentence)).toBe(votes))

  it('counts those against first where the proposal fell', () =>
    expect(show('Ændringsforslag nr. 8 forkastedes med 14 stemmer mod 6 (F og A).', true)).toBe('6 F+A / 14 / -'))

  it.each([['Et flertal (A og V) finder prisen for høj.', '- / - A+V / -']])(
    'of a proposal that fell: %s',
    (sentence, votes) => expect(show(sentence, true)).toBe(votes),
  )

  it.each([
    'Udvalget takkede for arbejdet og tog imod tilbuddet.',
    'Der bevilges 12 mio. kr. for 2023 mod 10 i 2022.',
    'Forslaget blev godkendt.',
    'Stemningen var god for de 46 fremmødte.',
    'Der er fremmødt 46 med i alt 51 stemmer.',
    'Borgerne undlod at svare.',
    'For meget vand.',
    '',
  ])('none in "%s"', sentence => expect(show(sentence)).toBeNull())

  it('puts two tellings together', () => {
    const votes = mergeVotes(readVotes('Vedtaget med 4 stemmer mod 0.'), readVotes('For stemte: A og B.'))
    expect(votes).toEqual({
      for: { count: 4, who: ['A', 'B'] },
      against: { count: 0, who: null },
      abstained: { count: null, who: null },
    })
    expect(mergeVotes(null, votes)).toBe(votes)
    expect(mergeVotes(votes, null)).toBe(votes)
  })

  it.each([
    ['Formanden satte forslaget til afstemning:', true],
    ['Afstemning om model B:', true],
    ['Der blev stemt om forslaget.', true],
    ['Forslaget blev godkendt uden afstemning.', false],
    ['Bo stemte imod.', false],
  ])('announces a vote: "%s" %s', (sentence, puts) => expect(putsToVote(sentence)).toBe(puts))
})

describe('votes below several decisions', () => {
  const TWO = 'Punkt 1 og 2: Anbefalet.\nPunkt 3: Godkendt med den tilføjelse, at lejen nedsættes.\n'

  it.each([
    ['Karen Lund (I) undlod at stemme om punkt 2.', [true, false]],
    ['V stemte imod punkt 1.', [true, false]],
    ['V stemte imod indstillingens pkt. 3.', [false, true]],
    // No decision is of that point, or none is named.
    ['V stemte imod punkt 7.', [false, true]],
    ['V stemte imod.', [false, true]],
  ])('%s', (sentence, voted) =>
    expect(decisionsIn(`${TWO}${sentence}`).map(({ votes }) => votes !== null)).toEqual(voted),
  )
})

describe('unanimity', () => {
  it.each([
    ['Enstemmigt vedtaget.', true],
    ['Forslaget blev enstemmigt vedtaget.', true],
    ['Alle stemte for.', true],
    ['Regnskabet blev godkendt med akklamation.', true],
    ['Et enigt udvalg anbefaler planen.', true],
    ['Vedtaget med 12 stemmer for og 3 imod.', false],
    ['Et flertal bestående af A og V godkendte planen.', false],
    ['Vedtaget med 4 stemmer mod 0.', null],
    ['Parterne er enige om planen.', null],
    ['Godkendt.', null],
  ])('%s %s', (sentence, unanimous) => expect(readUnanimity(sentence, readVotes(sentence))).toBe(unanimous))
})
