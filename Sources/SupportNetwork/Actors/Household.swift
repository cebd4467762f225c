/// People who live together: the ego of an ecomap.
public struct Household: Hashable, Sendable {
  public var id: ActorID
  /// What the household is called on the picture, such as "Gezin Van Dalen".
  public var name: String
  /// The household's own question, in its own words: shown first, asked last.
  public var question: String?
  /// The neighbourhood or municipality, no closer.
  public var area: String?
  /// Who coordinates the help (casusregisseur), if anybody was named.
  public var coordinator: ActorID?
  public var members: [Member]

  public init(
    id: ActorID, name: String, question: String? = nil, area: String? = nil,
    coordinator: ActorID? = nil, members: [Member] = []
  ) {
    self.id = id
    self.name = name
    self.question = question
    self.area = area
    self.coordinator = coordinator
    self.members = members
  }
}

/// A person who lives in a household, or lived in it until death.
public struct Member: Hashable, Sendable {
  public var id: ActorID
  public var name: String
  public var gender: Gender
  /// What is known of the age; the least that serves the case is enough.
  public var age: Age?
  /// Whether the person died, with the day if it is known.
  public var death: Death?
  /// Whether a care need or illness of this person matters to the case.
  public var hasCareNeed: Bool
  public var note: String?

  public init(
    id: ActorID, name: String, gender: Gender = .unstated, age: Age? = nil, death: Death? = nil,
    hasCareNeed: Bool = false, note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.gender = gender
    self.age = age
    self.death = death
    self.hasCareNeed = hasCareNeed
    self.note = note
  }
}

/// The gender a person goes by, as far as the genogram draws it.
public enum Gender: String, Hashable, Sendable, CaseIterable {
  case man, woman, other, unstated
}

/// What is known of a person's age.
public enum Age: Hashable, Sendable {
  /// Whole years on the network's latest date.
  case years(Int)
  /// The year of birth.
  case bornIn(Int)
  /// The day of birth.
  case bornOn(CalendarDate)
}

/// That a person died.
public struct Death: Hashable, Sendable {
  /// The day, if it is known.
  public var date: CalendarDate?

  public init(date: CalendarDate? = nil) { self.date = date }
}
