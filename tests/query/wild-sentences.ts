// Sentences as people ask who have not seen the grammar: bodies by what they are for, votes, wordy frames, several verbs,
// compounds. Written after forty sentences of such a person were run; these are ours, and none is theirs.

/** [sentence, command without "referat"] */
export const WILD: readonly (readonly [sentence: string, command: string])[] = [
  // a body and its meeting in one word, and the place that says whose it is
  [
    'Hvem meldte afbud til byrådsmødet i Solrød den 3. april 1995?',
    "participants --body 'byråd i Solrød' --since 1995-04-03 --until 1995-04-03 --attendance absent",
  ],
  [
    'beslutninger fra skolebestyrelsesmødet i marts 2024',
    'decisions --body skolebestyrelse --since 2024-03-01 --until 2024-03-31',
  ],
  [
    'Who was absent from the Teknikudvalget meeting in Solrød on 8 November 2022?',
    "participants --body 'Teknikudvalget in Solrød' --since 2022-11-08 --until 2022-11-08 --attendance absent",
  ],
  ['decisions by the Sundhedsudvalget in Rebild', "decisions --body 'Sundhedsudvalget in Rebild'"],
  ['meetings of Klynge Nord in Viborg', "meetings --body 'Klynge Nord' --place Viborg"],
  ['Sundhedsudvalgets møde i maj 2021', 'meetings --body Sundhedsudvalget --since 2021-05-01 --until 2021-05-31'],
  [
    'Who attended the meeting of Styregruppen for hjerteområdet in May 2021?',
    "participants --body 'Styregruppen for hjerteområdet' --since 2021-05-01 --until 2021-05-31 --attendance present",
  ],
  [
    'What did the committees decide about parkering since 2021?',
    'decisions --body committees --about parkering --since 2021-01-01',
  ],
  ['hvad besluttede udvalgene i 2021', 'decisions --body udvalgene --since 2021-01-01 --until 2021-12-31'],
  [
    'List the attachments for the budget item at the cluster meeting in March 2023',
    'attachments --body cluster --about budget --since 2023-03-01 --until 2023-03-31',
  ],
  ['decisions under the MRSA item', 'decisions --about MRSA'],
  ['bilag til MRSA punktet', 'attachments --about MRSA'],
  [
    'who chaired the board meeting at the hospice',
    "participants --body 'board at hospice' --role chair --role co-chair --role facilitator",
  ],
  ['opgaver fra skolebestyrelsen på Bakkegårdsskolen', "actions --body 'skolebestyrelsen på Bakkegårdsskolen'"],
  ['hvem sidder i Klyngestyregruppe Nord', "participants --body 'Klyngestyregruppe Nord' --attendance present"],
  ['hvilke bilag var der til lokalplanen', 'attachments --about lokalplanen'],
  ['attachments for the bus plan in 2022', "attachments --about 'bus plan' --since 2022-01-01 --until 2022-12-31"],
  ['hvilke opgaver skal løses inden 1. juni 2022', 'actions --by 2022-06-01'],
  ['hvad med MRSA i 2018', 'items --about MRSA --since 2018-01-01 --until 2018-12-31'],
  // votes
  ['who voted no', 'decisions --voted'],
  ['Hvem stemte imod budgettet?', 'decisions --about budgettet --voted'],
  [
    'Hvem stemte for skolestrukturen i 2012?',
    'decisions --about skolestrukturen --since 2012-01-01 --until 2012-12-31 --voted',
  ],
  ['Hvor mange stemte imod at lukke svømmehallen?', "decisions --about 'lukke svømmehallen' --voted"],
  ['how many voted for the proposal about parking', 'decisions --about parking --voted'],
  ['hvem stemte imod indstillingen om lokalplanen', 'decisions --about lokalplanen --voted'],
  ['which parties were against the new school', "decisions --about 'new school' --voted"],
  ['hvilke partier var imod lokalplanen', 'decisions --about lokalplanen --voted'],
  ['who opposed the bus plan', "decisions --about 'bus plan' --voted"],
  ['hvem undlod at stemme i Teknikudvalget', 'decisions --body Teknikudvalget --voted --vote abstained'],
  ['which decisions did Bo Lindgren vote against', "decisions --voted --vote against --voter 'Bo Lindgren'"],
  ['hvad stemte Bo Lindgren for', "decisions --voted --vote for --voter 'Bo Lindgren'"],
  ['decisions where the Greens abstained', 'decisions --voted --vote abstained --voter Greens'],
  ['what did Jan Hansen vote against', "decisions --voted --vote against --voter 'Jan Hansen'"],
  ['hvordan stemte Venstre i Økonomiudvalget', 'decisions --body Økonomiudvalget --voted --voter Venstre'],
  ['I hvilke sager har Venstre stemt imod?', 'decisions --voted --vote against --voter Venstre'],
  ['when has Enhedslisten abstained', 'decisions --voted --vote abstained --voter Enhedslisten'],
  [
    'har Jan Hansen stemt imod noget i 2022',
    "decisions --since 2022-01-01 --until 2022-12-31 --voted --vote against --voter 'Jan Hansen'",
  ],
  [
    'which plans did the Social Democrats vote against in 2021',
    "decisions --about plans --since 2021-01-01 --until 2021-12-31 --voted --vote against --voter 'Social Democrats'",
  ],
  // about one matter the vote itself tells
  ['Did SF vote against the bus plan?', "decisions --about 'bus plan' --voted"],
  ['har Venstre stemt imod busplanen', 'decisions --about busplanen --voted'],
  ['What happened with the bus plan, and who was against?', "decisions --about 'bus plan'"],
  ['hvad blev besluttet om lokalplanen, og hvem stemte imod', 'decisions --about lokalplanen'],
  ['hvad fandt byrådet ud af om svømmehallen', 'decisions --body byrådet --about svømmehallen'],
  [
    'Hvad fandt Klynge Nord ud af med MRSA, og hvor mange penge blev der bevilget?',
    "decisions --body 'Klynge Nord' --about MRSA",
  ],
  ['what did Klynge Nord find out about MRSA, and how much was spent', "decisions --body 'Klynge Nord' --about MRSA"],
  // what is agreed is whatever was decided; an agreement is a type
  ['what was agreed about the bus plan', "decisions --about 'bus plan'"],
  ['decisions agreed in 2022', 'decisions --type agreed --since 2022-01-01 --until 2022-12-31'],
  ['hvilke aftaler er der om MRSA', 'decisions --type agreed --about MRSA'],
  // one set of minutes, and those of which there is nothing but the agenda
  ['the oldest set of minutes', 'meetings --first 1'],
  ['Hvilke møder har vi kun en dagsorden fra, intet referat?', 'meetings --kind dagsorden'],
  ['Er der møder hvor der kun er en dagsorden tilbage?', 'meetings --kind dagsorden'],
  ['meetings of Klynge Nord where only the agenda exists', "meetings --body 'Klynge Nord' --kind dagsorden"],
  ['har vi dagsordener uden et tilhørende referat', 'meetings --kind dagsorden'],
  ['show only the agenda items about MRSA', 'items --about MRSA'],
  // behind closed doors, and at the table
  ['items that were decided behind closed doors', 'items --closed'],
  ['hvilke sager blev besluttet for lukkede døre i 2022', 'items --since 2022-01-01 --until 2022-12-31 --closed'],
  [
    'has any psychologist been at the table in Klynge Nord',
    "participants --body 'Klynge Nord' --attendance present --title psykolog",
  ],
  [
    'har der siddet praktiserende læger med ved bordet',
    "participants --attendance present --title 'praktiserende læge'",
  ],
  // whatever somebody has to do, without a word for what
  ['hvad skal Bo Lindgren nå inden 1. juni 2022', "actions --responsible 'Bo Lindgren' --by 2022-06-01 --undated"],
  ['what does Eva Holm have to get done by May 2022', "actions --responsible 'Eva Holm' --by 2022-05-31 --undated"],
  ['hvad skal Bo Lindgren have styr på', "actions --responsible 'Bo Lindgren'"],
  ['hvad skal Bo Lindgren ordne med haven', "actions --responsible 'Bo Lindgren' --about 'ordne med haven'"],
  // who was absent, and who came instead, are two questions
  [
    'Who sent apologies to Klynge Nord in May 2021, and did anyone come instead?',
    "participants --body 'Klynge Nord' --since 2021-05-01 --until 2021-05-31 --attendance absent + participants --body 'Klynge Nord' --since 2021-05-01 --until 2021-05-31 --note substitute",
  ],
  [
    'hvem meldte afbud til Klynge Nord, og kom der nogen i stedet',
    "participants --body 'Klynge Nord' --attendance absent + participants --body 'Klynge Nord' --note substitute",
  ],
  [
    'hvem var fraværende i Teknikudvalget, og var der en suppleant',
    'participants --body Teknikudvalget --attendance absent + participants --body Teknikudvalget --note substitute',
  ],
  // a meeting that is named by its time
  ['what did Klynge Nord decide after the meeting in May 2021', "decisions --body 'Klynge Nord' --since 2021-06-01"],
  [
    'hvornår mødes Klynge Nord igen efter mødet i maj 2021',
    "meetings --body 'Klynge Nord' --since 2021-06-01 --first 1",
  ],
  ['decisions by Klynge Nord since the May 2021 meeting', "decisions --body 'Klynge Nord' --since 2021-05-01"],
  ['møder i Klynge Nord før mødet den 3. maj 2021', "meetings --body 'Klynge Nord' --until 2021-05-02"],
  // a dash before the question
  ["I'm a nurse - which decisions are there about MRSA?", 'decisions --about MRSA'],
  ['hvilke bilag skulle sendes senere', 'attachments --note to-follow'],
  // who was sent to a group was appointed to it
  [
    'who did Klynge Nord send to the working group on MRSA',
    "decisions --body 'Klynge Nord' --type appointed --about 'working group on MRSA'",
  ],
  [
    'hvem sendte byrådet til styregruppen om MRSA',
    "decisions --body byrådet --type appointed --about 'MRSA styregruppen'",
  ],
  ['what did they agree on in Solrød', 'decisions --body Solrød'],
  ['which cases were sent to the council', 'items --type referred --about council'],
  [
    'Hvem kom ind i bestyrelsen for vandværket i Solrød?',
    "decisions --body 'bestyrelsen for vandværket i Solrød' --type appointed",
  ],
  [
    'Hvem er Bo Lindgren, og hvor mange møder har han været med til?',
    "participants --person 'Bo Lindgren' + meetings --person 'Bo Lindgren' --attendance present --count",
  ],
  ['which items were taken at a closed meeting', 'items --closed'],
  ['hvad blev forvaltningen bedt om på Langeland', 'actions --responsible forvaltningen --about Langeland'],
  ['which tasks did Rebild Kommune get', "actions --responsible 'Rebild Kommune'"],
  [
    'hvilke opgaver fik Bo Lindgren i 2022',
    "actions --responsible 'Bo Lindgren' --since 2022-01-01 --until 2022-12-31",
  ],
  ['Kom nogen for sent til et møde i 2024?', 'participants --since 2024-01-01 --until 2024-12-31 --note late'],
  // wordy frames
  [
    'Hvilke møder har vi fra Region Nordjylland i 2022?',
    "meetings --region 'Region Nordjylland' --since 2022-01-01 --until 2022-12-31",
  ],
  ['what meetings do we have about MRSA', 'meetings --about MRSA'],
  ['Kan du fortælle mig hvad Klynge Nord besluttede om MRSA?', "decisions --body 'Klynge Nord' --about MRSA"],
  ['could you tell me what Klynge Nord decided about MRSA', "decisions --body 'Klynge Nord' --about MRSA"],
  ['Hvilke beslutninger er der blevet truffet om MRSA?', 'decisions --about MRSA'],
  ['jeg leder efter beslutninger om MRSA', 'decisions --about MRSA'],
  ["I'm interested in decisions about MRSA", 'decisions --about MRSA'],
  ['er der nogen beslutninger om MRSA', 'decisions --about MRSA'],
  ['findes der beslutninger om MRSA', 'decisions --about MRSA'],
  ['what happened with MRSA', 'decisions --about MRSA'],
  ['how did it go with the proposal about a bus line', "decisions --about 'bus line'"],
  ['hvad blev der af ansøgningen om tilskud', "decisions --about 'ansøgningen tilskud'"],
  ['hvad skete der på mødet i Klynge Nord', "items --body 'Klynge Nord'"],
  ['hvad skete der med handleplanen', 'decisions --about handleplanen'],
  ['what became of the handleplan in 2023', 'decisions --about handleplan --since 2023-01-01 --until 2023-12-31'],
  ['How was the budget distributed by Klynge Nord?', "decisions --body 'Klynge Nord' --about budget"],
  ['hvordan blev midlerne fordelt', 'decisions --about midlerne'],
  // verbs in all forms
  ['What is the first meeting that mentions hjemmebesøg?', 'meetings --about hjemmebesøg --first 1'],
  ['items that mentioned MRSA', 'items --about MRSA'],
  ['hvilke punkter omtaler MRSA', 'items --about MRSA'],
  ['punkter der berører MRSA', 'items --about MRSA'],
  ['which decisions concern almen praksis', "decisions --about 'almen praksis'"],
  ['decisions involving Viborg Kommune before 2010', "decisions --about 'Viborg Kommune' --until 2009-12-31"],
  ['hvilke sager handlede om MRSA i 2019', 'items --about MRSA --since 2019-01-01 --until 2019-12-31'],
]

/** [sentence, why] */
export const WILD_REFUSED: readonly (readonly [sentence: string, why: string])[] = [
  ['Bliver svømmehallen færdigt til tiden?', 'Minutes tell what was decided, not what will be'],
  ['kommer der flere busser til byen', 'Minutes tell what was decided, not what will be'],
  ['Kan jeg klage over afgørelsen om lokalplanen?', 'not what is allowed or how one goes about it'],
  ['is the budget exceeded', 'I do not understand'],
  ['Where does Bo Lindgren live?', 'addresses of people are not kept'],
  ['hvor bor Bo Lindgren', 'addresses of people are not kept'],
  ['what is the weather in Copenhagen', 'Minutes tell of meetings and what was decided there'],
  ['What was the weather like at the council meeting?', 'Minutes tell of meetings and what was decided there'],
  ['hvordan var vejret den 3. maj 2018', 'Minutes tell of meetings and what was decided there'],
  ['hvilke opgaver har vi', 'I do not know who you are'],
  ['what tasks do we have in May', 'I do not know who you are'],
  ['what about the other one?', 'does not say what is meant'],
  ['decisions about it', 'does not say what is meant'],
  ['beslutninger om det samme', 'does not say what is meant'],
  ['and what about that', 'does not say what is meant'],
  ['Hvad synes du om budgettet?', 'What stands in minutes is told, not judged'],
  ['do you think the decision about MRSA was right', 'What stands in minutes is told, not judged'],
  ['var det en god idé at lukke svømmehallen', 'What stands in minutes is told, not judged'],
  ['Hvor mange penge er der i alt bevilget til skoler siden 2019?', 'Amounts are not added up'],
  ['how many kroner were granted in 2022', 'Amounts are not added up'],
  ['det samlede beløb til sundhed', 'Amounts are not added up'],
  ['Hvorfor stemte Bo Lindgren imod?', 'Minutes say what was decided, not why'],
]
