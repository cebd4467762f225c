import Foundation
import NetworkQueries
import ReferralLinks
import SupportNetwork
import Testing

/// Taking referral links into a directory folder.
struct ReferralImportTests {
  private func taken(
    _ text: String, into folder: ReferralFolder = ReferralFolder()
  ) -> ReferralImport {
    ReferralImport([Made.links(text)], into: folder, directory: Made.directory)
  }

  private func ends(_ folder: ReferralFolder) -> [String] {
    folder.links.map { "\($0.from) \($0.to)" }
  }

  @Test func `names that are sure become links, and doubtful ones wait`() {
    let taken = taken(
      """
      from,to
      Wijkteam Noord,Maatjes Noord
      wijkteam noord,kring
      Wijkteam Noord,De Kom
      Wijkteam Noord,Scholen
      Wijkteam Noord,Zwembad De Duikplank
      """)
    #expect(
      ends(taken.folder) == [
        "wijkteam kring", "wijkteam maatjes", "wijkteam scholen",
        "wijkteam zwembad-de-duikplank",
      ])
    #expect(taken.waiting == 1)
    #expect(taken.folder.classes.map(\.kind) == [.school])
    #expect(taken.folder.partners.map(\.name) == ["Zwembad De Duikplank"])
    #expect(taken.changes.count == 4 && taken.changes.allSatisfy { $0.before == nil })
    #expect(taken.faults.isEmpty)
  }

  @Test func `a name that was decided on is remembered, however it is spelt`() {
    var folder = ReferralFolder()
    folder.decisions = [
      MatchDecision(written: "De Kom", meaning: .actor(Made.id("kom-zuid"))),
      MatchDecision(written: "Maatjes Noord", meaning: .leftOut),
      MatchDecision(written: "De kerken", meaning: .kind(.faithCommunity, area: "Noord")),
      MatchDecision(written: "Wijkteam-Noord", meaning: .newcomer),
    ]
    let taken = taken(
      "from,to\nwijkteam noord,DE KOM\nA,maatjes noord\nwijkteam Noord,de kerken\n", into: folder)
    #expect(ends(taken.folder) == ["wijkteam-noord de-kerken", "wijkteam-noord kom-zuid"])
    #expect(taken.leftOut == 1 && taken.waiting == 0)
    #expect(taken.folder.classes.map(\.area) == ["Noord"])
  }

  @Test func `importing the same again changes nothing`() {
    let text = "from,to,warmth\nWijkteam Noord,kring,warm\nWijkteam Noord,Zwembad,cold\n"
    let first = taken(text)
    let second = taken(text, into: first.folder)
    #expect(second.folder == first.folder)
    #expect(second.changes.isEmpty && second.unchanged == 2)
  }

  @Test func `a newer table updates what it says, and takes nothing away`() throws {
    let first = taken(
      "from,to,warmth,made,accepted,domains,knowledge\nwijkteam,kring,cold,10,8,finances,declared\n"
    )
    let second = taken(
      "from,to,made,domains,knowledge\nwijkteam,kring,20,housing,denied\n", into: first.folder)
    let change = try #require(second.changes.first)
    #expect(change.isContradicted)
    #expect(
      change.after.kind == .referral(ReferralTerms(warmth: .cold, made: 20)),
      "how many of ten were accepted says nothing of twenty")
    #expect(change.after.domains.map(\.rawValue) == ["finances", "housing"])
    #expect(change.after.knowledge?.state == .denied)
  }

  @Test func `two rows of one link may add to each other, and not contradict`() {
    let taken = taken(
      """
      from,to,warmth,waiting
      wijkteam,kring,warm,
      Wijkteam Noord,Budgetkring,,14
      wijkteam,kring,cold,
      wijkteam,Wijkteam Noord,,
      """)
    #expect(
      taken.faults.map(\.summary)
        == ["4:warmth contradicts(line: 2, file: nil)", "5:to sameEnds"])
    #expect(
      taken.folder.links.map(\.kind) == [.referral(ReferralTerms(warmth: .warm, waitingDays: 14))])
  }

  @Test func `a fault names the heading as it is written`() {
    let taken = taken("Van;Naar;Warmte\nwijkteam;wijkteam;\nA;B;warm\nA;B;koud\n")
    #expect(
      taken.faults.map(\.summary)
        == ["2:Naar sameEnds", "4:Warmte contradicts(line: 3, file: nil)"])
  }

  @Test func `a person is not made an organisation, unless somebody decides that it is one`() {
    var folder = ReferralFolder()
    folder.decisions = [MatchDecision(written: "Familie Blij", meaning: .newcomer)]
    let taken = taken(
      "van,naar\nwijkteam,mevr. de Vries\nDhr Jansen,kring\nwijkteam,Familie Blij\n", into: folder)
    #expect(taken.faults.map(\.summary) == ["2:naar person", "3:van person"])
    #expect(taken.folder.partners.map(\.name) == ["Familie Blij"])
    #expect(!taken.names.contains { $0.written.name.contains("Vries") })
    #expect(ends(taken.folder) == ["wijkteam familie-blij"])
  }

  //  The directory keeps "Oude Kamer", with a number, and its service "Inloop"; both have stopped.
  @Test func `who is no longer active is found by name, number and decision, and its lines rest`() {
    let inactive = SupportNetwork(
      title: "",
      organisations: [
        Organisation(
          id: Made.id("oud"), name: "Stichting Oude Kamer", kind: .welfare,
          identifiers: [OrganisationIdentifier(scheme: "kvk", value: "0123")])
      ],
      services: [Service(id: Made.id("inloop"), name: "Inloop", organisation: nil)])
    var folder = ReferralFolder()
    folder.decisions = [MatchDecision(written: "Kamertje", meaning: .actor(Made.id("oud")))]
    for row in ["Oude Kamer,", "De Kamer van vroeger,123", "Kamertje,", "oud,"] {
      let taken = ReferralImport(
        [Made.links("from,to,to-kvk\nwijkteam,\(row)\n")], into: folder,
        directory: Made.directory, inactive: inactive)
      #expect(taken.folder.links.isEmpty && taken.folder.partners.isEmpty)
      #expect(taken.folder.resting.map(\.to.rawValue) == ["oud"])
      #expect(taken.names.compactMap(\.meaning.actor).contains { taken.inactive.contains($0) })
    }
    let service = ReferralImport(
      [Made.links("from,to\nwijkteam,Inloop\nwijkteam,Maatjes Noord\n")], into: folder,
      directory: Made.directory, inactive: inactive)
    #expect(service.folder.resting.map(\.to.rawValue) == ["inloop"])
    #expect(ends(service.folder) == ["wijkteam maatjes"])
    // Said again, it is not new again.
    let again = ReferralImport(
      [Made.links("from,to\nwijkteam,Inloop\n")], into: service.folder,
      directory: Made.directory, inactive: inactive)
    #expect(again.changes.isEmpty && again.folder.resting.count == 1)
  }

  @Test func `a partner that the directory has by now goes to it, with its links`() {
    let first = taken("from,to\nwijkteam,Zwembad De Duikplank\n")
    var directory = Made.directory
    directory.organisations.append(
      Organisation(id: Made.id("zwembad"), name: "Stichting Zwembad de Duikplank", kind: .club))
    let second = ReferralImport([], into: first.folder, directory: directory)
    #expect(ends(second.folder) == ["wijkteam zwembad"])
    #expect(second.folder.partners.isEmpty)
    #expect(second.adopted.map(\.organisation) == [Made.id("zwembad")])
  }

  @Test func `a folder is read as it was written`() throws {
    var folder = taken(
      """
      from,to,warmth,waiting,feedback,made,accepted,completed,reported,domains,knowledge,\
      knowledge-date,confirmed,source-text,may-share,share-until,note
      wijkteam,kring,warm,3,no,9,8,7,6,finances;housing,denied,2026-01-02,2026-01-03,\
      "Zegt ""nee"", nog",no,2026-12-31,Later
      wijkteam,scholen,,,,,,,,,,,,,,,
      wijkteam,Zwembad,,,,,,,,,,,,,,,
      """
    ).folder
    folder.decisions = [
      MatchDecision(
        written: "De Kom", meaning: .kind(.welfare, area: "Noord"), date: Made.day("2026-01-02"),
        decider: "Ayşe")
    ]
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let written = try folder.write(to: place, replacing: ReferralFolder())
    #expect(written == ["partners.csv", "matches.csv", "links.csv"])
    let read = ReferralFolder.read(place, directory: Made.directory)
    #expect(read.faults.isEmpty, "\(read.faults.map(\.summary))")
    #expect(read.folder == folder)
    #expect(try folder.write(to: place, replacing: read.folder).isEmpty)
    #expect(Made.directory.adding(read.folder).problems() == [])
  }

  @Test func `what somebody decides of a partner holds for its links too`() {
    var folder = taken("from,to\nwijkteam,Zwembad De Duikplank\n").folder
    folder.decisions = [
      MatchDecision(written: "Zwembad de Duikplank", meaning: .actor(Made.id("kom-zuid")))
    ]
    let taken = ReferralImport([], into: folder, directory: Made.directory)
    #expect(ends(taken.folder) == ["wijkteam kom-zuid"])
  }

  @Test func `a partner that somebody decides to leave out goes, with its links`() {
    var folder = taken("from,to\nwijkteam,Rixa Varo\nwijkteam,kring\n").folder
    folder.decisions = [MatchDecision(written: "rixa varo", meaning: .leftOut)]
    let taken = ReferralImport([], into: folder, directory: Made.directory)
    #expect(ends(taken.folder) == ["wijkteam kring"] && taken.folder.partners.isEmpty)
  }

  @Test func `a folder without links is empty, and links with strangers rest in it`() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    #expect(ReferralFolder.read(place, directory: Made.directory).folder == ReferralFolder())
    try Data("from,to\nwijkteam,kring\nwijkteam,nobody\n".utf8)
      .write(to: place.appending(path: "links.csv"))
    try Data("written,is,date,by\nX,class:zoo,,\n".utf8)
      .write(to: place.appending(path: "matches.csv"))
    let read = ReferralFolder.read(place, directory: Made.directory)
    #expect(ends(read.folder) == ["wijkteam kring"])
    #expect(read.faults.map(\.summary) == ["2:is unknownDecision(\"class:zoo\")"])
    #expect(read.folder.resting.map(\.to.rawValue) == ["nobody"])
    #expect(Made.directory.adding(read.folder).ties.count == 1)
    let after = ReferralImport([], into: read.folder, directory: Made.directory).folder
    var before = read.folder
    before.links = []
    #expect(try after.write(to: place, replacing: before) == ["links.csv"])
    let text = try String(contentsOf: place.appending(path: "links.csv"), encoding: .utf8)
    #expect(text.contains("wijkteam,nobody,"))
  }
}
