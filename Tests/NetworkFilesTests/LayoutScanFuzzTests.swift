import SupportNetwork
import TestSupport
import Testing
import Yams

@testable import NetworkFiles

/// The scan guards the parser, so it has to see the text as the parser does. Here both look at
/// random mixtures of all that has a meaning in YAML.
struct LayoutScanFuzzTests {
  private static let pieces = [
    "[", "]", "{", "}", ",", ": ", ":", "- ", "-", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", "a",
    "b: ", "c", "'", "\"", "''", "\\", "# x", " #", " ", "|", "|\n", ">-\n", "|2\n", "&a ", "*a",
    "*a ", "!t ", "? ", "...", "\n---\n", "%", "@", "x y", "é", "1", "\n\n", "\n   ", "k:\n",
    "- - ",
    "[a, b]", "{a: b}", "'it''s'", "\"\\\"\"", "\t", "\n\t", "\n ...", "a\n  b", "]: ", "}: ",
  ]

  private func soup(_ random: inout SplitMix) -> String {
    (0..<1 + random.below(24)).map { _ in random.pick(Self.pieces) }.joined()
  }

  private func depth(_ node: Node) -> Int {
    switch node {
    case .scalar, .alias: 0
    case .sequence(let nodes): 1 + (nodes.map(depth).max() ?? 0)
    case .mapping(let pairs): 1 + (pairs.flatMap { [depth($0.key), depth($0.value)] }.max() ?? 0)
    }
  }

  private func hasMark(_ node: Node) -> Bool {
    if node.anchor != nil { return true }
    return switch node {
    case .scalar, .alias: false
    case .sequence(let nodes): nodes.contains(where: hasMark)
    case .mapping(let pairs): pairs.contains { hasMark($0.key) || hasMark($0.value) }
    }
  }

  @Test
  func
    `the parser finds nothing deeper than the scan did, no anchors it missed, and no false alarms`()
  {
    var random = SplitMix(state: 7)
    var judged = 0
    for _ in 0..<12_000 {
      let text = soup(&random)
      guard let parser = try? Parser(yaml: text, resolver: .basic, encoding: .utf8),
        let root = try? parser.singleRoot()
      else { continue }
      judged += 1
      var scan = LayoutScan(bytes: Array(text.utf8))
      scan.deepest = 1_000
      var deepest = 0
      while scan.scanToken() { deepest = max(deepest, scan.outerIndents.count + scan.flows.count) }
      let found = scan.findings
      let isStopped = !found.isParsable
      let falseAlarm = found.facts.first { fact in
        if case .syntax = fact.fact { return true }
        return false
      }
      #expect(falseAlarm == nil, "\(text.debugDescription)")
      // A list at the indentation of its key counts once with it, a pair in brackets not at all.
      #expect(isStopped || depth(root) <= 2 * deepest + 1, "\(text.debugDescription)")
      let isMarked = found.facts.contains { fact in
        if case .unusedFeature(.anchor, _) = fact.fact { return true }
        return false
      }
      #expect(isStopped || isMarked || !hasMark(root), "\(text.debugDescription)")
    }
    #expect(judged > 1_000)
  }

  @Test func `reading any mixture ends, and says something when it gives no network`() {
    var random = SplitMix(state: 11)
    for _ in 0..<8_000 {
      let text = "kring: 1\ntitle: " + soup(&random)
      let result = NetworkFile.read(bytes: text.utf8, name: "x")
      #expect((result.network == nil) == !result.faults.isEmpty, "\(text.debugDescription)")
      for fault in result.faults {
        #expect(fault.line >= 1 && fault.column >= 1, "\(text.debugDescription)")
      }
    }
  }
}
