public import SupportNetwork

/// What a file of easyNWK holds: the maps of one person, one for each time it was drawn.
///
/// Source: easyNWK web 2.7, St. Pölten University of Applied Sciences, https://www.easynwk.com.
public struct EasyNWKRecord: Hashable, Sendable {
  /// The maps, in the order of the file.
  public let maps: [EasyNWKMap]
}

/// One map of easyNWK: a person in the middle, and others in four sectors around it.
public struct EasyNWKMap: Hashable, Sendable {
  /// What the map is called, such as "Erstgespräch"; possibly empty.
  public let title: String
  public let date: CalendarDate?
  public let centre: Centre
  public let alters: [Alter]
  /// Pairs of numbers of alters who know each other.
  public let connections: [Connection]

  /// The person whom the map is about.
  public struct Centre: Hashable, Sendable {
    public let name: String
    public let gender: Gender
    public let age: Age?
    public let note: String
  }

  /// Somebody on the map, or an animal or a thing that matters.
  public struct Alter: Hashable, Sendable {
    public let number: Int
    public let name: String
    public let role: String
    public let note: String
    public let isHuman: Bool
    public let hasDied: Bool
    /// Ties with the person in the middle: none, one, or one of several sorts (multiplex).
    public let edge: Edge
    /// Degrees from the horizontal to the right, −180 to 180, turning left.
    public let angle: Double
    /// From the middle, which is 0, to the outer circle, which is 100; more lies outside it.
    public let distance: Double
  }

  public enum Edge: Int, Hashable, Sendable {
    case none, single, multiplex
  }

  public struct Connection: Hashable, Sendable {
    public let one: Int
    public let other: Int
  }

  /// The sectors, a quarter of the map each.
  public enum Sector: Hashable, Sendable, CaseIterable {
    case family, friends, colleagues, professionals
  }
}

extension EasyNWKMap.Alter {
  /// The sector in which it stands, or nothing for who stands nowhere yet.
  public var sector: EasyNWKMap.Sector? {
    guard distance > 0 else { return nil }
    switch angle {
    case ..<(-90): return .colleagues
    case ..<0: return .professionals
    case ..<90: return .family
    default: return .friends
    }
  }

  /// Whether a tie with it can be: by easyNWK's definition with living people up to the outer
  /// circle.
  public var canBeConnected: Bool { isHuman && !hasDied && distance <= 100 }
}
