import NetworkQueries
import SupportNetwork
import Testing

@testable import NetworkFiles

/// Settings files: what they set, and what is said of those that have mistakes.
struct SettingsFileTests {
  private func read(_ text: String) -> DocumentResult<AskingSettings> {
    SettingsFile.read(bytes: Array(("kring-settings: 1\n" + text).utf8), name: "team.yaml")
  }

  @Test func `what a file does not name is standard`() throws {
    #expect(try #require(read("").document) == AskingSettings())
  }

  @Test func `rules are turned off and get other numbers`() throws {
    let settings = try #require(
      read(
        """
        trust: {weak: 0.2, agreed-referral: 1}
        gaps:
          one-way: off
          stale: on
          open-loop: {days: 14}
          overloaded-carer: {hours: 7.5}

        """
      ).document)
    #expect(settings.trust.weak == 0.2 && settings.trust.agreedReferral == 1)
    #expect(settings.trust.normal == TrustScale().normal)
    #expect(!settings.gaps.isOn(.oneWay) && settings.gaps.isOn(.stale))
    #expect(settings.gaps.count("days", of: .openLoop) == 14)
    #expect(settings.gaps.number("hours", of: .overloadedCarer) == 7.5)
    #expect(settings.gaps.count("domains", of: .overloadedCarer) == 3)
  }

  @Test(arguments: [
    ("gaps:\n  unmet-nead: off\n", 3, 3, "unknown field, did you mean `unmet-need`?"),
    ("gaps:\n  stale: of\n", 3, 10, "`of` is not known here; choose `on` or `off`"),
    ("gaps:\n  stale: {day: 3}\n", 3, 11, "unknown field, did you mean `days`?"),
    ("gaps:\n  stale: {days: 0}\n", 3, 17, "give a number from 1 to 36500"),
    ("gaps:\n  stale: {days: 1.5}\n", 3, 17, "`1.5` is not a whole number"),
    ("gaps:\n  one-way: {days: 3}\n", 3, 12, "one value belongs here"),
    ("trust: {weak: 0}\n", 2, 15, "give a number from 0.001 to 1"),
    ("trust: {weak: 1.1}\n", 2, 15, "give a number from 0.001 to 1"),
    ("kring-settings: 1\n", 2, 1, "is already on line 1"),
    ("name: [\n", 2, 7, "is never closed"),
  ])
  func `each mistake is told at its place`(
    text: String, line: Int, column: Int, sentence: String
  ) throws {
    let result = read(text)
    #expect(result.document == nil)
    let fault = try #require(result.faults.first)
    #expect([fault.line, fault.column] == [line, column], "\(fault.printed(in: .english))")
    #expect(fault.sentence(in: .english).contains(sentence))
    #expect(!fault.sentence(in: .dutch).isEmpty)
  }

  @Test func `an empty file is told how to begin`() throws {
    let result = SettingsFile.read(bytes: Array("# nothing\n".utf8), name: "t")
    #expect(result.faults.map(\.fact) == [.nothingInDocument(opening: "kring-settings: 1")])
  }

  @Test func `a newer version is named and nothing else is said`() {
    let result = SettingsFile.read(bytes: Array("kring-settings: 2\nx: 1\n".utf8), name: "t")
    #expect(result.faults.map(\.fact) == [.newerVersion(2)])
  }

  /// The example sets every rule and number to its standard, so that it teaches all there is.
  @Test func `the example names every rule and number at its standard`() throws {
    let text = Example.text("Settings/team.yaml")
    let result = SettingsFile.read(bytes: Array(text.utf8), name: "team.yaml")
    #expect(result.asFaults.printed(in: .english) == [])
    #expect(try #require(result.document) == AskingSettings())
    for code in GapCode.allCases {
      #expect(text.contains("\n  \(code.rawValue):"), "\(code.rawValue)")
      for parameter in code.parameters {
        #expect(text.contains("\(parameter.name): "), "\(code.rawValue) \(parameter.name)")
      }
    }
    for field in TrustFields.table.fields { #expect(text.contains("  \(field.name): ")) }
  }
}
