/// Guides for conversations as they were read and found good, with the networks they are of.
enum ApprovedTalk {
  //  Cy ──strong── home      Ed ── Ann      Ed ··lost·· Bo
  //  └── Di, who knows much of physical health
  static let network = """
    kring: 1
    title: Rixa
    date: 2026-05-12
    life-domains:
      - {id: finances, nl: financiën, en: finances}
      - {id: housing, nl: huisvesting, en: housing}
      - {id: mental-health, nl: geestelijke gezondheid, en: mental health}
      - {id: physical-health, nl: lichamelijke gezondheid, en: physical health}
      - {id: parenting, nl: ouderschap, en: parenting}
    household:
      id: home
      name: Rixa
      question: Rust in huis
      members:
        ann: {name: Ann, age: 40}
        bo: {name: Bo, age: 9}
    people:
      cy: Cy, neighbour
      di: {name: Di, role: fellow, expertise: [physical-health]}
      ed: Ed, friend
    ties:
      - cy -> home: strong, P, finances
      - cy -- di
      - ed -> ann: E, finances
      - ed -- bo: lost, wish more
    needs:
      - home, finances, priority 1: De post blijft dicht
      - bo, parenting, met: Papa leest weer voor
      - ann, physical-health, avoided: Over later niet
      - ann, mental-health, hesitant: Nachten zonder slaap
    observations:
      - 2026-05-12: Een konijn in de schuur
      - {date: 2026-05-12, words: Een krat met post, domain: finances}

    """

  static let dutch = """
    Rixa: een goed gesprek

    Dit is een steun voor het gesprek, geen lijst om af te werken. Niets hoeft. Kies
    samen wat past, in de volgorde die past.

    Bij de kaart van 12 mei 2026.

    | Lees dit vooraf zelf door. Laat weg wat niet voor iedereen aan tafel is.

    Eerst jullie eigen vraag

      “Rust in huis”

    - Wat maakt deze vraag nu belangrijk?
    - Hoe ziet het eruit als het goed gaat?

    Om te beginnen

    - Hoe was de afgelopen week voor jullie?
    - Wie zijn er allemaal om jullie heen? Noem namen zoals ze in jullie opkomen.

    Dit viel op. Wie wil er iets over vertellen?

    - “Een konijn in de schuur”

    Waar het nog niet over ging

    Wat leeg blijft, is geen probleem. Kies wat nu telt.

    Wonen

    - Hoe is het om hier te wonen?
    - Waar voel je je thuis?
    - Wat zou er anders mogen aan de plek waar je woont?

    Waar het al over ging

    Geld

      “De post blijft dicht”

    Hier helpen Cy en Ed.

    Dit viel op. Wie wil er iets over vertellen?

    - “Een krat met post”

    - Hoe is dat nu?
    - Hoe gaat het met de post en de rekeningen?
    - Wat zou rust geven als het om geld gaat?

    Opvoeden

      “Papa leest weer voor” (Bo, dit is gelukt)

    - Hoe is dat nu?
    - Waar geniet je van als ouder?
    - Met wie praat je over opvoeden?

    Wat nu rust mag houden

    Over sommige dingen praten is lastig, en dat mag. Er is geen haast: het kan als
    jullie er zelf over willen beginnen.

    - Met wie praat je makkelijk als je iets dwarszit?
    - Wat is voor jou een goed moment en een goede plek om te praten?

    Hoe je je voelt

    Op de kaart staat nog niemand bij wie dit vertrouwd kan. Zoek samen wie dat zou
    kunnen zijn.

    Je gezondheid

    Komt er een moment, dan kan Cy het gesprek openen. Cy kent Di, die er veel van
    weet.

    Meer contact

    Jullie willen graag meer contact met Ed.

    - Wie zet een eerste kleine stap, en welke?

    Tot slot

    - Wat nemen jullie mee uit dit gesprek?
    - Wat mag op de kaart, en wat liever niet?
    - Wat is de eerste kleine stap, en wie zet die?

    En dan terug naar jullie eigen vraag. Wat helpt daar nu het meest bij?

      “Rust in huis”

    """

  static let english = """
    Rixa: a good conversation

    This is a support for the conversation, not a list to work through. Nothing is
    compulsory. Choose together what fits, in the order that fits.

    With the map of 12 May 2026.

    | Read this yourself beforehand. Leave out what is not for everybody at the
    | table.

    First your own question

      “Rust in huis”

    - What makes this question important now?
    - What does it look like when it goes well?

    To begin with

    - How was the past week for you?
    - Who are the people around you? Say names as they come to mind.

    This stood out. Who would like to tell about it?

    - “Een konijn in de schuur”

    What has not come up yet

    What stays empty is no problem. Choose what matters now.

    Your home

    - What is it like to live here?
    - Where do you feel at home?
    - What could be different about the place where you live?

    What came up before

    Money

      “De post blijft dicht”

    Cy and Ed help here.

    This stood out. Who would like to tell about it?

    - “Een krat met post”

    - How is that now?
    - How is it going with letters and bills?
    - What would give you peace of mind about money?

    Bringing up children

      “Papa leest weer voor” (Bo, this worked out)

    - How is that now?
    - What do you enjoy as a parent?
    - With whom do you talk about bringing up children?

    What may rest for now

    Some things are hard to talk about, and that is all right. There is no hurry: it
    can wait until you bring it up.

    - With whom is it easy to talk when something is on your mind?
    - What is a good moment and a good place to talk for you?

    How you feel

    The map has nobody yet with whom this feels safe. Find out together who that
    could be.

    Your health

    When a moment comes, Cy could open the conversation. Cy knows Di, who knows a
    lot about it.

    More contact

    You would like more contact with Ed.

    - Who takes a first small step, and which one?

    To finish

    - What do you take away from this conversation?
    - What may be on the map, and what had better not?
    - What is the first small step, and who takes it?

    And back to your own question. What helps most with it now?

      “Rust in huis”

    """
}

extension ApprovedTalk {
  //  Ab came, Wil went, Gus died, Cas is closer, Dok was not asked after, Jo was.
  static let nextNetwork = """
    kring: 1
    title: Varo
    date: [2025-11-03, 2026-05-12]
    life-domains:
      - {id: finances, nl: financiën, en: finances}
      - {id: housing, nl: huisvesting, en: housing}
      - {id: social-network, nl: sociaal netwerk, en: social network}
    household:
      id: home
      name: Varo
      members:
        ann: {name: Ann, age: 40}
    people:
      ab: Ab, friend
      cas: Cas, friend
      dok: Dok, friend
      gus: {name: Gus, role: friend, died: 2026-02-01}
      wil: Wil, friend
      jo: {name: Jo, role: fellow, expertise: [social-network]}
    ties:
      - ab -> ann: P, finances, since 2026-01-05
      - wil -> ann: P, until 2026-01-31
      - cas -> ann: P, weak, until 2025-12-31
      - cas -> ann: P, strong, since 2026-01-01
      - dok -> ann: P
      - gus -> ann: P
      - jo -> ann: E, social-network, confirmed 2026-05-12
    needs:
      - ann, social-network, hesitant: De dagen zijn lang

    """

  static let nextDutch = """
    Varo: een nieuw gesprek

    Dit is een steun voor het gesprek, geen lijst om af te werken. Niets hoeft. Kies
    samen wat past, in de volgorde die past.

    Bij de kaart van 12 mei 2026.

    | Lees dit vooraf zelf door. Laat weg wat niet voor iedereen aan tafel is.

    Eerst je eigen vraag

    - Waar wil je het vandaag over hebben?
    - Wat moet er in elk geval aan bod komen?

    Om te beginnen

    - Hoe was de afgelopen week voor je?

    Wat er sinds 3 november 2025 veranderd kan zijn

    - Nieuw op de kaart: Ab. Hoe gaat dat?
    - Met Cas is het anders dan de vorige keer. Wat is er veranderd?
    - Met Wil is er nu geen contact meer. Hoe is dat voor je?
    - Gus is overleden. Hoe gaat het sindsdien met je?
    - Over Dok is sinds de vorige keer niets nieuws gezegd. Hoe is het daar nu mee?

    Waar het nog niet over ging

    Wat leeg blijft, is geen probleem. Kies wat nu telt.

    Wonen

    - Hoe is het om hier te wonen?

    Waar het al over ging

    Geld

    Hier helpt Ab.

    - Wat is hier sinds de vorige keer veranderd?
    - Wat zou rust geven als het om geld gaat?

    Wat nu rust mag houden

    Over sommige dingen praten is lastig, en dat mag. Er is geen haast: het kan als
    je er zelf over wilt beginnen.

    - Met wie praat je makkelijk als je iets dwarszit?
    - Wat is voor jou een goed moment en een goede plek om te praten?

    De mensen om je heen

      “De dagen zijn lang”

    Komt er een moment, dan kan dit bij Jo, die er veel van weet.

    Tot slot

    - Wat neem je mee uit dit gesprek?
    - Wat mag op de kaart, en wat liever niet?
    - Wat is de eerste kleine stap, en wie zet die?

    Als je één vraag voorop zet, welke is dat dan?

    """

  static let nextEnglish = """
    Varo: a new conversation

    This is a support for the conversation, not a list to work through. Nothing is
    compulsory. Choose together what fits, in the order that fits.

    With the map of 12 May 2026.

    | Read this yourself beforehand. Leave out what is not for everybody at the
    | table.

    First your own question

    - What would you like to talk about today?
    - What should come up in any case?

    To begin with

    - How was the past week for you?

    What may have changed since 3 November 2025

    - New on the map: Ab. How is that going?
    - With Cas it is not as it was last time. What changed?
    - There is no contact with Wil any more. How is that for you?
    - Gus died. How have you been since?
    - Nothing new was said about Dok since last time. How is that now?

    What has not come up yet

    What stays empty is no problem. Choose what matters now.

    Your home

    - What is it like to live here?

    What came up before

    Money

    Ab helps here.

    - What has changed here since last time?
    - What would give you peace of mind about money?

    What may rest for now

    Some things are hard to talk about, and that is all right. There is no hurry: it
    can wait until you bring it up.

    - With whom is it easy to talk when something is on your mind?
    - What is a good moment and a good place to talk for you?

    The people around you

      “De dagen zijn lang”

    When a moment comes, there is Jo, who knows a lot about it.

    To finish

    - What do you take away from this conversation?
    - What may be on the map, and what had better not?
    - What is the first small step, and who takes it?

    If you put one question first, which one is it?

    """
}
