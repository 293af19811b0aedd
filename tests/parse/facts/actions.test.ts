// Who has what task by when: one line a case. The meeting is on 14 March 2023, the next one on 20 June.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'
import { actionsIn, decisionsIn } from './section.js'

const who = (sentence: string) =>
  actionsIn(sentence)
    .map(action => action.responsible ?? '?')
    .join(' | ') || '-'

describe('who', () => {
  it.each([
    // asked, told, empowered
    ['Projektgruppen', 'Projektgruppen bedes se på prisen igen.'],
    ['Instituttet', 'Instituttet bedes fremsende et nyt forslag inden 1. juni.'],
    ['Administrationen', 'Administrationen pålægges at undersøge sagen.'],
    ['administrationen', 'Udvalget anmodede administrationen om at undersøge sagen.'],
    ['sekretariatet', 'Styregruppen beder derfor sekretariatet om at følge op.'],
    ['Praksisplanudvalget', 'Udvalget opfordrer Praksisplanudvalget til at inddrage kommunerne.'],
    ['Formanden', 'Formanden fik til opgave at udforme den endelige ordlyd.'],
    ['Driftsforum Somatik', 'Det vedtoges, at Driftsforum Somatik får til opgave at lave en vagtplan.'],
    ['følgegruppen for etape 2', 'Efter debatten får følgegruppen for etape 2 til opgave at regne på prisen.'],
    ['trænerne', 'En uge før stævnet beder vi trænerne om at skrive en besked.'],
    ['-', 'Gruppen består således af Karen Lund, Bo Krogh og Ida Holm.'],
    ['Jordemødrene', 'Jordemødrene får til opgave at tilbyde en samtale.'],
    ['Ida Krogh', 'Udvalget giver Ida Krogh til opgave at skrive et udkast.'],
    ['Ida Holm og Bo Krogh', 'Ida Holm og Bo Krogh bedes forinden beskrive sagerne.'],
    ['Sekretariatet', 'Sekretariatet bedes i samarbejde med PLO se på taksterne.'],
    ['Regionen', 'Regionen opfordres på det kraftigste til at undersøge sagen.'],
    ['formanden', 'Styregruppen tog svaret til efterretning og bad formanden udarbejde et udkast.'],
    // told, or offered on a condition
    ['-', 'Ejeren vil give båden væk, hvis museet henter den.'],
    // handed over, consented to
    ['Ida Krogh', 'Opgaven med at skaffe kasser blev overdraget til Ida Krogh med frist den 1. maj.'],
    ['formanden', 'Opgaven med at måle molen gik til formanden.'],
    ['-', 'Opgaven med at måle molen blev drøftet.'],
    ['Ida Krogh', 'Det påhviler Ida Krogh at måle molen inden den 1. maj.'],
    ['-', 'Det påhviler formanden at lede møderne.'],
    ['Ida Krogh', 'Ida Krogh gav tilsagn om at hente kassen inden den 1. maj.'],
    ['Bo Krogh', 'Bo Krogh erklærede sig villig til at hente kassen.'],
    ['Bo Krogh', 'Bo Krogh indvilligede i at hente kassen.'],
    ['-', 'Bo Krogh gav udtryk for, at kassen er tung.'],
    ['-', 'Kassen har fået tilsagn om støtte.'],
    ['Bo Krogh', 'Bolden er hos Bo Krogh: hente kassen inden den 1. maj.'],
    ['-', 'Der indkaldes til næste møde onsdag den 3. maj kl. 10.'],
    // the article is part of the name
    ['Det Administrative Kontaktforum', 'Det Administrative Kontaktforum bedes præcisere ansvaret.'],
    ['Den Koordinerende Gruppe', 'Den Koordinerende Gruppe får til opgave at lave en plan.'],
    // a number points to what was recommended
    ['Chefforum', 'Ad 3. Chefforum får til opgave at lave en plan.'],
    // between who and the verb it says when
    ['administrationen', 'Udvalget ønsker, at administrationen på mødet i oktober fremlægger et forslag.'],
    ['sekretariatet', 'Det blev aftalt, at sekretariatet inden 1. december udsender et udkast.'],
    ['Ida Holm', 'Det blev aftalt, at Ida Holm snarest muligt kontakter PLO.'],
    ['formanden', 'Det blev aftalt, at formanden i uge 48 kontakter PLO.'],
    // what is always so, some who are not named, what is thought
    ['-', 'Afdelingslederen skal hvert år skrive en redegørelse.'],
    ['-', 'Nogle sender gerne brevet ud før ferien.'],
    ['-', 'Bo Krogh finder planen for dyr.'],
    ['-', 'Det er aftalt, at vi fremover mødes i kantinen.'],
    // skal, vil
    ['Bestyrelsen', 'Bestyrelsen skal indhente mindst tre tilbud.'],
    ['Skrivegruppen', 'Skrivegruppen skal have et udkast klar den 1. december.'],
    ['Sundhed og Omsorg', 'Sundhed og Omsorg skal senest i august forelægge en opgørelse.'],
    [
      'Ballerup, Gentofte og Lyngby-Taarbæk Kommuner',
      'Ballerup, Gentofte og Lyngby-Taarbæk Kommuner skal udpege en kontaktperson.',
    ],
    ['sekretariatet', 'Det koster tid, men sekretariatet vil undersøge, om en vikar kan hjælpe.'],
    [
      'Det lokale sekretariat',
      'Det lokale sekretariat vil i forlængelse af, at tallene offentliggøres, foretage en vurdering.',
    ],
    ['DSAM', 'DSAM vil nu tage kontakt til PLO-Fyn og udarbejde et udkast.'],
    ['Formand og sekretær', 'Formand og sekretær arbejder videre og præsenterer et udkast hurtigst muligt.'],
    ['Ida og Jette', 'Ida og Jette, laver en folder'],
    // in the present
    ['Sekretariatet', 'Sekretariatet undersøger til næste møde, hvilke bosteder der mangler en aftale.'],
    ['Sekretariatet', 'Vedtaget, Sekretariatet finder ud af hvornår.'],
    ['Lemvig Kommune', 'Datoerne blev gennemgået, og Lemvig Kommune melder tilbage til formanden.'],
    ['administrationen', 'Udkastet blev drøftet, og administrationen tilretter det.'],
    ['Formanden og hospicechefen', 'Formanden og hospicechefen skriver et udkast, som sendes ud.'],
    ['Kaj Ove', 'Kaj Ove præsenterer den på personalemødet og lægger den på intranettet.'],
    ['formandskabet', 'Forud for drøftelsen på næste møde planlægger formandskabet et møde.'],
    ['Ida Krogh', 'Herefter kontakter Ida Krogh kommunen.'],
    // settled
    ['Torben Riisager', 'Det blev aftalt, at Torben Riisager tager kontakt til lægerne.'],
    ['Ida Krogh, Bo Lund og Per Dam', 'Siden blev det vedtaget at Ida Krogh, Bo Lund og Per Dam mødes i maj.'],
    [
      'medlemmerne i følgegruppen for unge',
      'Det aftaltes, at medlemmerne i følgegruppen for unge går tilbage til hver deres skole.',
    ],
    ['administrationen', 'Udvalget ønsker, at administrationen undersøger sagen.'],
    ['Medlemmer af bestyrelsen', 'Medlemmer af bestyrelsen aftalte derfor indbyrdes at se på det.'],
    ['Sekretariatet', 'Sekretariatet lovede at opdatere kortet.'],
    // settled: then any verb
    ['sekretariatet', 'Det blev aftalt, at sekretariatet samler bidragene i en pjece, som rundsendes.'],
    ['administrationen', 'Udvalget ønsker, at administrationen belyser prisen.'],
    ['Karen Lund', 'Det aftaltes at Karen Lund tegner et skema.'],
    ['Bo Krogh', 'Enighed om at Bo Krogh booker et lokale.'],
    ['kommunerne', 'Der var enighed om, at kommunerne hver især opgør behovet.'],
    ['Karen Lund', 'Det blev aftalt, at Karen Lund orienterer om turen på næste møde.'],
    // settled beside something else
    ['Ida Holm og Bo Krogh', 'Gruppen ønsker dog, at afsnit 4 forenkles, og at Ida Holm og Bo Krogh skriver et nyt.'],
    ['Karen Lund', 'Det aftales, at hver part melder tre kursister ind, og at Karen Lund finder en underviser.'],
    // settled to ask
    ['sekretariatet', 'Det blev besluttet at bede sekretariatet om at indhente tilbud.'],
    ['forvaltningen', 'Udvalget vedtog at anmode forvaltningen om til mødet i maj at udarbejde en redegørelse.'],
    ['kommunerne', 'Der var enighed om at opfordre kommunerne til at følge op.'],
    // settled by the way
    ['sekretariatet', 'Taget til efterretning med den tilføjelse, at sekretariatet sørger for, at lægerne får besked.'],
    ['administrationen', 'Godkendt med bemærkning om, at administrationen indhenter tilbud.'],
    // who else is told
    ['Regionen', 'Regionen orienterer sygehusene.'],
    ['Gitte Holm', 'Gitte Holm informerer de 22 kommuner via Forum Nord.'],
    ['Formanden', 'Formanden beder om foretræde hos ministeren.'],
    // by whom, and by when: then any passive
    ['formanden', 'Svaret afsendes af formanden senest onsdag den 3. juni.'],
    ['kommunen', 'Lejemålet opsiges af kommunen inden udgangen af maj.'],
    // an earlier verb of the same subject
    ['Maj-Britt Lund', 'Maj-Britt Lund beklagede og lovede at sende sagen til rådet.'],
    ['Karen Lund', 'Karen Lund gennemgik tallene og lovede at sende dem.'],
    ['Det lokale sekretariat', 'Det lokale sekretariat beklagede og lovede at rette fejlen.'],
    ['Bo Krogh og Karen Lund', 'Bo Krogh og Karen Lund lovede at sende et udkast.'],
    ['Bo Krogh', 'Bo Krogh gav tilsagn om at skrive til kommunen.'],
    ['Bo Krogh', 'Bo Krogh har lovet at male skuret.'],
    ['Bo og Ida', 'Bo og Ida har sagt ja til at male skuret.'],
    ['Bo Krogh', 'Bo Krogh har påtaget sig at male skuret.'],
    ['Formanden', 'Formanden erklærede sig villig til at tale med naboen.'],
    ['Bo Krogh', 'Opgaven med at male skuret blev overdraget til Bo Krogh med frist den 1. november.'],
    ['Bo Krogh', 'Det blev overladt til Bo Krogh at male skuret.'],
    ['Bo Krogh', 'Man bad Bo Krogh om at male skuret.'],
    // informal
    ['Erling', 'Erling rykker maleren.'],
    ['Mie', 'Forslag skal være inde 14 dage før. Mie laver indkaldelsen, som deles ud i uge 12.'],
    ['Aysha', 'Aysha spørger kommunen om tilladelse.'],
    ['Vi', 'Vi vil spørge Kirsten fra driftscentret.'],
    ['Bo', 'Bo: bestiller lokale'],
    ['Bo og Ida', 'Bo og Ida smører rullerne.'],
    ['Mie', 'Mie prøver at skaffe annoncører.'],
    ['Ida', 'Opslaget udformes af Ida.'],
    ['Per', 'Per påminder trænerne, sætter en plakat op og har talt med naboen.'],
    ['Ida og Bo', 'Da Per er skadet, overtager Ida og Bo holdet indtil videre.'],
    ['Ida', 'Da Per er skadet, står Ida for holdet.'],
    ['Ida', 'Døren er utæt, og Ida er på opgaven.'],
    ['Ida', 'Det ser Ida nærmere på.'],
    ['Ida', 'Under samme punkt kigger Ida på papirerne.'],
    ['Ida', 'Udvalget ville det gerne, så Ida sørger for aftalen.'],
    ['Ida', 'Det blev vedtaget at prøve, så Ida sørger for aftalen.'],
    ['Bo og Ida', 'Bo og Ida er tovholdere.'],
    ['Ida Krogh', 'Ida Krogh er ansvarlig for at male skuret.'],
    ['Mie', 'Mie var til møde om festen. Hun køber balloner.'],
    ['Ida Krogh', 'Taget er utæt, siger Ida Krogh. Hun spørger en tømrer.'],
    ['Hans Ole', 'Hans Ole prøver at skaffe annoncører.'],
    ['Per Dam', 'Skærm: Per Dam ordner et kabel.'],
    // without a comma before the next who acts, and with what is done first
    ['Karen | Bo', 'Karen ringer til skolen og Bo køber ind.'],
    ['Ida', 'Regnskabet skal på hjemmesiden og Ida vil sørge for det.'],
    ['Ida', 'Det undersøger Ida.'],
    ['Ida og Per', 'Skiltene køber Ida og Per.'],
    ['Ida og Per', 'Det arbejder Ida og Per videre med.'],
    ['Ida', 'Forinden Per ringer til skolen (om mandagen), tager Ida kontakt til pedellen.'],
    // the task is handed to somebody, who takes it
    ['Ida', 'Opgaven gives til Ida.'],
    ['Ida', 'Opgaven overdrages til Ida med frist den 1. maj.'],
    ['formanden', 'Opgaven blev overladt til formanden.'],
    ['Ida', 'Ida får opgaven.'],
    ['Ida', 'Ida påtager sig opgaven.'],
    ['Ida', 'Ida tog opgaven på sig.'],
    ['Ida Krogh', 'Ida Krogh har ansvaret.'],
    // all of those who meet
    ['Alle', 'Alle sender rettelser inden fredag.'],
    ['Alle', 'Alle læser udkastet til næste gang.'],
    ['Alle medlemmer', 'Alle medlemmer sender forslag til Ida.'],
    ['alle', 'Det blev aftalt, at alle sender rettelser inden 1. maj.'],
    // named behind the task by other signs
    ['Bo Krogh', 'Prisen undersøges – Bo Krogh.'],
    ['Ida', 'Undersøge prisen: Ida.'],
    ['Bo', 'Prisen undersøges → Bo'],
    ['Bo Krogh', 'Undersøge prisen, Bo Krogh'],
    ['Bo Krogh', 'Indkøb af borde – Bo Krogh, 1. maj'],
    ['Bo', 'Indkøb af borde – Bo'],
    ['Bo', 'Nyt opslag på døren (Bo)'],
    ['Bo', 'Indkøb af borde, ansvarlig Bo.'],
    ['Bo', 'Bo: Indkøb af borde'],
    ['Bo', 'Skiltet skal op igen – Bo'],
    ['Bo', 'Tage fat i naboen (Bo, ultimo maj)'],
    ['Bo', 'Få lavet to nøgler (Bo, hurtigst muligt)'],
    ['Bo', 'Aktion Bo: Rengøring af grillen'],
    ['Bo', 'Lampen er gået i stykker (Bo ringer til elektrikeren).'],
    ['Sofie', 'Sofie (2.x) skriver til rektor.'],
    ['Sofie 2.x', 'Lave plakat (Sofie 2.x)'],
    ['Sofie 2.x', 'Sofie 2.x: ringe til rektor'],
    ['Ida', 'Ida vil gerne stå for grillen.'],
    ['Ida', 'Ida har ikke fået svar og rykker igen.'],
    ['Ida/Karen', 'Ida/Karen ser på det.'],
    ['Ida', 'Prisen skal op – ansv. Ida'],
    ['Kasserer', 'Kasserer undersøger gebyrer.'],
    ['Ida', 'Næste gang tager Ida kage med.'],
    ['Ida', 'Ida har bolden.'],
    ['?', 'Der skal ses på økonomien.'],
    ['Alle', 'Alle giver Ida besked inden næste møde.'],
    ['Grønt udvalg', 'Grønt udvalg kigger på træerne.'],
    ['Vi', 'Vi skal huske at bestille borde til festen.'],
    ['Vi', 'Vi skal have fundet en ny revisor.'],
    ['Karen', 'Opgaven overgår til Karen.'],
    ['Undertegnede', 'Undertegnede tager kontakt til boden.'],
    ['forvaltningen', 'Udvalget ønsker, at forvaltningen til foråret vender tilbage med en pris.'],
    ['Bo', 'Bo skriver til naboen, deadline: 1. maj.'],
    ['BK', 'Aktion BK: undersøge prisen'],
    // named behind the task without a colon
    ['Vi', '(Per) 1) Vi rydder op den 19. juni.'],
    ['Den kommende bestyrelse', 'Den kommende bestyrelse skal indhente et nyt tilbud.'],
    ['PK', 'Der indhentes tilbud (PK)'],
    ['Bo', 'Undersøge prisen (Bo)'],
    ['Bo', 'Undersøge prisen — Bo'],
    ['Bo', 'Undersøge prisen [Bo, 1. juni].'],
    ['sekretariatet', 'Der laves et notat (sekretariatet, inden sommerferien).'],
    ['-', 'Karen Lund gennemgik planen (Bilag 3, 4. maj).'],
    ['SM', 'Plakater hænges op senest d. 1/10 /SM'],
    ['sekretariatet', 'Der indhentes tilbud (sekretariatet)'],
    ['Administrationen', 'Der indhentes tilbud /Administrationen'],
    ['Anne-Grethe Krogh', 'Der indhentes tilbud (Anne-Grethe Krogh)'],
    ['Formanden', 'Formanden: Udsender en oversigt'],
    // charged, with words between
    ['Administrationen', 'Administrationen bedes inden 1. juni belyse, hvad ordningen koster.'],
    ['Ida Krogh', 'Ida Krogh anmodedes om at skaffe et budget.'],
    ['Ida Krogh', 'Ida Krogh blev bedt om at skrive et udkast.'],
    ['borgmesteren', 'Det overdroges borgmesteren at lade stillingen opslå.'],
    // by title
    ['Graveren', 'Graveren indhenter tilbud.'],
    ['Bestyrelsesmedlemmerne', 'Bestyrelsesmedlemmerne sørger for at hænge plakater op.'],
    ['Sekretæren', 'Sekretæren udarbejder et udkast.'],
    // by when: then any verb, and any group
    ['Ida Krogh', 'Ida Krogh samler data og sender dem til kommunen senest den 21. maj.'],
    ['Ida Krogh', 'Ida Krogh opstøver et lokale inden 1. juni.'],
    ['Ansøgerne', 'Ansøgerne skal tilpasse budgettet, inden sagen sendes videre.'],
    ['Kommunerne', 'Kommunerne melder navne ind senest den 15. maj.'],
    ['Parterne', 'Parterne melder navne ind til Bo inden den 30. april.'],
    ['Poul', 'Poul gør det inden d. 12/4.'],
    ['Ruth Marie Agger', 'Ruth Marie Agger giver naboerne besked inden den 1. april.'],
    // to nobody named
    ['?', 'Planen følges op inden sommerferien.'],
    ['?', 'Der skal indkøbes nye lamper.'],
    ['?', 'Det skal undersøges, om taget er tæt.'],
    ['?', 'Svaret skal afleveres til Ida senest den 1. juni.'],
    ['?', 'Oversigten opdateres og udsendes senest den 1. juni.'],
    ['?', 'Det blev aftalt, at der laves en fælles pjece.'],
    // verbs of any kind behind a given name
    ['Ida', 'Ida får en pris på en ny pumpe og har den med næste gang.'],
    ['Ida', 'Ida får dem sat op.'],
    ['Ida', 'Ida får bænken malet inden jul.'],
    ['Ida', 'Ida har tal på forbruget med til næste møde.'],
    ['Bo og Ida', 'Bo og Ida går en runde på havnen.'],
    ['Ida', 'Ida kommer tilbage til rådet, når adressen er kendt.'],
    ['Ida', 'Ida gennemgår tyve journaler inden 1. oktober.'],
    ['Ida', 'Ida underviser pedellen i arbejdsgangen.'],
    ['Formanden', 'Formanden svarer på rådets vegne.'],
    ['Formanden', 'Formanden rejser det i byrådet til efteråret.'],
    ['formanden', 'Det overlodes til formanden at rette henvendelse til fonden.'],
    ['Chefforum', 'Chefforum kommer med en ny udgave til 27. maj.'],
  ])('%s: %s', (responsible, sentence) => expect(who(sentence)).toBe(responsible))

  it.each([
    'Opgaven går ud på at tælle senge.',
    'Ida får en ny nøgle.',
    'Ida får besøg af naboen.',
    'Ida gennemgår regnskabet.',
    'Kurt tager en tur til som kasserer.',
    'Ida foretrækker en lukket udgave.',
    'Ida overvejer at stoppe.',
    'Ida læser reglerne anderledes.',
    'Ida: bænkene ved banen er fjernet!',
    'Kredsens medlemmer ville afvente svaret.',
    'Opgaven er givet til en anden forening.',
    'Kommunen har lovet at rydde sne.',
    'Fonden har givet tilsagn om at støtte skuret.',
    'Opgaven med at male skuret er gået godt.',
    'Ida fik opgaven i 2019.',
    'Regionen har ansvaret for hospitalerne.',
    'Alle sendte rettelser inden fredag.',
    'Alle cykler skal have lys.',
    'Alle opfordres til at melde sig.',
    'Alle deltager i festen den 1. maj.',
    'Alle møder slutter kl. 21.',
    'Det blev ikke aftalt, at Ida skriver til naboen.',
    'Byggegruppe: Ida og Bo.',
    'Drøftelse af støj (Bo)',
    'Ida vil gerne høre, om taget er tæt.',
    'Ida er tovholder på siden og opdaterer den jævnligt.',
    'Biblioteket sender breve ud to gange om året.',
    'Båden skal på land inden 1. november.',
    'Ida ville høre, om vi kan finde en dato.',
    'Rådet opfordrer til, at der laves en plan.',
    'Ida har ikke fået svar.',
    'Brev fra kommunen – Bo',
    'Bo: Indkøb af grill er for dyrt.',
    'Firmaet undersøger sagen, oplyste Karen.',
    'Politiet undersøger sagen.',
    'Ida skal til møde i Horsens på torsdag.',
    'Vi skal have et møde mere.',
    'Lampen er gået i stykker (Bo har set den).',
    'Orientering om huset – Bo Krogh.',
    'Farten → 50 km/t',
    'Sekretariatet holder lukket inden jul.',
    'Ida hører fra naboen inden fredag.',
    'Skolerne har fået til opgave at spare på strømmen.',
    'Ida arrangerer hvert år en udstilling.',
    'Ida mødeleder Per ordstyrer',
    'Der indhentes tilbud (kvaliteten)',
    'Sekretariatet: Udsendelsen er forsinket',
    'Bestyrelsen er kontaktet af en nabo, der ønsker, at bestyrelsen skal klippe hækken.',
    'En nabo ønsker, at bestyrelsen klipper hækken.',
    'BK havde et ønske om, at festudvalget ser på teltet.',
    'Vi overvejer nye borde næste år.',
    'Vi aftalte, at vi skal have et klart mål for sæsonen.',
    'Udstillingen arrangerer Ida hvert år.',
    'Elektrikeren kigger på lamperne.',
    'Rapporten beskriver Bos arbejde.',
    'Vi talte om Ida og Bo er med på ideen.',
    'Den ansvarlige er Ida.',
    'Ida er ansvarlig leder.',
    'Hospitalet skal i 2025 finde 10 mio. kr.',
    'Han opfordrede regionerne til at følge op.',
    'Kommunerne skal senest den 1. juli have indført ordningen.',
    'Kommunen åbner et nyt plejecenter senest den 1. juni.',
    'Per fratræder sin stilling inden sommerferien.',
    'Materialet udsendes normalt senest en uge før mødet.',
    'Karen Lund bad forvaltningen om at følge op.',
    'Loven pålægger kommunerne at føre tilsyn.',
    'Bestyrelsen vil overveje, om planen kan udsendes tidligere.',
    'Vi mødes igen tirsdag den 14. november.',
    'Ordningen udløber inden 1. juni.',
    'Karen får rapporten inden 1. juni.',
    'Regionen forventer svar inden 1. juni.',
    'Der laves hvert år en rapport inden 1. juni.',
    'Der laves en fælles pjece.',
    'Sagen sendes tilbage til udvalget.',
    'Rapporten beskriver indsatsen.',
    'Tove Bech præsenterer, at ordningen virker.',
    'Ida fortæller om turen.',
    'Per er på valg og modtager genvalg.',
    'Borgerne skal have besked.',
    'Klinikkerne er blevet bedt om at tælle deres senge.',
    'Indsatsen skal være gratis.',
    'Planen skal godkendes af udvalget.',
    'Udvalget vil på sit møde den 7. april blive præsenteret for tallene.',
    'På mødet vil DSAM præsentere tallene.',
    'Det skal på afdelingsmødet, inden vi skriver under.',
    'Vi tager det op igen næste gang, når Bent er her.',
    'Styregruppen aftalte følgende emner:',
    'Bo Krogh bad om ordet.',
    'Bo Krogh ville vide, hvad der er aftalt.',
    'Udvalget bad om hele rapporten.',
    'Tilmelding bedes ske til kontoret.',
    'Afbud bedes meddelt til sekretariatet.',
    'Skal sekretariatet undersøge sagen?',
    'Hvis Bo undersøger sagen, bliver det dyrt.',
    'Vaskeri: Maskine 3 er stadig i stykker.',
    'Formanden orienterede om, at forvaltningen udarbejder et notat.',
    'Lone vil gerne have det ændret.',
    'Bo Krogh (V) stemte imod.',
    'Udvalget besluttede ikke at bede regionen om at betale.',
    'Karen Lund foreslog at bede sekretariatet om at indhente tilbud.',
    'Der var enighed om, at ordningen fortsætter.',
    'Det blev besluttet, at Karen Lund og Bo Krogh repræsenterer klyngen.',
    'Det blev aftalt, at patienterne modtager et brev.',
    'Det blev aftalt, at kommunerne har ansvaret.',
    'Vi blev enige om, at billetten skal koste 225 kr.',
    'Karen Lund ønsker, at kommunen belyser sagen.',
    'Karen Lund sagde, at planen er god, og at sekretariatet laver et udkast.',
    'Godkendt med den bemærkning, at ordningen er dyr.',
    'Karen Lund orienterer udvalget om status.',
    'Sygehuset orienterer kommunerne om, at ventetiden stiger.',
    'Planen godkendes af udvalget senest den 1. juni.',
    'Der var enighed om, at gruppen ledes af hospitalet.',
    'HLK: Det ville hjælpe, hvis der stod et navn på.',
    'TB: Der mangler en sygeplejerske.',
    'Der indkøbes lager af nye stole.',
    'Der skal ikke indkøbes lamper.',
    'Der skal hvert år udarbejdes en plan.',
    'Taget skal udskiftes, når der er råd.',
    'På mødet skulle Ida Holm orientere om taget.',
    'Bestyrelsen hører gerne fra medlemmer.',
    'Sangen synges af koret.',
    'Mødet ledes af Ida.',
    'Kaj fremhæver, at vejen er glat.',
    'Ida og Per var til møde i Ry. Hun spørger en tømrer.',
    'Taget er utæt. Han spørger en tømrer.',
    'Ida var til møde i Ry. Hun mener, at taget er tæt.',
    'Ida flytter pr. 3. maj.',
    'Inden mødet holdt professor Ida Holm et oplæg.',
    'Ida er tovholder for ordningen.',
    'Næste møde i Havneforeningen finder sted den 1. juni.',
    'Det blev vedtaget, at vi fremover frabeder os glas i haven.',
    'Ida efterlyste en ny printer til kontoret.',
  ])('nobody: %s', sentence => expect(who(sentence)).toBe('-'))
})

describe('labels and tables', () => {
  const rows = (text: string, kind: 'opfølgning' | 'beslutning' | 'referat' = 'opfølgning') =>
    actionsIn(text, kind).map(a => [a.text, a.responsible, a.deadline, a.deadlineText])

  it.each([
    ['Opgave: Ringe til Teknisk Afdeling\nAnsvarlig: Bo', ['Ringe til Teknisk Afdeling', 'Bo']],
    ['Hvad: Spørge Ældrerådet\nHvem: Bo', ['Spørge Ældrerådet', 'Bo']],
    ['Aktion: Teknisk Afdeling', ['Ønsket blev sendt til naboerne.', 'Teknisk Afdeling']],
    ['Aktion: Inge Holm', ['Ønsket blev sendt til naboerne.', 'Inge Holm']],
  ])('a task that names somebody is no name: %j', (labels, task) =>
    expect(rows(`Ønsket blev sendt til naboerne.\n${labels}`, 'beslutning').map(row => row.slice(0, 2))).toEqual([
      task,
    ]),
  )

  it('reads label lines', () =>
    expect(rows('Opgave: Udkast til høringssvar\nAnsvarlig: Henriette og Jonas\nDeadline: 15. april')).toEqual([
      ['Udkast til høringssvar', 'Henriette og Jonas', '2023-04-15', '15. april'],
    ]))

  it('finds the heads of a table below its caption', () =>
    expect(rows('Opgaver\tfor\tmaj\nNr.\tOpgave\tAnsvarlig\n1\tBestille lokale\tBo', 'beslutning')).toEqual([
      ['Bestille lokale', 'Bo', null, null],
    ]))

  it('tells whose the task above is, or what the task is', () => {
    expect(rows('Der indhentes et tilbud.\nAktion: Bo', 'referat')).toEqual([
      ['Der indhentes et tilbud.', 'Bo', null, null],
    ])
    expect(rows('Prisen er for høj.\nAktion: Bo indhenter et nyt tilbud inden 1. maj', 'referat')).toEqual([
      ['Bo indhenter et nyt tilbud inden 1. maj', 'Bo', '2023-05-01', 'inden 1. maj'],
    ])
    expect(rows('Prisen er for høj.\nAktion: Formanden spørger Ældrerådet.', 'referat')).toEqual([
      ['Formanden spørger Ældrerådet', 'Formanden', null, null],
    ])
  })

  it('takes who stands first in an entry for who has the task, whatever the verb', () => {
    const who = (entry: string) => rows(entry).map(([, responsible]) => responsible)
    expect(who('Sekretariatet omskriver afsnit 4.')).toEqual(['Sekretariatet'])
    expect(who('Ida Krogh forenkler skemaet.')).toEqual(['Ida Krogh'])
    expect(who('Tre tilbud mangler stadig.')).toEqual([null])
    expect(who('I følgegruppen indtræder Ida Krogh.')).toEqual([null])
  })

  it('reads labels with their values below', () =>
    expect(rows('Opgave:\nBestille lokale\nAnsvarlig:\nBo\nDeadline:\nNæste møde')).toEqual([
      ['Bestille lokale', 'Bo', '2023-06-20', 'Næste møde'],
    ]))

  it.each([
    'Der bestilles et lokale / Ansvarlig: Bo / Frist: 1. maj',
    'Der bestilles et lokale.\nAP: Bo/1. maj',
    'Der bestilles et lokale.\nAnsvarlig: Bo senest 1. maj',
    'Der bestilles et lokale. Bo Krogh, 1. maj.',
    'Der bestilles et lokale.\n→ Bo, 1. maj',
    'Der bestilles et lokale. Tovholder er Bo. Frist 1. maj.',
  ])('%j', text => {
    const [task, ...others] = rows(text, 'beslutning')
    expect(others).toEqual([])
    expect([task?.[1]?.replace(' Krogh', ''), task?.[2]]).toEqual(['Bo', '2023-05-01'])
  })

  it.each([
    ['- Bestille lokale (Ida) – udført\n- Købe kaffe (Bo) – i gang', ['Bo']],
    ['- [Lukket] Bestille lokale (Ida)\n- Købe kaffe (Bo)', ['Bo']],
    ['- Bestille lokale (Ida) ✔\n- Købe kaffe (Bo)', ['Bo']],
    ['☑ Bestille lokale (Ida)\n☐ Købe kaffe (Bo)', ['Bo']],
    ['[x] Bestille lokale (Ida)\n[ ] Købe kaffe (Bo)', ['Bo']],
    ['✓ Bestille lokale (Ida)\n- Købe kaffe (Bo)', ['Bo']],
    ['✓ Bestille lokale (Ida)\n✓ Købe kaffe (Bo)', ['Ida', 'Bo']],
    ['Opgave\tAnsvarlig\tStatus\nBestille lokale\tIda\tUdført\nKøbe kaffe\tBo\tI gang', ['Bo']],
    ['Ida:\n- bestille lokale\n- købe kaffe\nBo:\n- skrive ud', ['Ida', 'Ida', 'Bo']],
    ['Ida: borde\nBo: stole', ['Ida', 'Bo']],
  ])('what is done is no task: %j', (list, expected) =>
    expect(rows(list).map(([, responsible]) => responsible)).toEqual(expected),
  )

  it.each(['Emne\tTid\nFesten\t1/5\nTuren\t5/5', 'Dato\tAktivitet\n1/5\tFest på havnen\n5/5\tTur'])(
    'a table of what happens holds no tasks: %j',
    table => expect(rows(table, 'referat')).toEqual([]),
  )

  it('reads several labels on a line', () =>
    expect(rows('Bestille lokale (ansvarlig: Bo, frist: 1. maj)')).toEqual([
      ['Bestille lokale (ansvarlig: Bo, frist: 1. maj)', 'Bo', '2023-05-01', '1. maj'],
    ]))

  it('joins the responsible to the task above', () => {
    expect(rows('Der laves en opgørelse til næste møde.\nAnsvarlig: Stig Monberg', 'beslutning')).toEqual([
      ['Der laves en opgørelse til næste møde.', 'Stig Monberg', '2023-06-20', 'til næste møde'],
    ])
    expect(rows('Kaj Ove skriver et udkast.\nAnsvarlig: Kaj Ove Dissing', 'beslutning')).toEqual([
      ['Kaj Ove skriver et udkast.', 'Kaj Ove Dissing', null, null],
    ])
  })

  it.each([
    'Godkendt.\nAnsvarlig: -',
    'Godkendt.\nAnsvarlig:',
    'Godkendt.\nAnsvarlig\n–',
    'Ansvarlig: Bo',
    'Frist: ingen',
  ])('gives no task to nobody (%#)', text => expect(rows(text, 'beslutning')).toEqual([]))

  it('reads tables', () => {
    const wanted = [
      ['Rykke for maskine 3', 'Jørgen', null, 'Hurtigst muligt'],
      ['Tilladelse til legeplads', 'Aysha', '2023-05-01', '1/5'],
      ['Spørge revisoren', null, '2023-06-20', 'Næste møde'],
    ]
    const table =
      'Hvem\tHvad\tHvornår\nJørgen\tRykke for maskine 3\tHurtigst muligt\nAysha\tTilladelse til legeplads\t1/5\n-\tSpørge revisoren\tNæste møde'
    expect(rows(table)).toEqual(wanted)
    expect(rows(table, 'referat')).toEqual(wanted)
  })

  it('reads tables whose cells came out one a line', () =>
    expect(
      rows(
        'Opgave\nAnsvarlig\nDeadline\nUdkast til beretning\nMerete Elling\n15. august 2023\nInvitere dekanen\nInger\nLøbende',
      ),
    ).toEqual([
      ['Udkast til beretning', 'Merete Elling', '2023-08-15', '15. august 2023'],
      ['Invitere dekanen', 'Inger', null, 'Løbende'],
    ]))

  it.each([
    [
      'under the name of the list',
      'Opgaveliste\nHvem\nHvad\nHvornår\nIda\nKøbe kaffe\nNæste møde\nBo / kontoret\nRingbind\n25/4',
    ],
    [
      'with numbers and a status',
      'Nr.\nAktion\nAnsvarlig\nDeadline\nStatus\n1\nKøbe kaffe\nIda\nNæste møde\nNy\n2\nRingbind\nBo / kontoret\n25/4\nNy',
    ],
    [
      'with blank lines',
      'Opgave\n\nAnsvarlig\n\nFrist\n\nKøbe kaffe\n\nIda\n\nNæste møde\n\nRingbind\n\nBo / kontoret\n\n25/4\n\nReferent: Bo',
    ],
  ])('reads cells that came out one a line %s', (_, text) =>
    expect(rows(text)).toEqual([
      ['Købe kaffe', 'Ida', '2023-06-20', 'Næste møde'],
      ['Ringbind', 'Bo / kontoret', '2023-04-25', '25/4'],
    ]),
  )

  it('takes a table of something else for what it is', () =>
    expect(
      rows(
        'Område\tBudget\tForventet\nGenoptræning\t31.200.000\t33.050.000\nHjælpemidler\t19.750.000\t20.100.000',
        'referat',
      ),
    ).toEqual([]))

  it('takes each entry of a list of tasks', () =>
    expect(
      rows(
        '- Bo: bestille lokale senest 1. maj\n- Undersøge prisen (Ida)\n- Ingen\nHuskeliste\nTil næste gang:\n- Skilt ved indgangen',
      ),
    ).toEqual([
      ['Bo: bestille lokale senest 1. maj', 'Bo', '2023-05-01', 'senest 1. maj'],
      ['Undersøge prisen (Ida)', 'Ida', null, null],
      ['Skilt ved indgangen', null, null, null],
    ]))
})

// What it costs is measured by scripts/bench/parse.mjs.
it('a sentence that never ends gives nobody a task', () => {
  expect(who(`Karen Lund bedes ${'i '.repeat(900)}`)).toBe('-')
})

it.each([
  ['AP:\n- Bestille lokale, Ida\n- Indkøb af kaffe, Karen', ['Ida', 'Karen']],
  ['Opgaver:\n• Ida: rengøring af grillen\n• Bo: listen opdateres', ['Ida', 'Bo']],
  ['Prisen undersøges.\nAnsvarlig: Ida / Frist: 1. maj', ['Ida']],
  ['Bestille lokale (AP: Ida)', ['Ida']],
  ['ToDo: Listen opdateres (Ida Holm)', ['Ida Holm']],
  ['Hvad skal gøres?\tHvem\nOpslag på døren\tIda\nBooking af lokale\tBo', ['Ida', 'Bo']],
  ['AP:\n- Bestille lokale, Ida\nDer var ro.', ['Ida']],
  ['Der indhentes tilbud. Ida', ['Ida']],
  ['Der indhentes tilbud. Godt.', []],
  ['Opfølgning: Taget til efterretning.', []],
  ['Hvad: Rengøring\nHvem: Ida', ['Ida']],
  ['Der var ro.\nAnsvarlige: Se listen på hjemmesiden.', []],
])('labels of tasks in running text: %j', (text, expected) =>
  expect(actionsIn(text).map(a => a.responsible)).toEqual(expected),
)

it.each([
  [
    'Ida retter teksten inden 1. maj, og Bo lægger den på nettet.',
    ['Ida: Ida retter teksten inden 1. maj', 'Bo: Bo lægger den på nettet.'],
  ],
  [
    'Opgaver: Ida låner telte, Aysha og Bo står for grillen.',
    ['Ida: Ida låner telte', 'Aysha og Bo: Aysha og Bo står for grillen'],
  ],
  [
    'Karen og Bo ringer til skolen, og Ida køber ind.',
    ['Karen og Bo: Karen og Bo ringer til skolen', 'Ida: Ida køber ind.'],
  ],
  ['Taget er utæt, og Ida ringer til smeden.', ['Ida: Taget er utæt, og Ida ringer til smeden.']],
  ['Bo ringer til smeden, og Ida er glad for det.', ['Bo: Bo ringer til smeden, og Ida er glad for det.']],
  [
    'Sekretariatet skal undersøge muligheden for, at klubben lejer hallen.',
    ['Sekretariatet: Sekretariatet skal undersøge muligheden for, at klubben lejer hallen.'],
  ],
])('what each of several is to do is a task of its own: %s', (text, expected) =>
  expect(actionsIn(text).map(a => `${a.responsible}: ${a.text}`)).toEqual(expected),
)

describe('notes of who does what', () => {
  it.each([
    ['→ Bo Krogh: indhente et tilbud', 'Bo Krogh null'],
    ['-> Bo Krogh indhenter et tilbud', 'Bo Krogh null'],
    ['@Bo: indhente et tilbud', 'Bo null'],
    ['[Bo Krogh] indhenter et tilbud', 'Bo Krogh null'],
    ['TODO Bo: indhente et tilbud', 'Bo null'],
    ['Indhente et tilbud – Bo Krogh – 1. maj', 'Bo Krogh 2023-05-01'],
    ['Indhente et tilbud | Bo Krogh | uge 18', 'Bo Krogh 2023-05-05'],
    ['Bo Krogh – indhenter et tilbud inden 1. maj', 'Bo Krogh 2023-05-01'],
    ['☐ Indhente et tilbud (Bo Krogh)', 'Bo Krogh null'],
    ['- [ ] Indhente et tilbud (Bo Krogh, 1. maj)', 'Bo Krogh 2023-05-01'],
    ['Handling: Indhente et tilbud, ansvarlig Bo Krogh', 'Bo Krogh null'],
    ['Handling: Indhente et tilbud – Bo Krogh (1. maj)', 'Bo Krogh 2023-05-01'],
    ['Der indhentes et tilbud [Ansvarlig: Bo Krogh]', 'Bo Krogh null'],
    ['Tovholder: Bo Krogh indhenter et tilbud inden 1. maj', 'Bo Krogh 2023-05-01'],
    ['Der indhentes et tilbud. /Bo Krogh', 'Bo Krogh null'],
    ['Bo Krogh har ansvaret for at holde festen inden 1. maj.', 'Bo Krogh 2023-05-01'],
    ['Det er Bo Krogh, der indhenter et tilbud.', 'Bo Krogh null'],
    ['Regionen har ansvaret for at uddanne lægerne.', ''],
    ['Kommunen har ansvaret for at låse porten senest kl. 22.', ''],
    ['Kommunen har ansvaret for at låse porten senest 21.30.', ''],
    ['Godkendt. /Bo Krogh', ''],
    ['Det er prisen, der afgør sagen.', ''],
    ['Bo Krogh: Tilbuddet er for dyrt.', ''],
    ['Bo Krogh – formand', ''],
    ['Takster 2023 – Viborg – 1. maj', ''],
  ])('%s', (text, task) => {
    const found = actionsIn(text, 'beslutning').map(({ responsible, deadline }) => `${responsible} ${deadline}`)
    expect(found.join(' | ')).toBe(task)
  })
})

describe('who and by when on one line', () => {
  it.each([
    ['Sygehuset sender medicin med – ansvarlig: Ida Holm, frist: 1. december', 'Ida Holm', '2023-12-01'],
    ['Sygehuset sender medicin med.\nAnsvarlig/frist: Ida Holm, 1. december 2023', 'Ida Holm', '2023-12-01'],
    ['Sygehuset sender medicin med.\nAnsvarlig: Ida Holm (inden 1. december)', 'Ida Holm', '2023-12-01'],
    ['Sygehuset sender medicin med.\nAnsvarlig: Ida Holm, Viborg Kommune', 'Ida Holm, Viborg Kommune', null],
    ['Der var enighed om, at sygehuset sender medicin med.\nAnsvarlig: Ida Holm', 'Ida Holm', null],
  ])('%j', (text, responsible, deadline) =>
    expect(actionsIn(text).map(action => [action.responsible, action.deadline])).toEqual([[responsible, deadline]]),
  )
})

it('who is to do it, below a list of tasks, is nobody who met, and who wrote the minutes has no task', async () => {
  const { items, participants } = await readMinutes(
    'Referat af møde i Ældrerådet den 12. maj 2021\n\n1. Nyt\n\nReferat:\nIntet.\n\n2. Eventuelt\n\nReferat:\nIntet.\n\nOpgaveliste\n\nHvem\nHvad\nHvornår\nIda Holm\nKøbe kaffe\nSnarest\nBo Krogh\nLeje telt\n25/11\n\nReferent: Per Dam\n',
  )
  expect(items.flatMap(item => item.actions).map(a => [a.responsible, a.text, a.deadline])).toEqual([
    ['Ida Holm', 'Købe kaffe', null],
    ['Bo Krogh', 'Leje telt', '2021-11-25'],
  ])
  expect(participants.map(p => p.name)).toEqual(['Per Dam'])
})

describe('a deadline in a sentence of its own is that of the task before it', () => {
  const said = (text: string) => actionsIn(text).map(a => `${a.text} ${a.responsible} ${a.deadline} ${a.deadlineText}`)
  it.each([
    [
      'Ida Holm og Bo Krogh beskriver forløbet. Frist 1. november 2023.',
      'Ida Holm og Bo Krogh 2023-11-01 1. november 2023',
    ],
    ['Ida Holm og Bo Krogh beskriver forløbet. Deadline 1. juni 2024.', 'Ida Holm og Bo Krogh 2024-06-01 1. juni 2024'],
    ['Ida Holm beskriver forløbet. Fristen er den 1. juni.', 'Ida Holm 2023-06-01 den 1. juni'],
    ['Ida Holm beskriver forløbet. Deadline er uge 23.', 'Ida Holm 2023-06-09 uge 23'],
    ['Ida Holm beskriver forløbet. Tidsfrist: 1. juni.', 'Ida Holm 2023-06-01 1. juni'],
    ['Ida Holm beskriver forløbet.\nFrist næste møde.', 'Ida Holm 2023-06-20 næste møde'],
  ])('%s', (text, expected) => {
    const task = text.split(/\.\s/)[0]
    expect(said(text)).toEqual([`${task}. ${expected}`])
  })

  it.each([
    ['no task before it', 'Høringen er sendt ud. Fristen er 1. juni.', []],
    ['the deadline of another thing', 'Ida Holm beskriver forløbet. Deadline for svar er ukendt.', [null]],
    ['a deadline of its own', 'Ida Holm beskriver forløbet inden 1. maj. Frist 1. juni.', ['2023-05-01']],
    ['no day', 'Ida Holm beskriver forløbet. Frist overskredet i to sager.', [null]],
  ])('%s', (_, text, expected) => expect(actionsIn(text).map(a => a.deadline)).toEqual(expected))
})

describe('who can be given a task where only what was resolved stands', () => {
  const resolved = (sentence: string) => actionsIn(sentence, 'beslutning').map(a => a.responsible)
  it.each([
    'Afdelingerne skal introducere alle nye kolleger til metoden.',
    'Kommunerne skal melde tilbage om økonomien.',
    'Afdelingsledelserne skal indføre en fast runde.',
    'Plejecentrene skal indberette antallet af fald.',
    'Alle klinikkerne skal opdatere deres vejledning.',
    'Begge sygehuse skal udpege en kontaktperson.',
    'Alle afdelinger skal indføre en fast runde.',
    'Plejehjemmene skal melde ledige pladser ind.',
    'En arbejdsgruppe med deltagelse af almen praksis skal udarbejde et forslag.',
  ])('%s', sentence => {
    expect(resolved(sentence)).toEqual([sentence.split(' skal')[0]])
    // Elsewhere it tells how things are.
    expect(who(sentence)).toBe('-')
    expect(decisionsIn(sentence).map(d => d.type)).toEqual(['assigned'])
  })

  it.each([
    'Afdelingerne skal have mere plads.',
    'Alle møder skal holdes på Rådhuset.',
    'En ny plan skal beskrive forløbet.',
    'Reglerne skal gælde fra 1. maj.',
    'Borgerne skal have tilbud om genoptræning.',
    'Indsatserne skal styrke samarbejdet.',
    'Projektet skal være færdigt i 2025.',
  ])('nobody: %s', sentence => expect(resolved(sentence)).toEqual([]))

  it.each([
    ['En arbejdsgruppe', 'En arbejdsgruppe får til opgave at skrive et udkast.'],
    [
      'En mindre arbejdsgruppe under ledelse af Ida Holm',
      'En mindre arbejdsgruppe under ledelse af Ida Holm får til opgave at skrive et udkast.',
    ],
    [
      'En gruppe bestående af Ida Holm, Bo Krogh og Per Dam',
      'En gruppe bestående af Ida Holm, Bo Krogh og Per Dam får til opgave at skrive et udkast.',
    ],
    ['Et udvalg', 'Et udvalg får til opgave at skrive et udkast.'],
    ['projektet', 'Det blev aftalt, at projektet opretter en fælles hotline.'],
    ['klinikken', 'Det blev aftalt, at klinikken opretter en fælles hotline.'],
    ['-', 'En undersøgelse får til opgave at vise vejen.'],
    ['-', 'Det blev aftalt, at projektet fortsætter.'],
    ['-', 'Projektet opretter en fælles hotline.'],
  ])('%s: %s', (expected, sentence) => expect(who(sentence)).toBe(expected))

  it('a group that is charged is not who decided', () =>
    expect(
      decisionsIn('En mindre gruppe af ledere får til opgave at skrive et oplæg.', 'beslutning', 'Chefforum').map(
        d => d.decidedBy,
      ),
    ).toEqual(['Chefforum']))
})

describe('under "Beslutning" any verb gives a task to people who are named', () => {
  const inDecision = (sentence: string) => actionsIn(sentence, 'beslutning').map(a => a.responsible)

  it.each([
    ['Anne Skov og Lene Holm rapporterer til forummet i september.', 'Anne Skov og Lene Holm'],
    ['Bo Krogh koder skemaet om.', 'Bo Krogh'],
    ['Sekretariatet koordinerer høringen.', 'Sekretariatet'],
  ])('%s', (sentence, responsible) => {
    expect(inDecision(sentence)).toEqual([responsible])
    expect(who(sentence)).toBe('-')
  })

  it.each([
    'Karen Lund udtræder af udvalget.',
    'Karen Lund (A) tager forbehold.',
    'Karen Lund stemmer imod.',
    'Mødet slutter til tiden.',
    'LMU tager orienteringen til efterretning.',
    'MED støtter op om planen.',
    'Udvalget prioriterer sagen højt.',
  ])('not: %s', sentence => expect(inDecision(sentence)).toEqual([]))
})

it('known letters in brackets before a verb have the task; other brackets do not', async () => {
  const { items } = await readMinutes(
    'Referat af møde i Havneudvalget den 12. maj 2021\n\nTil stede: Ida Holm (IH), Bo Krogh (BK).Udeblevet: Per Dam (PD)\n\n1. Ny mole\n(BK) Tager kontakt til kommunen. (IH) udsender tegningen.\n\n2. Nyt\n(LMU) Tager kontakt med børn alvorligt.\n',
  )
  expect(items.flatMap(item => item.actions.map(a => a.responsible))).toEqual(['BK', 'IH'])
})

it('initials that are small words as well are those of whom they belong to', async () => {
  const document = await readMinutes(
    'Referat af møde i Husudvalget den 6. marts 2023\n\nTil stede: Arne Frost, Ole Grum, Eva Nim\n\n1. Veje\n\nDøren er AF træ. AF rykker smeden. OG/EN handler ind. (OG) undersøger prisen. Der er kun EN nøgle.\n',
  )
  expect(document.items[0]?.actions.map(action => action.responsible)).toEqual(['AF', 'OG/EN', 'OG'])
})

describe('where an association meets', () => {
  const task = async (body: string, line: string, people = 'Ida Holm, Bo Krogh og Ib Dam') => {
    const head = `Referat\n${body}\nTirsdag den 4. maj 2021 kl. 19\nTil stede: ${people}`
    const { items } = await readMinutes(`${head}\n\n1. Hegnet\nDer var en snak. ${line}\n\n2. Eventuelt\nIntet.\n`)
    return items.flatMap(item => item.actions.map(action => action.responsible))
  }

  it.each([
    ['Ry Roklub', 'Kommunen undersøger, om hegnet må males.', []],
    ['Grundejerforeningen Bakken', 'Viborg Kommune sender et brev til alle.', []],
    ['Ry Roklub', 'Bestyrelsen sender et brev til kommunen.', ['Bestyrelsen']],
    ['Udsatterådet', 'Kommunen undersøger, om hegnet må males.', ['Kommunen']],
  ])('%s: %s', async (body, line, expected) => expect(await task(body, line)).toEqual(expected))

  it('an authority at the table is given tasks', async () => {
    const people = 'Ida Holm, formand\nBo Krogh, Viborg Kommune\nIb Dam, kasserer'
    expect(await task('Ry Roklub', 'Kommunen undersøger, om hegnet må males.', people)).toEqual(['Kommunen'])
  })
})
