import Foundation

/// The JSON Schemas of answers, and Python's library to hold answers against them.
enum AnswerSchema {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let isThere =
    FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")
    && (try? python("import jsonschema", on: Data())) != nil

  /// The example networks.
  static var networks: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(
        at: root.appending(path: "Networks"), includingPropertiesForKeys: nil
      ).filter { $0.pathExtension == "yaml" }.map { $0.path() }.sorted()
    }
  }

  /// What the schema of an answer says against a document, nothing when it is right; also when a
  /// field of the schema has no description.
  static func verdict(on document: Data, schema name: String) throws -> String {
    let schema = try Data(contentsOf: root.appending(path: "Schemas/\(name).schema.json"))
    let job = try JSONSerialization.data(withJSONObject: [
      "schema": String(decoding: schema, as: UTF8.self),
      "document": String(decoding: document, as: UTF8.self),
    ])
    return String(decoding: try python(script, on: job), as: UTF8.self)
  }

  private static let script = """
    import json, sys, jsonschema
    job = json.load(sys.stdin)
    schema, document = json.loads(job["schema"]), json.loads(job["document"])
    jsonschema.Draft202012Validator.check_schema(schema)
    def against(part, place):
        if not isinstance(part, dict):
            return
        if "type" in part or "enum" in part or "const" in part:
            if "description" not in part:
                yield place + " has no description"
        if part.get("type") == "object" and part.get("additionalProperties") is not False:
            yield place + " is open"
        for key in ("properties", "$defs"):
            for name, inner in part.get(key, {}).items():
                yield from against(inner, place + "/" + name)
        if "items" in part:
            yield from against(part["items"], place + "/items")
    found = list(against(schema, ""))
    found += [
        error.json_path + ": " + error.message[:200]
        for error in jsonschema.Draft202012Validator(schema).iter_errors(document)]
    print("; ".join(found), end="")
    """

  private struct Failure: Error { let status: Int32 }

  /// Runs a script; input and output are files, as a pipe that nobody empties would stop it.
  private static func python(_ script: String, on input: Data) throws -> Data {
    let folder = TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script]
    process.standardInput = try FileHandle(forReadingFrom: folder.write(input, to: "in"))
    process.standardOutput = try FileHandle(forWritingTo: folder.write(Data(), to: "out"))
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    return try folder.data("out")
  }
}
