import SupportNetwork
import Testing

@testable import NetworkFiles

/// A file with something wrong, and what has to be said of it.
struct FaultCase: CustomTestStringConvertible, Sendable {
  struct Expected: Sendable {
    let line: Int
    let column: Int
    let english: String
    let dutch: String

    init(_ line: Int, _ column: Int, _ english: String, _ dutch: String) {
      self.line = line
      self.column = column
      self.english = english
      self.dutch = dutch
    }
  }

  let name: String
  let text: String
  let faults: [Expected]

  /// - Parameter hasHead: whether the two required first lines come before the text.
  init(_ name: String, hasHead: Bool = true, _ text: String, _ faults: [Expected]) {
    self.name = name
    self.text = hasHead ? "kring: 1\ntitle: T\n" + text : text
    self.faults = faults
  }

  var testDescription: String { name }

  func check() {
    let result = NetworkFile.read(bytes: text.utf8, name: "gezin.yaml")
    #expect(result.network == nil)
    #expect(
      result.printed(in: .english)
        == faults.map { "gezin.yaml:\($0.line):\($0.column): \($0.english)" })
    #expect(
      result.printed(in: .dutch)
        == faults.map { "gezin.yaml:\($0.line):\($0.column): \($0.dutch)" })
  }
}
