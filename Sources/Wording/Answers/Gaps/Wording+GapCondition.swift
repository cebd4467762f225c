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
    default: teamCondition(code)
    }
  }

  private func teamCondition(_ code: GapCode) -> String {
    switch code {
    case .noService:
      pick(
        "Bij hulpvragen in een leefgebied en wijk past geen aanbod, of alleen dat van één "
          + "organisatie.",
        "No service fits needs of a life domain in an area, or only those of one organisation.")
    case .noReferralLine:
      pick(
        "Er is aanbod dat past, en het team verwijst naar geen enkele: nagevraagd, of nog niet.",
        "Services fit, and the team refers to none of them: asked after, or not yet.")
    case .routeTooLong:
      pick(
        "Het dichtstbijzijnde aanbod ligt verder dan `steps` stappen.",
        "The nearest service that fits is more than `steps` steps away.")
    case .fragileRoute:
      pick(
        "Elke weg naar aanbod dat past, loopt langs hetzelfde punt.",
        "Every way to a service that fits runs through the same point.")
    case .full:
      pick(
        "Al het aanbod dat past is vol, of heeft een wachttijd van meer dan `days` dagen.",
        "All services that fit are full, or have a waiting time of more than `days` days.")
    case .noReportBack:
      pick(
        "Op minder dan het deel `share` van de verwijzingen kwam bericht terug, of het eerste "
          + "antwoord kwam meestal na meer dan `days` dagen.",
        "Less than the share `share` of the referrals had word back, or the first answer mostly "
          + "came after more than `days` days.")
    case .formalOnlyOffer:
      pick(
        "Er is aanbod, maar niets van vrijwilligers, of het team kent die niet.",
        "There are services, but none from volunteers, or the team does not know them.")
    case .unusedService:
      pick(
        "Aanbod met plek waar niemand naar verwijst.", "A service with room that nobody refers to.")
    case .deadEnd:
      pick(
        "Een organisatie krijgt verwijzingen waarvoor zij geen aanbod heeft, en verwijst niet "
          + "verder.",
        "An organisation gets referrals for which it has no service, and refers nobody on.")
    case .singleLink:
      pick(
        "Voor minstens `needs` hulpvragen loopt elke weg naar aanbod langs hetzelfde punt.",
        "For at least `needs` needs every way to a service runs through the same point.")
    case .silo:
      pick(
        "De lijnen van een soort organisaties blijven binnen de eigen kring: een E-I-index van "
          + "hooguit `index`, bij minstens `ties` lijnen.",
        "The links of a sort of organisations stay within their own circle: an E-I index of at most "
          + "`index`, over at least `ties` links.")
    case .knowledgeGap:
      pick(
        "In een leefgebied met hulpvragen heeft niemand in het team kennis.",
        "In a life domain with needs nobody in the team has expertise.")
    case .unequalReach:
      pick(
        "Het deel van de hulpvragen met aanbod binnen `steps` stappen verschilt tussen wijken meer "
          + "dan het deel `difference`.",
        "The share of needs with a service within `steps` steps differs between areas by more than "
          + "the share `difference`.")
    case .staleRecord:
      pick(
        "Aanbod, een organisatie of een lijn is minstens `days` dagen niet nagegaan.",
        "A service, an organisation or a link was not checked for at least `days` days.")
    default: ""
    }
  }
}
