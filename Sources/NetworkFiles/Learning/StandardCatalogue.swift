/// The catalogue that comes with Kring, as text in the program: the same as `Learning/catalogue.yaml`.
///
/// It is a literal and no resource, as a program on Linux that was moved cannot find its bundle.
enum StandardCatalogue {
  static let text = #"""
    # The learning questions and activities that come with Kring.
    #
    # A question comes up when all that it names holds of one gap, or, where it names no gap, of one
    # need. {domains} stands for the life domains it came from. Add your own with
    #   kring learn gezin.yaml --catalogue own.yaml
    # An entry with a code that is here already takes its place.
    kring-learning: 1

    questions:
      # For the worker.
      shame-health:
        for: worker
        nl: Hoe ga ik om met schaamte en stilte rond {domains}, zonder te duwen?
        en: How do I deal with shame and silence around {domains}, without pushing?
        gaps: [avoided-topic]
        domains: [physical-health, mental-health, substance-use, basic-adl]
      shame-money:
        for: worker
        nl: Hoe maak ik het makkelijker om te praten over {domains}, ook als iemand zich schaamt?
        en: How do I make it easier to talk about {domains}, also when somebody feels ashamed?
        gaps: [avoided-topic]
        domains: [finances, work-and-education, housing, judicial]
      own-network:
        for: worker
        nl: Welke andere hulpverleners moet ik kennen rond {domains}, en hoe bouw ik dat netwerk op?
        en: Which other helpers should I know around {domains}, and how do I build up that network?
        gaps: [avoided-topic, open-loop, out-of-reach]
      money-knowledge:
        for: worker
        nl: Wat moet ik weten over armoede en schulden om hier goed te kunnen helpen?
        en: What do I need to know about poverty and debt to be of good help here?
        domains: [finances]
      ask-people:
        for: worker
        nl: Hoe help ik mensen om zelf iemand te vragen, zonder dat ik het overneem?
        en: How do I help people to ask somebody themselves, without taking over?
        gaps: [unasked, thin-network, formal-only]
      carer:
        for: worker
        nl: Hoe houd ik oog voor wie veel geeft, en hoe praat ik over wat lichter kan?
        en: How do I keep an eye on those who give a lot, and talk about what could be lighter?
        gaps: [overloaded-carer, single-supporter]
        roles: [informal-carer, family, friend, neighbour, volunteer, fellow, colleague]
      own-people:
        for: worker
        nl: Hoe sluit ik aan bij wie in het huishouden zelf nog niemand buitenshuis heeft?
        en: How do I connect with members of the household who have nobody outside it yet?
        gaps: [isolated-member]
      tension:
        for: worker
        nl: Hoe praat ik over spanning en ruzie zonder partij te kiezen?
        en: How do I talk about tension and quarrels without taking sides?
        gaps: [strained-network]
      hooks:
        for: worker
        nl: Hoe gebruik ik wat ik thuis zie en hoor als begin van een gesprek?
        en: How do I use what I see and hear at home as the start of a talk?
        gaps: [open-hook]
      giving:
        for: worker
        nl: Hoe vraag ik naar wat mensen zelf kunnen en willen geven?
        en: How do I ask what people themselves can and would like to give?
        gaps: [one-way]
      consent:
        for: worker
        nl: Hoe bespreek ik wat ik mag delen, met wie en hoe lang?
        en: How do I talk about what I may share, with whom and how long?
        gaps: [consent-missing]

      # For the team.
      knowledge-point:
        for: team
        nl: Hoe richten we in ons team een kennispunt in over {domains}?
        en: How do we set up a knowledge point in our team on {domains}?
        domains: [finances, physical-health, mental-health, substance-use, housing, judicial]
        expertise: thin
      health-effects:
        for: team
        nl: Wat willen we als team weten over {domains}, en over wat dat doet met iemands leven?
        en: What do we want to know as a team about {domains}, and about what it does to a life?
        domains: [physical-health, mental-health, substance-use]
        expertise: missing
      network-skills:
        for: team
        nl: Wat moeten we als team kennen en kunnen om hier netwerkgericht aan te werken?
        en: What do we need to know and be able to do as a team to work on this with the network?
        gaps: [unmet-need, formal-only, single-supporter, isolated-member, thin-network,
          shrinking-network, overloaded-carer, unasked, formal-informal-split]
      volunteers:
        for: team
        nl: Met welke vrijwilligers en buurtgenoten willen we vaker samen optrekken?
        en: With which volunteers and people in the area do we want to work together more often?
        gaps: [unmet-need, formal-only, thin-network, formal-informal-split]
      report-back:
        for: team
        nl: Wat spreken we met partners af over bericht terug na een verwijzing?
        en: What do we agree with partners about word back after a referral?
        gaps: [open-loop, no-report-back]
      coordination:
        for: team
        nl: Hoe spreken we bij elk huishouden af wie het overzicht houdt?
        en: How do we agree for each household who keeps the overview?
        gaps: [uncoordinated-care]
      living-map:
        for: team
        nl: Hoe zorgen we dat een kaart meegroeit met het huishouden?
        en: How do we make sure that a map grows with the household?
        gaps: [stale, shrinking-network, stale-record]
      missing-offer:
        for: team
        nl: Wat laten we aan de gemeente zien over hulp die er in onze buurt niet is?
        en: What do we show the municipality about help that is not there in our area?
        gaps: [no-service, full, formal-only-offer, unequal-reach]
      partners:
        for: team
        nl: Met welke partners willen we eerst kennismaken, en wie gaat er langs?
        en: Which partners do we want to get to know first, and who goes to see them?
        gaps: [no-referral-line, route-too-long, fragile-route, single-link, silo, unused-service,
          dead-end, missing-link]
      team-knowledge:
        for: team
        nl: Wie van ons verdiept zich in {domains}, en hoe delen we dat?
        en: Who of us goes deeper into {domains}, and how do we share that?
        gaps: [knowledge-gap]

    activities:
      debt-reader:
        kind: reading
        nl: Lees je in over armoede, schulden en schuldhulp
        en: Read up on poverty, debt and debt help
        source: Schouders Eronder
        link: https://www.schouderseronder.nl
        domains: [finances]
        helps: [money-knowledge, knowledge-point]
      municipal-approaches:
        kind: reading
        nl: Zoek uit hoe drie andere gemeenten schuldhulp aanpakken
        en: Find out how three other municipalities go about debt help
        source: Binnenlands Bestuur
        link: https://www.binnenlandsbestuur.nl
        domains: [finances]
        helps: [money-knowledge, knowledge-point]
      shame-reader:
        kind: reading
        nl: Lees wat schaamte over geld met mensen doet, en wat helpt
        en: Read what shame about money does to people, and what helps
        source: Sociaal Werk Nederland
        link: https://www.sociaalwerknederland.nl
        domains: [finances]
        helps: [shame-money]
      debt-buddies:
        kind: inviting
        nl: Nodig een organisatie met schuldmaatjes uit, en onderzoek of dat bij jullie past
        en: Ask an organisation with debt buddies in, and find out whether that suits you
        source: SchuldHulpMaatje
        link: https://www.schuldhulpmaatje.nl
        domains: [finances]
        helps: [money-knowledge, knowledge-point, volunteers]
      debt-stories:
        kind: stories
        nl: Kies twee ervaringsverhalen over schulden, bespreek ze in het team en leg vast wat je leert
        en: Choose two experience stories about debt, discuss them in the team and write down what you learn
        source: Kom uit je schuld
        link: https://www.komuitjeschuld.nl
        domains: [finances]
        helps: [shame-money, money-knowledge]
      life-stories:
        kind: stories
        nl: Vraag twee mensen die met een ziekte leven om hun verhaal, en bespreek het in het team
        en: Ask two people who live with an illness for their story, and discuss it in the team
        domains: [physical-health, mental-health, substance-use, basic-adl]
        helps: [shame-health, health-effects]
      patients-visit:
        kind: visiting
        nl: Ga langs bij een patiëntenvereniging of een groep lotgenoten
        en: Visit a patients' association or a group of people who have been through the same
        source: Patiëntenfederatie Nederland
        link: https://www.patientenfederatie.nl
        domains: [physical-health, mental-health, substance-use]
        helps: [shame-health, health-effects, own-network]
      health-hour:
        kind: expert-meeting
        nl: Vraag een verpleegkundige of huisarts om een uur over wat een ziekte met een gezin doet
        en: Ask a nurse or GP for an hour about what an illness does to a family
        domains: [physical-health, mental-health, substance-use]
        helps: [health-effects, own-network, knowledge-point]
      silence-practice:
        kind: practising
        nl: Oefen met een collega een gesprek waarin de ander een onderwerp liever laat rusten
        en: Practise a talk with a colleague in which the other would rather leave a topic alone
        helps: [shame-health, shame-money, tension]
      hook-practice:
        kind: practising
        nl: Bespreek na een huisbezoek drie dingen die je zag, en welke vraag erbij past
        en: After a home visit, discuss three things you saw, and which question goes with each
        helps: [hooks, own-people]
      who-matters:
        kind: practising
        nl: Oefen hoe je een kind of stille huisgenoot laat tekenen wie belangrijk is
        en: Practise how to let a child or a quiet member draw who matters
        helps: [own-people]
      who-knows-what:
        kind: agreeing
        nl: Maak een lijst van wie in het team wat weet en wie je buiten het team belt
        en: Make a list of who in the team knows what and whom you call outside it
        helps: [knowledge-point, own-network, team-knowledge]
      draw-together:
        kind: mapping
        nl: Teken met een huishouden het netwerk, en kies samen één band om te versterken
        en: Draw the network with a household, and choose one tie together to strengthen
        source: Movisie
        link: https://www.movisie.nl
        helps: [ask-people, network-skills, carer, giving]
      network-experts:
        kind: expert-meeting
        nl: Haal kenners van netwerkgericht werken bij elkaar rond een eigen casus
        en: Bring people who know network-oriented work together around a case of your own
        source: Movisie
        link: https://www.movisie.nl
        helps: [network-skills, own-network]
      informal-care:
        kind: reading
        nl: Lees hoe wijkteams en onbetaalde helpers samen optrekken, en wat daarbij werkt
        en: Read how neighbourhood teams and unpaid helpers work together, and what works
        source: Movisie
        link: https://www.movisie.nl
        helps: [volunteers, network-skills]
      carer-support:
        kind: inviting
        nl: Nodig iemand uit die mantelzorgers ondersteunt
        en: Ask somebody in who supports unpaid carers
        source: MantelzorgNL
        link: https://www.mantelzorg.nl
        helps: [carer]
      partner-agreement:
        kind: agreeing
        nl: Spreek met drie partners af na hoeveel dagen er bericht terugkomt
        en: Agree with three partners after how many days word comes back
        helps: [report-back, coordination, partners]
      partner-visits:
        kind: visiting
        nl: Ga in tweetallen langs bij drie partners, en vraag wie daar goed past
        en: Visit three partners in pairs, and ask who fits well there
        helps: [partners, own-network]
      gap-picture:
        kind: mapping
        nl: Leg de kaarten van het team naast elkaar, en teken wat er nergens op staat
        en: Lay the team's maps side by side, and draw what is on none of them
        helps: [missing-offer, partners]
      sharing-rules:
        kind: reading
        nl: Lees wat je in het sociaal domein mag delen, en oefen hoe je het uitlegt
        en: Read what may be shared in social work, and practise how to explain it
        source: VNG
        link: https://vng.nl
        helps: [consent]
      map-days:
        kind: agreeing
        nl: Zet bij elk huishouden in de agenda wanneer je de kaart samen naloopt
        en: Put in the diary for each household when you go through the map together
        helps: [living-map]

    """#
}
