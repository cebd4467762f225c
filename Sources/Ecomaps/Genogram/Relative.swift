import SupportNetwork

/// A member with what the drawing needs to know: the age to write, and who is older than whom.
struct Relative: Hashable, Sendable {
  let id: ActorID
  let name: String
  let shape: Genogram.Shape
  /// The age to write in the symbol, in years.
  let years: Int?
  /// About when the person was born, in days; only good for comparing.
  let birth: Int?
  let hasDied: Bool
  let hasCareNeed: Bool

  /// - Parameters:
  ///   - day: the day of the drawing.
  ///   - reference: the day on which ages given in years were true. The years given for someone
  ///     who died on a known day are taken for the age at death: nobody counts on after it.
  init(_ member: Member, on day: CalendarDate?, statedOn reference: CalendarDate?) {
    id = member.id
    name = member.name
    shape = Genogram.Shape(member.gender)
    hasCareNeed = member.hasCareNeed
    let death = member.death?.date
    hasDied =
      member.death != nil && (death.flatMap { death in day.map { death <= $0 } } ?? true)
    let stated = death ?? reference
    years =
      hasDied && death == nil
      ? nil : Self.years(of: member.age, on: hasDied ? death : day, statedOn: stated)
    birth = Self.birth(from: member.age, statedOn: stated)
  }

  private static func years(
    of age: Age?, on day: CalendarDate?, statedOn reference: CalendarDate?
  ) -> Int? {
    if let day { return age?.years(on: day, statedOn: reference ?? day) }
    if case .years(let years) = age, years >= 0 { return years }
    return nil
  }

  /// Half a year is taken off ages in years and added to years of birth: the middle of what they
  /// may mean.
  private static func birth(from age: Age?, statedOn reference: CalendarDate?) -> Int? {
    switch age {
    case .years(let years): (reference?.dayNumber ?? 0) - days(in: years) - 183
    case .bornIn(let year): days(in: year) + 122
    case .bornOn(let date): date.dayNumber
    case nil: nil
    }
  }

  private static func days(in years: Int) -> Int {
    let years = max(-9999, min(9999, years))
    return years * 365 + years / 4
  }

  /// Whether one comes before another where all else is equal: the older first, unknown ages
  /// last, then by name, then by identifier.
  func precedes(_ other: Relative) -> Bool {
    if birth != other.birth { return (birth ?? .max) < (other.birth ?? .max) }
    if name != other.name { return name < other.name }
    return id < other.id
  }
}
