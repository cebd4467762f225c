import SupportNetwork

/// The lines of a family section: as few as say the ties in their order.
struct FamilyLines {
  private(set) var lines: [String] = []
  private let ties: [Tie]
  private var at = 0

  init(_ ties: [Tie]) {
    self.ties = ties
    while at < ties.count { write(ties[at]) }
  }

  private mutating func write(_ tie: Tie) {
    switch tie.kind {
    case .kinship(.parent(let parenthood)): writeParents(of: tie, parenthood)
    case .kinship(let kinship): writeSiblings(tie, KinshipCode(kinship))
    case .partnership(let partnership):
      at += 1
      lines.append("\(tie.from) + \(tie.to): " + items(partnership.rawValue, tie.period))
    default: at += 1
    }
  }

  /// `joost + sanne > lina, sem`: both parents of each child, in the order in which it is read.
  private mutating func writeParents(of first: Tie, _ parenthood: Parenthood) {
    var parents = [first.from]
    if let second = tie(at: at + 1), isAlike(second, first), second.to == first.to,
      second.from != first.from
    {
      parents.append(second.from)
    }
    var children: [ActorID] = []
    while let next = tie(at: at), isFamily(parents, of: next.to, like: first) {
      children.append(next.to)
      at += parents.count
    }
    let ends =
      parents.map(\.rawValue).joined(separator: " + ") + " > "
      + children.map(\.rawValue).joined(separator: ", ")
    let isPlain = parenthood == .birth && first.period == .always
    lines.append(isPlain ? ends : ends + ": " + items(parenthood.rawValue, first.period))
  }

  /// `twins: lina, sem, tom`: each with each.
  private mutating func writeSiblings(_ first: Tie, _ code: KinshipCode) {
    var people = [first.from, first.to]
    at += 1
    while let next = tie(at: at), !people.contains(next.to),
      people.enumerated().allSatisfy({ index, person in
        guard let tie = tie(at: at + index) else { return false }
        return isAlike(tie, first) && tie.from == person && tie.to == next.to
      })
    {
      at += people.count
      people.append(next.to)
    }
    lines.append("\(code.rawValue): " + people.map(\.rawValue).joined(separator: ", "))
  }

  private func tie(at index: Int) -> Tie? { index < ties.count ? ties[index] : nil }

  private func isAlike(_ one: Tie, _ other: Tie) -> Bool {
    one.kind == other.kind && one.period == other.period
  }

  /// Whether the next ties make a child one of these parents, in their order.
  private func isFamily(_ parents: [ActorID], of child: ActorID, like first: Tie) -> Bool {
    parents.enumerated().allSatisfy { index, parent in
      guard let tie = tie(at: at + index) else { return false }
      return isAlike(tie, first) && tie.from == parent && tie.to == child
    }
  }

  private func items(_ code: String, _ period: Period) -> String {
    var items = [code]
    if let since = period.since { items.append("since \(since.iso)") }
    if let until = period.until { items.append("until \(until.iso)") }
    return items.joined(separator: ", ")
  }
}
