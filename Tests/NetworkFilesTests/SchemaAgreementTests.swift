import Foundation
import SupportNetwork
import Testing

@testable import NetworkFiles

/// Whether Python's own YAML and JSON Schema libraries judge files as the reader does.
@Suite(.enabled(if: PythonSchema.isThere, "python3 with jsonschema and yaml is not there"))
struct SchemaAgreementTests {
  /// Each puts one mistake in the example that has one of everything.
  static let mutations: [(from: String, to: String)] = [
    ("kring: 1 ", "kring: 2 "),
    ("title: Ecogram van gezin Van Dalen", "titel: Ecogram van gezin Van Dalen"),
    ("language: nl", "language: dutch"),
    ("2025-11-03, ", "3-11-2025, "),
    ("role: neighbour", "role: neighbor"),
    ("age: 8", "age: acht"),
    ("hours: 1,", "hours: 169,"),
    ("score: 2", "score: 6"),
    ("oma -- ans", "oma ~~ ans"),
    ("ground: public-task", "ground: because"),
    ("capacity: {places: 12, free: 3}", "capacity: {places: 12, vrij: 3}"),
    ("huisartsen: Huisartsen, gp-practice", "huisartsen: Huisartsen"),
    ("{who: gezin, domain: finances, date", "{domain: finances, date"),
  ]

  @Test func `both accept the example that has one of everything`() throws {
    let verdicts = try PythonSchema.verdicts(on: [Examples.everything])
    #expect(verdicts == [""])
  }

  @Test func `both accept what the writer writes`() throws {
    let texts = (1...15).map { NetworkFile.text(of: RandomNetwork.made(seed: $0)) }
    for (index, verdict) in try PythonSchema.verdicts(on: texts).enumerated() {
      #expect(verdict == "", "seed \(index + 1)")
    }
  }

  @Test func `both reject each mistake`() throws {
    let texts = Self.mutations.map { mutation in
      Examples.everything.replacingOccurrences(of: mutation.from, with: mutation.to)
    }
    let verdicts = try PythonSchema.verdicts(on: texts)
    for (index, text) in texts.enumerated() {
      let mutation = Self.mutations[index]
      #expect(text != Examples.everything, "\(mutation)")
      #expect(verdicts[index] != "", "the schema accepts \(mutation)")
      let result = NetworkFile.read(bytes: text.utf8, name: "x.yaml")
      #expect(result.network == nil, "the reader accepts \(mutation)")
    }
  }
}

/// Python with its schema library, when the machine has it.
enum PythonSchema {
  static let isThere = (try? run(["-c", "import jsonschema, yaml"], input: ""))?.status == 0

  /// For each file what the schema says against it, nothing when it is right.
  static func verdicts(
    on files: [String], schema: String = NetworkSchema.text
  ) throws -> [String] {
    let input = try JSONSerialization.data(withJSONObject: ["schema": schema, "files": files])
    let (status, output) = try run(["-c", script], input: String(decoding: input, as: UTF8.self))
    try #require(status == 0, "python3 failed: \(output)")
    let verdicts = try JSONSerialization.jsonObject(with: Data(output.utf8))
    return try #require(verdicts as? [String])
  }

  /// Dates stay text, as in YAML 1.2.
  private static let script = """
    import json, sys, yaml, jsonschema
    class Loader(yaml.SafeLoader): pass
    Loader.yaml_implicit_resolvers = {
        first: [(tag, rule) for tag, rule in rules if not tag.endswith(":timestamp")]
        for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()}
    job = json.load(sys.stdin)
    schema = json.loads(job["schema"])
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    def verdict(text):
        try:
            errors = list(validator.iter_errors(yaml.load(text, Loader)))
        except yaml.YAMLError as error:
            return "yaml: " + str(error)
        return "; ".join(error.message[:200] for error in errors)
    print(json.dumps([verdict(text) for text in job["files"]]))
    """

  private static func run(
    _ arguments: [String], input: String
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let stdin = Pipe()
    let stdout = Pipe()
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = Pipe()
    try process.run()
    let writer = Thread {
      try? stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try? stdin.fileHandleForWriting.close()
    }
    writer.start()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
