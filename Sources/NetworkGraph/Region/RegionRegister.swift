/// Who is in a region, numbered, before their ties are known.
public struct RegionRegister: Sendable {
  let householdCount: Int
  let ids: Column<Int64>
  let kinds: Column<UInt8>
  let areas: Column<Int32>
  let domains: Column<UInt32>
  let capacities: Column<Int32>
  /// The people, in the order in which they came.
  private(set) var people: Column<Int64>
  private var numbers: NodeNumbers?
  /// The numbers that several nodes have, each once, lowest first.
  public let repeatedNumbers: [Int64]

  /// - Parameters:
  ///   - nodes: households and organisations, in any order, in as many lists as there are.
  ///   - people: the numbers of the people, likewise.
  ///
  /// Complexity: O(nodes) expected time, and O(organisations log organisations).
  public init(nodes: [[RegionNode]], people: [[Int64]]) {
    let all = Column<RegionNode>(joining: nodes)
    let order = all.withUnsafeBufferPointer { nodes -> (nodes: [Int32], households: Int) in
      var order = NearnessOrder.of(nodes) { nodes[$0].kind == .household }
      let count = order.count
      let others = nodes.indices.filter { nodes[$0].kind != .household }
      order += others.sorted { nodes[$0].id < nodes[$1].id }.map { Int32($0) }
      return (order, count)
    }
    householdCount = order.households
    ids = all.column(in: order.nodes) { $0.id }
    kinds = all.column(in: order.nodes) { $0.kind.rawValue }
    areas = all.column(in: order.nodes) { $0.area }
    domains = all.column(in: order.nodes) { $0.domains.rawValue }
    capacities = all.column(in: order.nodes) { $0.capacity }
    self.people = Column(joining: people)
    let numbers = NodeNumbers(ids, self.people)
    repeatedNumbers = numbers.repeated
    self.numbers = numbers
  }

  public var nodeCount: Int { ids.count }
  public var personCount: Int { people.count }

  /// The two nodes of a tie: households and organisations below ``nodeCount``, people from there
  /// on; -1 for nobody.
  struct Ends {
    var source: Int32
    var target: Int32
  }

  func places(of rows: [RegionTieRow]) -> [Ends] {
    guard let numbers else { return [] }
    return numbers.withLookup { node in
      rows.map { Ends(source: node($0.source), target: node($0.target)) }
    }
  }

  /// Lets go what finds nodes, when all ties were read.
  mutating func forgetNumbers() { numbers = nil }

  /// Lets go the people, when they have their places.
  mutating func forgetPeople() { people = [] }
}

extension Column {
  /// One column of several lists. Complexity: O(values).
  init(joining lists: [[Element]]) {
    self.init(count: lists.reduce(0) { $0 + $1.count }) { memory in
      var place = 0
      for list in lists {
        _ = memory[place...].initialize(fromContentsOf: list)
        place += list.count
      }
    }
  }

  /// A property of the values in an order.
  fileprivate func column<Part>(in order: [Int32], _ part: (Element) -> Part) -> Column<Part> {
    withUnsafeBufferPointer { values in
      Column<Part>(count: order.count) { memory in
        for place in order.indices { memory[place] = part(values[Int(order[place])]) }
      }
    }
  }
}
