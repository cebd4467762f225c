import NetworkQueries
import Testing

@testable import NetworkFiles

/// Settings and catalogues that want to crash, hang or fill the memory of who reads them.
struct HostileDocumentTests {
  @Test(arguments: [
    ("gaps: &a {stale: *a}\n", Fault.Fact.unusedFeature(.anchor, text: "&a")),
    ("trust: !!python/object x\n", .unusedFeature(.tag, text: "!!python/object")),
    ("gaps: " + String(repeating: "[", count: 100_000), .tooDeep(most: 32)),
    ("gaps: [" + String(repeating: "a,", count: 200_000) + "]\n", .tooManyParts(most: 100_000)),
    ("gaps: \0\n", .forbiddenCharacter(0)),
    ("gaps: \u{1B}[31m\n", .forbiddenCharacter(0x1B)),
    (
      String(repeating: " ", count: NetworkFile.mostBytes),
      .tooLarge(bytes: NetworkFile.mostBytes + 18, most: NetworkFile.mostBytes)
    ),
  ])
  func `an attack gives a fault`(text: String, fact: Fault.Fact) {
    let settings = SettingsFile.read(
      bytes: Array(("kring-settings: 1\n" + text).utf8), name: "x")
    #expect(settings.document == nil)
    #expect(settings.faults.first?.fact == fact)
    let catalogue = CatalogueFile.read(
      bytes: Array(("kring-learning: 1\n" + text).utf8), name: "x", addingTo: LearningCatalogue())
    #expect(catalogue.document == nil)
    #expect(!catalogue.faults.isEmpty)
  }

  @Test(arguments: [
    "nan", ".nan", "inf", ".inf", "-.inf", "1e400", "0x1", "½", "-1", "0", "1.0001",
  ])
  func `no number that is none gets into the trust of ties`(number: String) {
    let text = "kring-settings: 1\ntrust: {weak: \(number)}\n"
    let result = SettingsFile.read(bytes: Array(text.utf8), name: "x")
    #expect(result.document == nil)
    #expect(result.faults.count == 1)
  }

  @Test(arguments: ["99999999999999999999", "1e3", "36501", "-1"])
  func `no number of days is out of hand`(number: String) {
    let text = "kring-settings: 1\ngaps: {stale: {days: \(number)}}\n"
    #expect(SettingsFile.read(bytes: Array(text.utf8), name: "x").document == nil)
  }
}
