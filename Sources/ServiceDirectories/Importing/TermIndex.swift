import NetworkFiles
import SupportNetwork

/// The terms of a directory, and the life domains they stand for.
struct TermIndex {
  private struct Term {
    var code: String?
    var name: String?
    var parents: [String] = []
    var parentName: String?
    var vocabulary: String?
    var place: TermPlace?
  }

  private let map: TermMap
  private var terms: [String: Term] = [:]
  /// The identifiers in the order of the source.
  private var order: [String] = []
  private var resolved: [String: [LifeDomainID]?] = [:]
  private var uses: [String: Int] = [:]

  init(map: TermMap) { self.map = map }

  var isEmpty: Bool { terms.isEmpty }

  func knows(_ id: String) -> Bool { terms[id] != nil }

  /// Takes a term; of several with one identifier the first counts.
  mutating func add(_ record: SourceRecord, _ table: String) {
    guard let id = record[.id], terms[id] == nil else { return }
    order.append(id)
    terms[id] = Term(
      code: record[.code], name: record[.name],
      parents: Reference.list(record[.parentID]), parentName: record[.parentName],
      vocabulary: record[.vocabulary],
      place: TermPlace(
        table: table,
        place: FoundPlace(file: record.file, line: record.line, id: id, detail: record[.name])))
  }

  /// The terms that no service has, and to which no term of a service belongs, in the order of the
  /// source.
  func unused() -> [TermPlace] {
    var needed = Set(uses.keys)
    var next = Array(needed)
    while let id = next.popLast() {
      for parent in terms[id]?.parents ?? [] where needed.insert(parent).inserted {
        next.append(parent)
      }
    }
    return order.filter { !needed.contains($0) }.compactMap { terms[$0]?.place }
  }

  /// The life domains of a term that a service has; a term of which the map says nothing has those
  /// of what it belongs to.
  mutating func domains(ofUsed id: String) -> [LifeDomainID] {
    uses[id, default: 0] += 1
    return domains(of: id) ?? []
  }

  private mutating func domains(of id: String) -> [LifeDomainID]? {
    if let known = resolved[id] { return known }
    var found: [LifeDomainID]?
    var seen: Set<String> = []
    var next: String? = id
    while found == nil, let id = next, seen.insert(id).inserted {
      let term = terms[id] ?? Term(name: id)
      if let vocabulary = term.vocabulary, map.domains(code: nil, name: vocabulary) == [] {
        found = []
      } else {
        found = map.domains(code: term.code ?? id, name: term.name)
      }
      if found == nil, let parent = term.parentName {
        found = map.domains(code: nil, name: parent)
      }
      next = term.parents.first { terms[$0] != nil }
    }
    resolved[id] = .some(found)
    return found
  }

  var usedCount: Int { uses.count }

  /// The terms in use that stand for no life domain: those of which nobody said so first, most used
  /// first, then by name.
  mutating func unmapped() -> [UnmappedTerm] {
    var unmapped: [UnmappedTerm] = []
    for (id, count) in uses {
      let domains = domains(of: id)
      guard domains?.isEmpty != false else { continue }
      unmapped.append(
        UnmappedTerm(
          id: id, name: terms[id]?.name, uses: count,
          reason: domains == nil ? .notInMap : .mappedToNone))
    }
    return unmapped.sorted { one, other in
      if one.reason != other.reason { return one.reason == .notInMap }
      return (-one.uses, one.name ?? "", one.id) < (-other.uses, other.name ?? "", other.id)
    }
  }
}

/// Where a term is in the source.
struct TermPlace {
  let table: String
  let place: FoundPlace
}

/// References to other records in one cell.
enum Reference {
  /// The identifiers of a cell, which may hold a list with commas.
  static func list(_ text: String?) -> [String] {
    ListCell.items(of: (text ?? "").replacing(",", with: ";"))
  }
}
