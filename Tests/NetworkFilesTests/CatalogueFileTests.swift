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

  //  Line 1 says the version; the question or activity is on line 3.
  @Test(arguments: [
    ("questions:\n  a: {for: team, nl: x, en: y, gaps: [stael]}\n", 39, "did you mean `stale`?"),
    (
      "questions:\n  a: {for: team, nl: \"x {domains}\", en: \"y {domains}\", gaps: [one-way]}\n",
      3,
      "nothing would fill this in"
    ),
    ("questions:\n  a: {for: boss, nl: x, en: y}\n", 12, "choose `worker` or `team`"),
    ("questions:\n  a: {for: team, nl: x}\n", 6, "`en` is missing"),
    ("questions:\n  a: {for: team, nl: x, en: y, gap: [stale]}\n", 32, "did you mean `gaps`?"),
    ("questions:\n  é: {for: team, nl: x, en: y}\n", 3, "cannot be a short name"),
    (
      "questions:\n  a: {for: team, nl: x, en: y, domains: [finance]}\n", 42,
      "did you mean `finances`?"
    ),
    (
      "questions:\n  a: {for: team, nl: x, en: y, roles: [freind], gaps: [stale]}\n", 40,
      "did you mean `friend`?"
    ),
    ("questions:\n  a: {for: team, nl: x, en: y, roles: [friend]}\n", 3, "`gaps` is missing"),
    ("questions:\n  a: {for: team, nl: x, en: \"{domain}\"}\n", 29, "did you mean `{domains}`?"),
    ("questions:\n  a: {for: team, nl: \"x {\", en: y}\n", 22, "choose `{domains}`"),
    (
      "activities:\n  a: {kind: reading, nl: x, en: y, helps: [hoks]}\n", 44,
      "did you mean `hooks`?"
    ),
    ("activities:\n  a: {kind: reading, nl: x, en: y}\n", 6, "`helps` is missing"),
    (
      "activities:\n  a: {kind: reading, nl: x, en: y, helps: [hooks], link: www.x.nl}\n", 58,
      "is not an address of a page"
    ),
    (
      "activities:\n  a: {kind: reading, nl: x, en: y, helps: [hooks], link: \"javascript:x\"}\n",
      58, "is not an address of a page"
    ),
  ])
  func `each mistake is told at its place`(text: String, column: Int, sentence: String) throws {
    let result = read(text)
    #expect(result.document == nil)
    let fault = try #require(result.faults.first)
    #expect([fault.line, fault.column] == [3, column], "\(fault.printed(in: .english))")
    #expect(fault.sentence(in: .english).contains(sentence))
    #expect(!fault.sentence(in: .dutch).isEmpty)
  }
}
