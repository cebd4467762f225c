/// One version of a case: what it became by one deed, who did it, and when.
///
/// Versions are only ever added. Undoing is a deed like any other, which brings an earlier version
/// back, so that nothing is lost by it.
public struct CaseVersion: Hashable, Sendable {
  /// Counts from 1, without holes.
  public var number: Int
  public var made: Moment
  /// Who did it, as the person calls themself; may be empty.
  public var author: String
  public var deed: Deed
  /// What the case is called in this version.
  public var title: String

  public init(number: Int, made: Moment, author: String, deed: Deed, title: String) {
    self.number = number
    self.made = made
    self.author = author
    self.deed = deed
    self.title = title
  }

  /// What was done.
  public enum Deed: Hashable, Sendable {
    /// Something was changed.
    ///
    /// - `code`: a stable word for the sort of change, such as `person-added`.
    /// - `subject`: whom or what it is about, in the user's words; may be empty.
    case changed(code: String, subject: String)
    /// The change that made version `of` was taken back.
    case undid(of: Int)
    /// The change that made version `of` was done again after it had been taken back.
    case redid(of: Int)
  }
}
