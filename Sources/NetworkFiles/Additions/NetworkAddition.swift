public import SupportNetwork
import Yams

/// Something to add to a network, written in the short forms of network files:
/// `maatje: Maatje, volunteer` is a person, `maatje -> gezin: PA, weekly, finances` a tie.
public enum NetworkAddition {
  /// Adds people and ties to a network.
  ///
  /// - Parameters:
  ///   - texts: what to add, one person or tie each.
  ///   - name: what faults call the texts; a fault's line is the number of its text.
  /// - Returns: the network with the additions, or what is wrong with them.
  public static func adding(
    _ texts: [String], to network: SupportNetwork, name: String
  ) -> ReadingResult {
    var added = network
    var faults: [Fault] = []
    for (number, text) in texts.enumerated() {
      let reading = AdditionReading(text, name: name, line: number + 1)
      faults += reading.add(to: &added)
    }
    guard faults.isEmpty else { return ReadingResult(network: nil, faults: faults) }
    return ReadingResult(network: added)
  }
}

/// The reading of one text.
private struct AdditionReading {
  let name: String
  let line: Int
  private let text: FileText
  private let reading: Reading

  /// What makes a text the one item of a list.
  private static let dash = "- "

  init(_ text: String, name: String, line: Int) {
    self.name = name
    self.line = line
    let bytes = Array(
      (Self.dash + text.split(whereSeparator: \.isNewline).joined(separator: " ")).utf8)
    self.text = FileText(bytes: bytes)
    reading = Reading(text: self.text)
  }

  /// Adds what the text says.
  ///
  /// - Returns: what is wrong, when the network is not changed.
  func add(to network: inout SupportNetwork) -> [Fault] {
    guard let node else {
      return [fault(.malformed(.tie), column: 1)]
    }
    reading.lifeDomains = network.lifeDomains.map(\.id.rawValue)
    var larger = network
    if let tie = tie(node, in: network) {
      larger.ties.append(tie)
    } else if let person = person(node) {
      larger.people.append(person)
    }
    if reading.faults.isEmpty {
      let known = Set(network.problems().map(\.fact))
      for problem in larger.problems() where !known.contains(problem.fact) {
        reading.report(.problem(problem.fact, field: problem.place.field), at: node.position)
      }
    }
    guard reading.faults.isEmpty else {
      return reading.faults.map {
        fault($0.fact, column: text.characterColumn(of: $0.position) - Self.dash.count)
      }
    }
    network = larger
    return []
  }

  private func fault(_ fact: Fault.Fact, column: Int) -> Fault {
    Fault(file: name, line: line, column: max(1, column), fact: fact)
  }

  private var node: FileNode? {
    let source = String(decoding: text.bytes, as: UTF8.self)
    guard let root = try? Parser(yaml: source, resolver: .basic, encoding: .utf8).singleRoot(),
      case .list(let items) = FileNode(root).content
    else { return nil }
    return items.first
  }

  private func tie(_ node: FileNode, in network: SupportNetwork) -> Tie? {
    let isPerson =
      if case .mapping(let entries) = node.content, let key = entries.first?.key.text {
        !Arrow.isIn(key)
      } else {
        false
      }
    guard !isPerson else { return nil }
    return reading.tie(node, sides: TieSides(households: network.households))
  }

  private func person(_ node: FileNode) -> Person? {
    guard case .mapping(let entries) = node.content, let entry = entries.first,
      let key = entry.key.text, !Arrow.isIn(key),
      let id = reading.actorID(key, at: entry.key.position)
    else { return nil }
    return reading.person(id, entry.value, from: entry.key.position)
  }
}
