/// Something in a network that cannot be right: where it is, and what is wrong.
///
/// A problem carries facts and no sentences; the sentences are made in one place, elsewhere.
public struct Problem: Hashable, Sendable {
  public var place: Place
  public var fact: Fact

  public init(at place: Place, _ fact: Fact) {
    self.place = place
    self.fact = fact
  }

  /// What is wrong.
  public enum Fact: Hashable, Sendable {
    /// Two actors, or two life domains, have the same identifier.
    case duplicateID(String)
    /// Nobody in the network has this identifier.
    case unknownActor(ActorID, nearest: ActorID?)
    /// The network has no such life domain.
    case unknownLifeDomain(LifeDomainID, nearest: LifeDomainID?)
    /// The actor is there, and is not of a sort that can stand here.
    case unfitActor(ActorID, found: ActorSort, allowed: [ActorSort])
    /// Neither of the two can belong to the other.
    case unfitMembership(ActorID, ActorID)
    /// Both ends are the same actor.
    case sameEnds(ActorID)
    /// The date in the field comes before a date that has to come first.
    case beforeItsStart(CalendarDate, after: CalendarDate, of: FieldName)
    /// The days on which the network was drawn are not in order, or one is there twice.
    case datesOutOfOrder(CalendarDate, after: CalendarDate)
    /// A birth after the latest day of the network.
    case bornAfterPresent(CalendarDate)
    /// A year of birth after the year of the latest day of the network.
    case bornInAfterPresent(Int)
    /// A birth after the death of the same person.
    case bornAfterDeath
    /// Nobody grows this old.
    case tooOld(years: Int)
    case numberOutside(Double, lowest: Double, highest: Double)
    /// More of the one than of the other, of which it is a part.
    case moreThanWhole(Int, of: FieldName, whole: Int)
    case tooManyLifeDomains(Int)
    /// By these ties somebody is an ancestor of himself.
    case ownAncestor(ActorID)
    /// The same thing is named twice in one list.
    case repeated(String)
    /// A code that is no identifier: letters, digits, `-` and `_`, beginning with a letter.
    case malformedCode(String)
    /// A name with nothing in it.
    case empty
    /// A text longer than the rule allows.
    case tooLong(count: Int, most: Int)
    /// A character that a text cannot have: a control, direction or non-character code.
    case forbiddenCharacter(UInt32)
  }
}
