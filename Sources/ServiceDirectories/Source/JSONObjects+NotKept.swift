/// How many objects of a sort that Kring keeps nothing of are in a file.
struct ObjectCount: Hashable, Sendable {
  let name: String
  let file: String
  let count: Int
}

/// Counts objects by the file they are in and by the name under which they stand.
struct ObjectCounts {
  private struct Sort: Hashable {
    let name: String
    let file: String
  }

  private var counts: [Sort: Int] = [:]

  var all: [ObjectCount] {
    counts.map { ObjectCount(name: $0.name, file: $0.file, count: $1) }
      .sorted { ($0.file, $0.name) < ($1.file, $1.name) }
  }

  /// Adds objects, and all that is within them.
  mutating func add(_ objects: [[String: Any]], named name: String, file: String) {
    var next = [(name, objects)]
    while let (name, objects) = next.popLast() {
      if !objects.isEmpty { counts[Sort(name: name, file: file), default: 0] += objects.count }
      for object in objects { next += Self.children(of: object) }
    }
  }

  /// Adds what is within an object of a table and is not taken from it.
  mutating func addOthers(in object: [String: Any], of table: SourceTable, file: String) {
    let taken = Self.taken(from: table)
    for (name, objects) in Self.children(of: object) where !taken.contains(name) {
      add(objects, named: name, file: file)
    }
  }

  /// Lists of objects, and objects with an identifier: others are only a way to write values.
  private static func children(of object: [String: Any]) -> [(String, [[String: Any]])] {
    object.compactMap { name, value in
      switch value {
      case let list as [[String: Any]]: (name, list)
      case let single as [String: Any] where single["id"] != nil: (name, [single])
      default: nil
      }
    }
  }

  /// The names of what is taken from within an object.
  private static func taken(from table: SourceTable) -> Set<String> {
    switch table {
    case .organisation: ["services", "locations", "organization_identifiers"]
    case .service:
      [
        "organization", "service_areas", "capacities", "eligibility", "service_at_locations",
        "attributes",
      ]
    case .serviceAtLocation: ["service", "location", "service_areas"]
    case .location: ["addresses", "physical_addresses"]
    default: []
    }
  }
}
