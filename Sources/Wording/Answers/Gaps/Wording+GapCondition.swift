public import NetworkQueries

extension Wording {
  /// When a rule holds, in words.
  public func gapCondition(_ code: GapCode) -> String {
    switch code {
    case .unmetNeed:
      pick("Bij een hulpvraag helpt niemand.", "Nobody helps with a need.")
    case .formalOnly:
      pick(
        "Bij een hulpvraag helpen alleen beroepskrachten en organisaties.",
        "Only professionals and organisations help with a need.")
    case .informalOnly:
      pick(
        "Bij een hulpvraag helpen alleen naasten en vrijwilligers, terwijl er aanbod is dat past.",
        "Only family, friends and volunteers help with a need, while a service fits it.")
    case .singleSupporter:
      pick(
        "Als één iemand wegvalt, helpt er niemand meer bij een hulpvraag, of is er geen onbetaalde "
          + "hulp meer.",
        "If one person or organisation falls away, nobody helps with a need any more, or no unpaid "
          + "help is left.")
    case .overloadedCarer:
      pick(
        "Iemand helpt onbetaald in veel leefgebieden (`domains`) of veel uren in de week (`hours`), of "
          + "helpt als enige en krijgt zelf van niemand steun.",
        "Somebody helps unpaid in many life domains (`domains`) or many hours a week (`hours`), or is "
          + "the only one who helps and gets no support.")
    case .isolatedMember:
      pick(
        "Iemand uit het huishouden heeft zelf niemand daarbuiten die steun geeft. Een kind is "
          + "jonger dan `child-age`.",
        "A member of the household has nobody of their own outside it who gives support. A child "
          + "is younger than `child-age`.")
    case .thinNetwork:
      pick(
        "Minder dan `informal-ties` mensen helpen onbetaald, of van minstens `people` mensen eromheen "
          + "kent niemand een ander.",
        "Fewer than `informal-ties` people help unpaid, or of at least `people` people around nobody knows "
          + "another.")
    case .shrinkingNetwork:
      pick(
        "Tussen twee dagen viel minstens het deel `fall` van de steunende banden met naasten en "
          + "vrijwilligers weg.",
        "Between two days at least the share `fall` of the supportive ties with family, friends and "
          + "volunteers fell away.")
    case .strainedNetwork:
      pick(
        "In minstens het deel `share` van de banden is spanning, of is het contact verbroken.",
        "In at least the share `share` of the ties there is tension, or contact was broken off.")
    case .avoidedTopic:
      pick(
        "Over een hulpvraag wordt liever niet gepraat, of praten erover is lastig.",
        "A need is rather not talked about, or talking about it is hard.")
    case .outOfReach:
      pick(
        "Er is aanbod dat past bij een hulpvraag, maar niet binnen `steps` stappen.",
        "A service fits a need, but not within `steps` steps.")
    case .uncoordinatedCare:
      pick(
        "Minstens `formal` beroepskrachten en organisaties zijn betrokken, ze staan niet allemaal met "
          + "elkaar in contact, en niemand houdt het overzicht.",
        "At least `formal` professionals and organisations are involved, they are not all in contact "
          + "with one another, and nobody keeps the overview.")
    case .openLoop:
      pick(
        "Op een verwijzing kwam na `days` dagen nog geen bericht terug.",
        "A referral had no word back after `days` days.")
    case .unasked:
      pick(
        "Iemand die past bij een hulpvraag is nog niet gevraagd, of meer contact is gewenst.",
        "Somebody who fits a need was not asked yet, or more contact is wished for.")
    case .oneWay:
      pick("Het huishouden krijgt alleen, en geeft niet.", "The household gets, and does not give.")
    case .formalInformalSplit:
      pick(
        "Geen van de onbetaalde helpers kent een van de beroepskrachten en organisaties.",
        "None of those who help unpaid knows any of the professionals and organisations.")
    case .openHook:
      pick(
        "Op iets dat gezien of gehoord is, kwam nog niemand terug.",
        "Nobody came back yet to something that was seen or heard.")
    case .stale:
      pick(
        "Een band is minstens `days` dagen niet nagevraagd.",
        "A tie was not asked about for at least `days` days.")
    case .consentMissing:
      pick(
        "Een weg of verwijzing loopt over een band die niet gedeeld mag worden.",
        "A way or referral runs over a tie that may not be shared.")
    case .noService, .noReferralLine, .routeTooLong, .fragileRoute, .full, .noReportBack,
      .formalOnlyOffer, .unusedService, .deadEnd, .singleLink, .silo, .knowledgeGap,
      .unequalReach, .staleRecord, .missingLink:
      teamCondition(code)
    }
  }

  private func teamCondition(_ code: GapCode) -> String {
    switch code {
    case .noService:
      pick(
        "Bij een leefgebied zijn er in een buurt hulpvragen en geen aanbod dat past, of aanbod van "
          + "maar één organisatie.",
        "In a life domain an area has needs and no service that fits, or services of one "
          + "organisation only.")
    case .noReferralLine:
      pick(
        "Er is aanbod dat past, en het team heeft er geen directe lijn mee: nagevraagd, of nog niet "
          + "bekend.",
        "There are services that fit, and the team has no direct line with them: asked, or not known "
          + "yet.")
    case .routeTooLong:
      pick(
        "Het aanbod dat past is meer dan `steps` stappen ver, of er loopt geen weg naartoe.",
        "The services that fit are more than `steps` steps away, or no way leads to them.")
    case .fragileRoute:
      pick(
        "Elke weg van het team naar aanbod dat past loopt via dezelfde organisatie.",
        "Every way from the team to a service that fits goes through the same organisation.")
    case .full:
      pick(
        "Al het aanbod dat past heeft geen plek, of begint pas na meer dan `days` dagen.",
        "All services that fit have no room, or begin only after more than `days` days.")
    case .noReportBack:
      pick(
        "Op minder dan het deel `share` van de verwijzingen kwam bericht terug, of de helft van de "
          + "antwoorden kwam pas na meer dan `days` dagen.",
        "On less than the share `share` of the referrals was word back, or half of the answers came "
          + "only after more than `days` days.")
    case .formalOnlyOffer:
      pick(
        "Aanbod dat past is er alleen van beroepskrachten, of een team heeft geen contact met wie "
          + "vrijwilligers heeft.",
        "Services that fit are by professionals only, or a team has no contact with those who have "
          + "volunteers.")
    case .unusedService:
      pick(
        "Er is plek bij aanbod waar niemand naar verwijst.",
        "There is room at a service that nobody refers to.")
    case .deadEnd:
      pick(
        "Een organisatie krijgt mensen voor iets waar ze zelf niet bij helpt, en verwijst niet "
          + "verder.",
        "An organisation gets people for something it does not help with, and refers nobody on.")
    case .singleLink:
      pick(
        "Bij minstens `needs` hulpvragen loopt elke weg naar passend aanbod via één organisatie of "
          + "één contact.",
        "For at least `needs` needs, every way to a service that fits goes through one organisation "
          + "or one contact.")
    case .silo:
      pick(
        "De organisaties van één sector of leefgebied hebben minstens `links` contacten, en vooral met "
          + "elkaar: (naar buiten - onderling) / alle is hooguit `index`.",
        "The organisations of one sector or life domain have at least `links` contacts, and mostly "
          + "among themselves: (across - within) / all is at most `index`.")
    case .knowledgeGap:
      pick(
        "In de huishoudens van een team zijn er hulpvragen bij een leefgebied waar niemand van het "
          + "team veel van weet.",
        "The households of a team have needs in a life domain of which nobody in the team knows "
          + "much.")
    case .unequalReach:
      pick(
        "In een buurt heeft van de hulpvragen bij een leefgebied een kleiner deel aanbod binnen "
          + "`steps` stappen dan elders; het scheelt meer dan het deel `difference`.",
        "In one area a smaller share of the needs in a life domain has a service within `steps` steps "
          + "than elsewhere, by more than the share `difference`.")
    case .missingLink:
      pick(
        "Dit is een van de `links` nieuwe verbindingen die de meeste hulpvragen binnen `steps` stappen "
          + "van passend aanbod met plek brengen; het zijn er minstens `needs`.",
        "This is one of the `links` new links that bring the most needs within `steps` steps of a "
          + "fitting service with room; they are at least `needs`.")
    case .staleRecord:
      pick(
        "Gegevens van aanbod, of een contact tussen organisaties, zijn minstens `days` dagen niet "
          + "nagevraagd.",
        "Details of services, or a contact between organisations, were not asked about for at least "
          + "`days` days.")
    case .unmetNeed, .formalOnly, .informalOnly, .singleSupporter, .overloadedCarer,
      .isolatedMember, .thinNetwork, .shrinkingNetwork, .strainedNetwork, .avoidedTopic,
      .outOfReach, .uncoordinatedCare, .openLoop, .unasked, .oneWay, .formalInformalSplit,
      .openHook, .stale, .consentMissing:
      gapCondition(code)
    }
  }
}
