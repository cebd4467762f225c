import NetworkQueries
import SupportNetwork
import Testing

@testable import NetworkFiles

/// Catalogues of learning questions.
struct CatalogueFileTests {
  private func read(_ text: String) -> DocumentResult<LearningCatalogue> {
    CatalogueFile.read(
      bytes: Array(("kring-learning: 1\n" + text).utf8), name: "own.yaml",
      addingTo: CatalogueFile.standard)
  }

  @Test func `the catalogue in the program is the one in the file`() {
    #expect(CatalogueFile.standardText == Example.text("Learning/catalogue.yaml"))
  }

  @Test func `every question has an activity, and every rule a question`() {
    let standard = CatalogueFile.standard
    for question in standard.questions {
      #expect(standard.activities.contains { $0.helps.contains(question.id) }, "\(question.id)")
      #expect(question.texts.dutch != question.texts.english)
    }
    let asked = standard.questions.reduce(into: Set<GapCode>()) { $0.formUnion($1.trigger.gaps) }
    let silent = GapCode.allCases.filter { !asked.contains($0) }
    #expect(Set(silent).isSubset(of: [.informalOnly]))
  }

  @Test func `an own catalogue adds, and takes the place of what has its code`() throws {
    let own = try #require(
      read(
        """
        questions:
          hooks: {for: team, nl: Eigen vraag, en: Own question, gaps: [open-hook]}
          ours: {for: worker, nl: Nog een, en: One more, domains: [finances]}
        activities:
          walk: {kind: visiting, nl: Loop mee, en: Walk along, helps: [ours, carer]}

        """
      ).document)
    let whole = CatalogueFile.standard.adding(own)
    #expect(whole.questions.count == CatalogueFile.standard.questions.count + 1)
    #expect(whole.questions.first { $0.id == "hooks" }?.audience == .team)
    #expect(whole.activities.last?.helps == ["ours", "carer"])
  }

  @Test(arguments: [
    ("questions:\n  a: {for: team, nl: x, en: y, gaps: [stael]}\n", "did you mean `stale`?"),
    ("questions:\n  a: {for: boss, nl: x, en: y}\n", "choose `worker` or `team`"),
    ("questions:\n  a: {for: team, nl: x}\n", "`en` is missing"),
    (
      "questions:\n  a: {for: team, nl: x, en: y, domains: [finance]}\n",
      "did you mean `finances`?"
    ),
    ("activities:\n  a: {kind: reading, nl: x, en: y, helps: [hoks]}\n", "did you mean `hooks`?"),
    (
      "activities:\n  a: {kind: reading, nl: x, en: y, helps: [hooks], link: www.x.nl}\n",
      "is not an address of a page"
    ),
    (
      "activities:\n  a: {kind: reading, nl: x, en: y, helps: [hooks], link: \"javascript:x\"}\n",
      "is not an address of a page"
    ),
  ])
  func `each mistake is told`(text: String, sentence: String) throws {
    let result = read(text)
    #expect(result.document == nil)
    #expect(try #require(result.faults.first).sentence(in: .english).contains(sentence))
  }
}
