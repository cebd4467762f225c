import NetworkGraph

extension RegionImport {
  private static let columns = ["id", "kind", "mask", "area", "capacity", "x", "y"]

  func register(
    _ file: BulkFile, _ report: inout BulkReport
  ) throws(RegionImportFailure) -> RegionRegister {
    let rows = BulkRows(
      file: file, heading: try BulkHeading(file, wanted: Self.columns, needed: 3),
      columns: Self.columns)
    let read = try rows.read(threads: threads) { NodeCollector(expecting: $0) }
    report.add(read.report)
    guard read.report.rows > 0 else { throw .noRows(path: file.path) }
    guard read.parts.reduce(0, { $0 + $1.nodes.count + $1.people.count }) < Int32.max else {
      throw .tooLarge(path: file.path)
    }
    let register = RegionRegister(nodes: read.parts.map(\.nodes), people: read.parts.map(\.people))
    let repeated = Set(register.repeatedNumbers)
    guard !repeated.isEmpty else { return register }
    report.add(try rows.read(threads: 1) { _ in RepeatedCollector(repeated: repeated) }.report)
    var seen: Set<Int64> = []
    func isFirst(_ id: Int64) -> Bool { !repeated.contains(id) || seen.insert(id).inserted }
    let nodes = read.parts.map { $0.nodes.filter { isFirst($0.id) } }
    return RegionRegister(
      nodes: nodes, people: read.parts.map { $0.people.filter(isFirst) })
  }
}

private struct NodeCollector: BulkCollector {
  var nodes: [RegionNode] = []
  var people: [Int64] = []

  init(expecting expected: Int) {
    people.reserveCapacity(expected)
    nodes.reserveCapacity(expected / 2)
  }

  mutating func take(_ fields: BulkRows.Fields, _ report: inout BulkPartReport) {
    guard let id = fields[0].integer else { return report.add(fields[0].fault, column: 0) }
    guard let number = fields[1].integer else { return report.add(fields[1].fault, column: 1) }
    guard let code = UInt8(exactly: number), let kind = RegionKind(rawValue: code) else {
      return report.add(.unknownKind(number), column: 1)
    }
    guard kind != .person else { return people.append(id) }
    var node = RegionNode(id: id, kind: kind)
    if fields[2].state != .empty {
      guard let mask = fields[2].integer else { return report.add(fields[2].fault, column: 2) }
      guard let bits = UInt32(exactly: mask) else { return report.add(.outOfRange, column: 2) }
      node.domains = DomainSet(rawValue: bits)
    }
    if fields[3].state != .empty {
      guard let number = fields[3].integer else { return report.add(fields[3].fault, column: 3) }
      guard let area = Int32(exactly: number), area != RegionNode.noArea else {
        return report.add(.outOfRange, column: 3)
      }
      node.area = area
    }
    if fields[4].state != .empty {
      guard let capacity = fields[4].integer else {
        return report.add(fields[4].fault, column: 4)
      }
      guard capacity >= 0 else { return report.add(.negative, column: 4) }
      node.capacity = Int32(clamping: capacity)
    }
    for place in 5...6 where fields[place].state == .wrong {
      return report.add(.notANumber, column: place)
    }
    node.x = fields[5].approximate
    node.y = fields[6].approximate
    nodes.append(node)
  }
}

/// Finds the rows of numbers that several rows have, all but the first of each.
private struct RepeatedCollector: BulkCollector {
  let repeated: Set<Int64>
  var seen: Set<Int64> = []

  mutating func take(_ fields: BulkRows.Fields, _ report: inout BulkPartReport) {
    guard let id = fields[0].integer, repeated.contains(id), !seen.insert(id).inserted
    else { return }
    report.add(.repeatedNode(id), column: 0)
  }
}

extension BulkNumber {
  /// Why it is no whole number that fits.
  var fault: BulkFault.Kind {
    switch state {
    case .empty: .missingNumber
    case .wrong: .notANumber
    case .number: hasFraction ? .notWhole : .outOfRange
    }
  }
}
