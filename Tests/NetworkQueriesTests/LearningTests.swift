import Foundation
import NetworkFiles
import NetworkQueries
import SupportNetwork
import Testing

/// Which learning questions come up: each binding on a network where it just holds and one where
/// it just does not.
struct LearningTests {
  private let standard = CatalogueFile.standard

  private func points(
    _ text: String, household: String = Made.household
  ) throws -> [LearningPoint] {
    let network = try Made.compiled(text, household: household)
    return network.learningPoints(from: network.gaps(), in: standard)
  }

  private func questions(_ text: String, household: String = Made.household) throws -> Set<String> {
    Set(try points(text, household: household).map(\.question.id))
  }

  @Test(arguments: [
    ("avoided", "physical-health", true), ("hesitant", "physical-health", true),
    ("open", "physical-health", false), ("avoided", "finances", false),
  ])
  func `shame around illness comes from a topic of health that is not open`(
    openness: String, domain: String, holds: Bool
  ) throws {
    let found = try questions("needs:\n  - {who: home, domain: \(domain), openness: \(openness)}\n")
    #expect(found.contains("shame-health") == holds)
    #expect(found.contains("shame-money") == (openness != "open" && domain == "finances"))
  }

  @Test func `knowledge of poverty comes from any need of money`() throws {
    #expect(try questions("needs:\n  - home, finances\n").contains("money-knowledge"))
    #expect(try !questions("needs:\n  - home, parenting\n").contains("money-knowledge"))
    #expect(
      try !questions("needs:\n  - {who: home, domain: finances, status: met}\n")
        .contains("money-knowledge"))
  }

  //  The coordinator works for the team; a colleague there and a nurse elsewhere.
  private func team(_ mine: String, _ colleague: String, _ elsewhere: String) -> String {
    """
    people:
      me: {name: Me, role: professional, organisation: team, expertise: [\(mine)]}
      col: {name: Col, role: professional, organisation: team, expertise: [\(colleague)]}
      nurse: {name: Nurse, role: professional, expertise: [\(elsewhere)]}
    organisations:
      team: Team, neighbourhood-team
    needs:
      - home, physical-health

    """
  }

  @Test(arguments: [
    ("", "", "physical-health", true, true), ("physical-health", "", "", true, false),
    ("physical-health", "physical-health", "", false, false),
  ])
  func `a knowledge point is asked for when at most one in the team knows`(
    mine: String, colleague: String, elsewhere: String, point: Bool, effects: Bool
  ) throws {
    let household = Made.household.replacing("  area:", with: "  coordinator: me\n  area:")
    let found = try questions(team(mine, colleague, elsewhere), household: household)
    #expect(found.contains("knowledge-point") == point)
    #expect(found.contains("health-effects") == effects)
  }

  @Test func `a question about a carer asks that it is somebody unpaid`() throws {
    func found(_ role: String) throws -> Bool {
      try questions(
        "people:\n  a: A, \(role)\nties:\n  - a -> home: P, finances\nneeds:\n  - home, finances\n"
      ).contains("carer")
    }
    #expect(try found("family"))
    #expect(try !found("professional"))
  }

  @Test(arguments: [
    ("observations:\n  - a dog\n", "hooks"),
    ("people:\n  a: A, friend\nties:\n  - a -> home: G\n", "giving"),
    ("people:\n  a: A, friend\nties:\n  - a -- home: stressful\n", "tension"),
    ("people:\n  a: A, friend\nties:\n  - a -> home: G, confirmed 2020-01-01\n", "living-map"),
  ])
  func `a gap brings up the question that is bound to its rule`(
    text: String, question: String
  ) throws {
    #expect(try questions(text).contains(question))
    #expect(try !questions("").contains(question))
  }

  @Test func `a question that names life domains names those it came from`() throws {
    let point = try #require(
      try points(
        "needs:\n  - home, mental-health, avoided\n  - ann, physical-health, hesitant\n"
      ).first { $0.question.id == "shame-health" })
    #expect(point.domains.map(\.id.rawValue) == ["mental-health", "physical-health"])
    #expect(!point.activities.isEmpty)
    #expect(point.activities.allSatisfy { $0.helps.contains("shame-health") })
  }

  @Test func `the family with MS brings up the themes of its practice story`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Networks/gezin-met-ms.yaml")
    let result = NetworkFile.read(bytes: try Data(contentsOf: file), name: "gezin-met-ms.yaml")
    let network = CompiledNetwork(try #require(result.network))
    let found = Set(
      network.learningPoints(from: network.gaps(), in: standard).map(\.question.id))
    #expect(found.isSuperset(of: ["shame-health", "own-network", "money-knowledge"]))
    #expect(found.isSuperset(of: ["knowledge-point", "health-effects", "network-skills"]))
  }

  @Test func `several networks bring up a question once`() throws {
    let one = try points("needs:\n  - home, finances\n")
    let gathered = (one + one).gathered(as: standard)
    #expect(gathered.map(\.question.id) == one.map(\.question.id))
    #expect(gathered.allSatisfy { $0.sources.count == 2 })
  }
}
