import Foundation
import SupportNetwork
import Testing

@testable import NetworkFiles

struct NetworkSchemaTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let file = root.appendingPathComponent("Networks/kring.schema.json")

  /// With `RECORD=1` the file is written anew, and the test fails so that nobody forgets to look.
  @Test func `the schema beside the networks is the one the field tables give`() throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: Self.file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(NetworkSchema.text.utf8).write(to: Self.file)
      Issue.record("The schema was recorded; look at the difference and run again.")
    }
    let kept = try String(contentsOf: Self.file, encoding: .utf8)
    let isSame = kept == NetworkSchema.text
    #expect(isSame, "Run with RECORD=1, and look at the difference.")
  }

  @Test func `every field of the tables has a description in the schema`() throws {
    let object = try JSONSerialization.jsonObject(with: Data(NetworkSchema.text.utf8))
    let schema = try #require(object as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    #expect(definitions.count > 15)
    for (name, definition) in definitions {
      let properties = try #require(definition["properties"] as? [String: [String: Any]])
      for (field, property) in properties {
        #expect((property["description"] as? String)?.hasSuffix(".") == true, "\(name).\(field)")
      }
    }
  }
}
