import NetworkFiles
import NetworkQueries
import SupportNetwork
import Testing

/// A network as a test writes it: a household `home` with Ann (40) and Bo (9) in it, on 12 May
/// 2026, and what the test adds.
enum Made {
  static let household = """
    household:
      id: home
      name: Home
      area: North
      members:
        ann: Ann, woman, 40
        bo: Bo, man, 9

    """

  /// Reads a network, and fails the test when it has faults.
  static func network(_ text: String, household: String = household) throws -> SupportNetwork {
    let whole = "kring: 1\ntitle: t\ndate: 2026-05-12\n\(household)\(text)"
    let result = NetworkFile.read(bytes: Array(whole.utf8), name: "made.yaml")
    #expect(result.faults.isEmpty, "\(result.faults)")
    return try #require(result.network)
  }

  static func compiled(
    _ text: String, household: String = household
  ) throws -> CompiledNetwork {
    CompiledNetwork(try network(text, household: household))
  }

  /// The gaps of one rule.
  static func gaps(
    _ code: GapCode, in text: String, household: String = household,
    settings: AskingSettings = AskingSettings()
  ) throws -> [Gap] {
    try compiled(text, household: household).gaps(settings: settings).filter { $0.code == code }
  }

  /// Two households in North and one in South, without members.
  static let households = """
    households:
      - {id: one, name: One, area: North}
      - {id: two, name: Two, area: North}
      - {id: three, name: Three, area: South}

    """

  /// What one rule finds in a team's network.
  static func teamGaps(
    _ code: GapCode, in text: String, household: String = households,
    settings: AskingSettings = AskingSettings()
  ) throws -> [Gap] {
    try compiled(text, household: household).teamGaps(settings: settings)
      .filter { $0.code == code }
  }

  /// Settings with one number changed.
  static func settings(_ name: String, of code: GapCode, _ number: Double) -> AskingSettings {
    var settings = AskingSettings()
    let isChanged = settings.gaps.set(name, of: code, to: number)
    #expect(isChanged)
    return settings
  }
}

extension Gap {
  /// What a rule found in a team's network.
  var teamFact: TeamGapFact? {
    if case .team(let fact) = fact { fact } else { nil }
  }
}

extension ActorID {
  /// An identifier that a test knows to be well formed.
  static func made(_ text: String) -> ActorID { ActorID(text)! }
}

extension LifeDomainID {
  static let finances = LifeDomainID("finances")!
  static let parenting = LifeDomainID("parenting")!
}
