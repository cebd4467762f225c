/// What is left of an answer to compare with those of others: numbers and lists of them.
enum Checksum: Equatable {
  case nothing
  case number(Double)
  case list([Checksum])

  /// Whether two answers are the same: whole numbers exactly, others to a billionth.
  ///
  /// Who ran out of time gives fewer ways than were asked for; those have to be the same.
  func agrees(with other: Checksum) -> Bool {
    switch (self, other) {
    case (.nothing, .nothing): return true
    case (.number(let one), .number(let other)):
      if one == one.rounded(), other == other.rounded() { return one == other }
      return abs(one - other) <= 1e-9 * max(abs(one), abs(other), 1)
    case (.list(let one), .list(let other)):
      return zip(one, other).allSatisfy { $0.agrees(with: $1) }
    default: return false
    }
  }

  /// How many answers there are.
  var count: Int { if case .list(let parts) = self { parts.count } else { 1 } }

  static func numbers(_ numbers: [Int]) -> Checksum {
    .list(numbers.map { .number(Double($0)) })
  }
}

extension Checksum: Codable {
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .nothing
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else {
      self = .list(try value.decode([Checksum].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .nothing: try value.encodeNil()
    case .number(let number): try value.encode(number)
    case .list(let parts): try value.encode(parts)
    }
  }
}
