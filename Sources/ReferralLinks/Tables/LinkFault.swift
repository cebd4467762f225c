public import SupportNetwork
public import Tables

/// Something that is wrong in a table of referral links or in a referral log, and where.
public struct LinkFault: Hashable, Sendable {
  public let file: String
  /// From 1.
  public let line: Int
  /// In characters, from 1.
  public let column: Int
  /// The heading of the cell, where it is about one.
  public let field: String?
  public let fact: Fact

  /// What is wrong.
  public enum Fact: Hashable, Sendable {
    /// With the form of the table, or with a value.
    case table(TableFault.Fact)
    /// The column is about a person, and the log must not hold that.
    case personal
    /// The column holds whole sentences, in which people are easily named.
    case freeText
    /// The name looks like that of a person, where an organisation is meant.
    case person
    /// Some of the days of the log were counted already, and others not.
    case countedPartly(ClosedRange<CalendarDate>, log: ClosedRange<CalendarDate>)
    /// A link between the same two stands on an earlier line, of another file where one is named, and
    /// says something else in this field.
    case contradicts(line: Int, file: String?)
    /// From and to are the same.
    case sameEnds
    /// More of it than there were referrals.
    case moreThanMade(Int, made: Int)
    /// A day before the day of the referral.
    case beforeReferral(CalendarDate, made: CalendarDate)
    /// No organisation, service or class of the directory has this identifier.
    case unknownActor(String)
    /// What was decided is none of the things that can be.
    case unknownDecision(String)
  }

  /// A fault of a table, or at its place another one.
  public init(_ fault: TableFault, _ fact: Fact? = nil) {
    (file, line, column, field) = (fault.file, fault.line, fault.column, fault.field)
    self.fact = fact ?? .table(fault.fact)
  }
}
