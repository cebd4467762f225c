import SupportNetwork

/// Small values to make sentences of. Names are words of neither language.
enum Samples {
  static let languages = Language.allCases

  static let household = Household(id: id("rixa"), name: "Rixa", members: [member])
  static let member = Member(id: id("jo"), name: "Jo", gender: .man, hasCareNeed: true)

  static func id(_ text: String) -> ActorID { ActorID(text)! }

  static func date(_ text: String) -> CalendarDate { CalendarDate(iso: text)! }

  static func tie(
    _ kind: TieKind = .support, strength: Tie.Strength = .normal,
    quality: Tie.Quality = .neutral, flow: Tie.Flow = .none, given: Support = [],
    returned: Support = [], frequency: Tie.Frequency? = nil, presence: Tie.Presence = .active
  ) -> Tie {
    Tie(
      kind, from: id("ann"), to: id("rixa"), strength: strength, quality: quality, flow: flow,
      given: given, returned: returned, frequency: frequency, presence: presence)
  }

  static let kinds: [TieKind] = [
    .support, .care, .contact, .membership, .referral(ReferralTerms()), .collaboration(nil),
    .partnership(.married), .kinship(.sibling),
  ]

  /// Every combination of what a tie's line shows.
  static let ties: [Tie] = {
    let supports: [(Support, Support)] = [
      ([], []), (.practical, []), ([], .company), ([.practical, .emotional, .advice], .company),
    ]
    var ties: [Tie] = []
    for kind in kinds {
      for presence in Tie.Presence.allCases {
        for quality in Tie.Quality.allCases {
          for strength in Tie.Strength.allCases {
            for flow in Tie.Flow.allCases {
              for (given, returned) in supports {
                ties.append(
                  tie(
                    kind, strength: strength, quality: quality, flow: flow, given: given,
                    returned: returned, presence: presence))
              }
            }
          }
        }
      }
    }
    return ties + Tie.Frequency.allCases.map { tie(frequency: $0) }
  }()

  static let actors: [Actor] =
    [
      .household(household), .member(member, household: household.id),
      .organisation(Organisation(id: id("lux"), name: "Lux", kind: .school)),
      .service(Service(id: id("lux"), name: "Lux")), .team(Team(id: id("lux"), name: "Lux")),
      .actorClass(ActorClass(id: id("lux"), name: "Lux", kind: .school)),
      .person(Person(id: id("bo"), name: "Bo", role: .family, death: Death())),
    ] + PersonRole.allCases.map { .person(Person(id: id("bo"), name: "Bo", role: $0)) }
}
