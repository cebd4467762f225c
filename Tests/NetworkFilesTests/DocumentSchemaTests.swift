import NetworkQueries
import SupportNetwork
import Testing

@testable import NetworkFiles

/// Whether Python's own libraries judge settings and catalogues as their readers do.
@Suite(.enabled(if: PythonSchema.isThere, "python3 with jsonschema and yaml is not there"))
struct DocumentSchemaTests {
  private let settings = Example.text("Settings/team.yaml")
  private let catalogue = Example.text("Learning/catalogue.yaml")

  @Test func `both accept what Kring ships`() throws {
    #expect(try PythonSchema.verdicts(on: [settings], schema: SettingsFile.schema) == [""])
    #expect(try PythonSchema.verdicts(on: [catalogue], schema: CatalogueFile.schema) == [""])
  }

  @Test(arguments: [
    ("kring-settings: 1", "kring-settings: 2"),
    ("kring-settings: 1", "title: Noord"),
    ("  weak: 0.3", "  weak: 0"),
    ("  weak: 0.3", "  weak: 1.01"),
    ("  weak: 0.3", "  weak: zwak"),
    ("  weak: 0.3", "  wek: 0.3"),
    ("one-way: on", "one-way: maybe"),
    ("one-way: on", "one-ways: on"),
    ("one-way: on", "one-way: {days: 3}"),
    ("stale: {days: 182}", "stale: {days: 1.5}"),
    ("stale: {days: 182}", "stale: {days: 0}"),
    ("stale: {days: 182}", "stale: {share: 0.5}"),
  ])
  func `both reject each mistake in settings`(right: String, wrong: String) throws {
    let text = settings.replacing(right, with: wrong, maxReplacements: 1)
    #expect(text != settings)
    #expect(try PythonSchema.verdicts(on: [text], schema: SettingsFile.schema) != [""])
    #expect(SettingsFile.read(bytes: Array(text.utf8), name: "t").document == nil)
  }

  @Test(arguments: [
    ("kring-learning: 1", "kring-learning: 2"),
    ("for: worker", "for: boss"),
    ("for: worker", "nl: Wie?"),
    ("gaps: [open-hook]", "gaps: [open-hoek]"),
    ("gaps: [open-hook]", "gap: [open-hook]"),
    ("expertise: thin", "expertise: none"),
    ("kind: reading", "kind: listening"),
    ("link: https://www.movisie.nl", "link: http://www.movisie.nl"),
    ("helps: [carer]", "domains: [finances]"),
  ])
  func `both reject each mistake in a catalogue`(right: String, wrong: String) throws {
    let text = catalogue.replacing(right, with: wrong, maxReplacements: 1)
    #expect(text != catalogue)
    #expect(try PythonSchema.verdicts(on: [text], schema: CatalogueFile.schema) != [""])
    let result = CatalogueFile.read(
      bytes: Array(text.utf8), name: "t", addingTo: LearningCatalogue())
    #expect(result.document == nil)
  }
}
