/// What was asked for on the command line: names with values, `--data FOLDER --cores 1,2`.
struct RegionOptions {
  private let values: [String: String]

  init(_ arguments: some Sequence<String>) throws {
    var values: [String: String] = [:]
    var name: String?
    for argument in arguments {
      if let known = name {
        values[known] = argument
        name = nil
      } else if argument.hasPrefix("--") {
        name = String(argument.dropFirst(2))
      } else {
        throw Misunderstood(argument: argument)
      }
    }
    if let name { throw Misunderstood(argument: name) }
    self.values = values
  }

  struct Misunderstood: Error {
    let argument: String
  }

  /// The folders with the files of regions; several are parted by commas.
  var folders: [String] { list("data") ?? [] }
  var pairs: String { values["pairs"] ?? "" }
  var cores: [Int] { list("cores")?.compactMap { Int($0) } ?? [1, 2] }
  /// In seconds, for one question.
  var limit: Int { values["limit"].flatMap { Int($0) } ?? 120 }
  var python: String { values["python"] ?? "python3" }

  var questions: [RegionQuestion] {
    list("questions")?.compactMap(RegionQuestion.init) ?? RegionQuestion.allCases
  }

  /// Kring first, and then its peers.
  var peers: [RegionPeer] {
    let graphToolPython = values["graph-tool-python"] ?? "/usr/bin/python3"
    return [.kring]
      + (list("peers") ?? RegionPeer.names).map {
        .library($0, python: python, graphToolPython: graphToolPython)
      }
  }

  private func list(_ name: String) -> [String]? {
    values[name]?.split(separator: ",").map(String.init)
  }
}
