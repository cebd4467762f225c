import NetworkQueries
import SupportNetwork
import Testing

/// Finding an organisation by what people write.
struct OrganisationMatchingTests {
  private static func organisation(
    _ id: String, _ name: String, aliases: [String] = [], area: String? = nil,
    address: String? = nil, kvk: String? = nil
  ) -> Organisation {
    Organisation(
      id: .made(id), name: name, aliases: aliases, kind: .other, area: area, address: address,
      identifiers: kvk.map { [OrganisationIdentifier(scheme: "kvk", value: $0)] } ?? [])
  }

  private static let index = OrganisationIndex(
    SupportNetwork(
      title: "t",
      organisations: [
        organisation("humanitas", "Vereniging Humanitas", kvk: "01234567"),
        organisation("eoz", "Expertisecentrum Onderwijs en Zorg (EOZ)"),
        organisation("jeugd", "Zorg en Jeugd Caribisch Nederland (ZJCN) - Afdeling Jeugdzorg"),
        organisation("mhc", "Mental Health Caribbean (MHC) / Kind & Jeugd / Hi-5"),
        organisation("utrecht", "Gemeente Utrecht"),
        organisation("kom-noord", "De Kom", area: "Noord", address: "Dorpsstraat 1, 1234 AB Noord"),
        organisation("kom-zuid", "De Kom", area: "Zuid", address: "Kade 9, 1235 CD Zuid"),
        organisation("anton", "St. Antonius"),
        organisation("cjg", "Centrum Jeugd en Gezin"),
        organisation("wende", "Stichting De Wende", aliases: ["Het Keerpunt"]),
        organisation("oost", "Buurtkamer Oost", kvk: "55555555"),
        organisation("west", "Buurtkamer West", kvk: "55555555"),
        organisation("akseso", "Sentro Akseso Boneiru"),
        organisation("politie", "Politie"),
      ],
      services: [Service(id: .made("kring"), name: "Budgetkring", domains: [])]))

  private func match(
    _ name: String, kvk: String? = nil, area: String? = nil, address: String? = nil
  ) -> OrganisationMatch {
    Self.index.match(
      WrittenOrganisation(
        name: name,
        identifiers: kvk.map { [OrganisationIdentifier(scheme: "kvk", value: $0)] } ?? [],
        area: area, address: address))
  }

  /// The candidates of a doubtful match.
  private func candidates(_ match: OrganisationMatch) -> [MatchCandidate] {
    if case .doubtful(let candidates) = match { candidates } else { [] }
  }

  @Test(arguments: [
    ("humanitas", "humanitas"), ("HUMANITAS, vereniging", "humanitas"),
    ("Expertisecentrum Zorg & Onderwijs", "eoz"), ("E.O.Z.", "eoz"), ("eoz", "eoz"),
    ("MHC", "mhc"), ("Kind en Jeugd", "mhc"), ("gemeente utrecht", "utrecht"),
    ("Utrecht (gemeente)", "utrecht"), ("municipality of Utrecht", "utrecht"),
    ("Wende", "wende"), ("Keerpunt", "wende"), ("Méntal Heálth Caribbean", "mhc"),
    ("Budgetkring", "kring"), ("Politie", "politie"), ("St. Antonius", "anton"),
  ])
  func `another spelling of a name is the same name`(written: String, id: String) {
    let sure = match(written)
    guard case .sure(let found, let ground) = sure else {
      Issue.record("\(written): \(sure)")
      return
    }
    #expect(found == .made(id))
    #expect([.name, .identifier].contains(ground))
  }

  @Test func `a number is enough, with or without zeros in front`() {
    #expect(match("Iets anders", kvk: "1234567") == .sure(.made("humanitas"), .number))
    #expect(match("Humanitas", kvk: "99999999") != .sure(.made("humanitas"), .name))
    #expect(candidates(match("Humanitas", kvk: "99999999")).first?.score.number == .differs)
  }

  @Test func `a number of two branches tells them apart only with the name`() {
    #expect(match("Buurtkamer Oost", kvk: "55555555") == .sure(.made("oost"), .name))
    #expect(
      candidates(match("Buurtkamers", kvk: "55555555")).map(\.id.rawValue) == ["oost", "west"])
  }

  @Test func `of two of one name the place decides, and without a place somebody must`() {
    #expect(match("De Kom", area: "Zuid") == .sure(.made("kom-zuid"), .place))
    #expect(match("De Kom", address: "dorpsstraat 1, 1234ab") == .sure(.made("kom-noord"), .place))
    let both = candidates(match("De Kom"))
    #expect(both.map(\.id.rawValue) == ["kom-noord", "kom-zuid"])
    #expect(both.allSatisfy { $0.score.relation == .sameName && $0.score.name == 1 })
    #expect(candidates(match("De Kom", area: "Oost")).count == 2)
  }

  @Test func `an area that contradicts keeps the only one of a name from being sure`() {
    let index = OrganisationIndex(
      SupportNetwork(title: "t", organisations: [Self.organisation("a", "De Wilg", area: "Noord")]))
    let found = index.match(WrittenOrganisation(name: "De Wilg", area: "Zuid"))
    #expect(candidates(found).first?.score.area == .differs)
  }

  @Test(arguments: [
    ("ZJCN", "jeugd", MatchScore.Relation.department),
    ("Zorg en Jeugd Caribisch Nederland", "jeugd", .department),
    ("Gemeente Utrecht - afdeling Werk en Inkomen", "utrecht", .parent),
    ("Gemeente Utrecht afd. Schulden", "utrecht", .parent),
    ("CJG", "cjg", .initials), ("Akseso", "akseso", .alike),
    ("Budgetkring Politee", "politie", .alike),
    ("Stichting Antonius", "anton", .sameName), ("Expertisecentrun Onderwijs", "eoz", .alike),
  ])
  func `what is only like something is to be decided`(
    written: String, id: String, relation: MatchScore.Relation
  ) {
    let found = candidates(match(written))
    #expect(found.first?.id == .made(id), "\(match(written))")
    #expect(found.first?.score.relation == relation)
  }

  @Test(
    arguments: [
      ("Scholen", OrganisationKind.school, nil), ("huisartsen", .gpPractice, nil),
      ("GPs", .gpPractice, nil), ("alle scholen", .school, nil), ("werkgevers", .employer, nil),
      ("Huisartsen in Noord", .gpPractice, "Noord"), ("moskeeën", .faithCommunity, nil),
    ] as [(String, OrganisationKind, String?)])
  func `a kind in the plural is a class`(written: String, kind: OrganisationKind, area: String?) {
    #expect(match(written) == .kind(kind, area: area))
  }

  @Test(arguments: ["Voetbalclub Sparta", "", "---", "Stichting", "Zwembad De Duikplank"])
  func `what is like nothing is unknown`(written: String) {
    #expect(match(written) == .unknown)
  }

  @Test func `the order of a directory makes no difference`() {
    let all = Self.index
    let reversed = OrganisationIndex(
      SupportNetwork(
        title: "t",
        organisations: [
          Self.organisation("b", "De Kom"), Self.organisation("a", "De Kom"),
        ]))
    let found = reversed.match(WrittenOrganisation(name: "Kom"))
    #expect(candidates(found).map(\.id.rawValue) == ["a", "b"])
    #expect(all.match(WrittenOrganisation(name: "Kom")) != .unknown)
  }
}
