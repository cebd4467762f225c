import SupportNetwork
import Testing

@testable import Ecomaps

/// A family to draw, written down in a few lines: members by name, ties by the names of both.
struct GenogramFamily {
  var title = "Gezin De Vries"
  var members: [Member] = []
  var ties: [Tie] = []
  var date = CalendarDate(year: 2026, month: 5, day: 10)

  /// The identifier that a name stands for: lower case letters.
  static func id(_ name: String) throws -> ActorID {
    try #require(ActorID("m-" + name.lowercased().filter { $0.isLetter && $0.isASCII }))
  }

  init(_ title: String = "Gezin De Vries", _ write: (inout GenogramFamily) throws -> Void) rethrows
  {
    self.title = title
    try write(&self)
  }

  mutating func man(
    _ name: String, _ years: Int? = nil, careNeed: Bool = false, died: Int? = nil
  ) throws {
    try add(name, .man, years, careNeed, died)
  }

  mutating func woman(
    _ name: String, _ years: Int? = nil, careNeed: Bool = false, died: Int? = nil
  ) throws {
    try add(name, .woman, years, careNeed, died)
  }

  mutating func person(_ name: String, _ years: Int? = nil) throws {
    try add(name, .unstated, years, false, nil)
  }

  private mutating func add(
    _ name: String, _ gender: Gender, _ years: Int?, _ careNeed: Bool, _ died: Int?
  ) throws {
    members.append(
      Member(
        id: try Self.id(name), name: name, gender: gender, age: years.map(Age.years),
        death: died.map { Death(date: CalendarDate(year: $0, month: 3, day: 1)) },
        hasCareNeed: careNeed))
  }

  mutating func couple(_ one: String, _ other: String, _ status: Partnership = .married) throws {
    ties.append(Tie(.partnership(status), from: try Self.id(one), to: try Self.id(other)))
  }

  /// Makes each of the parents a parent of each of the children.
  mutating func children(
    _ children: [String], of parents: [String], _ parenthood: Parenthood = .birth
  ) throws {
    for parent in parents {
      for child in children {
        ties.append(
          Tie(
            .kinship(.parent(parenthood)), from: try Self.id(parent), to: try Self.id(child)))
      }
    }
  }

  mutating func twins(_ one: String, _ other: String, areIdentical: Bool = false) throws {
    let kind = TieKind.kinship(.twin(isIdentical: areIdentical))
    ties.append(Tie(kind, from: try Self.id(one), to: try Self.id(other)))
  }

  mutating func siblings(_ one: String, _ other: String) throws {
    ties.append(Tie(.kinship(.sibling), from: try Self.id(one), to: try Self.id(other)))
  }

  var household: Household? {
    Household(id: "household", name: title, members: members)
  }

  func network(of household: Household) -> SupportNetwork {
    SupportNetwork(
      title: title, dates: date.map { [$0] } ?? [], households: [household], ties: ties)
  }

  var drawn: Genogram {
    get throws { try drawn(on: nil) }
  }

  func drawn(on day: CalendarDate?) throws -> Genogram {
    let household = try #require(household)
    return Genogram(
      of: household, in: network(of: household), on: day, ruler: TextRuler(widths: [:]))
  }
}

extension Genogram {
  /// The symbol of a member by name.
  func symbol(_ name: String) throws -> Symbol {
    let id = try GenogramFamily.id(name)
    return try #require(symbols.first { $0.id == id }, "\(name) is not drawn")
  }
}
