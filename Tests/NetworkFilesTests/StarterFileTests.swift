import SupportNetwork
import Testing

@testable import NetworkFiles

struct StarterFileTests {
  private let date = CalendarDate(year: 2026, month: 5, day: 10)!

  @Test(
    arguments: Language.allCases, ["Gezin Van Dalen", "", "Huis: \"de # Linde\"", "yes", "a\nb"])
  func `a starter file reads without faults`(language: Language, name: String) throws {
    let text = StarterFile.text(name: name, language: language, date: date)
    let result = NetworkFile.read(bytes: text.utf8, name: "starter.yaml")
    #expect(result.printed(in: .english) == [])
    let network = try #require(result.network)
    #expect(network.language == language)
    #expect(network.latestDate == date)
    #expect(network.ties.count == 9)
    if name.hasPrefix("Huis") { #expect(network.households.first?.name == name) }
  }

  @Test(arguments: Language.allCases)
  func `a starter file fits one screen and a half`(language: Language) {
    let lines = StarterFile.text(name: "", language: language, date: date).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 60)
    #expect(lines.allSatisfy { $0.count <= 100 })
  }
}
