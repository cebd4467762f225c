public import NetworkQueries
public import Pages
import SupportNetwork

extension Wording {
  /// Every gap rule with its code, why it matters, and the numbers it decides by.
  public func rulesPage(_ settings: GapSettings) -> Page {
    let blocks = GapCode.allCases.flatMap { code in
      [
        Block.heading(Line("\(gapName(code)) (\(code.rawValue))"), level: 1),
        Block.paragraph(Line(gapCondition(code))),
        Block.paragraph(Line([.soft(gapReason(code))])),
      ] + numbers(of: code, settings)
    }
    return Page(
      title: pick("Waar Kring naar kijkt", "What Kring looks for"), language: language.rawValue,
      blocks: blocks)
  }

  private func numbers(of code: GapCode, _ settings: GapSettings) -> [Block] {
    guard settings.isOn(code) else {
      return [.paragraph(Line(pick("Deze regel staat uit.", "This rule is off.")))]
    }
    let items = code.parameters.map { parameter in
      ListItem(Line("\(parameter.name): \(plain(settings.number(parameter.name, of: code)))"))
    }
    return items.isEmpty ? [] : [.list(items)]
  }

  private func plain(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : decimal(number)
  }

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
    }
  }
}
