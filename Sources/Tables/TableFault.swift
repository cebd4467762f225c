/// Something that is wrong in a table, and where.
public struct TableFault: Hashable, Sendable {
  /// The name of the file, as it was given.
  public var file: String
  /// The line, from 1; a cell may go on over several.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int
  /// The heading of the cell, where it is about one.
  public var field: String?
  public var fact: Fact

  public init(file: String, line: Int, column: Int, field: String? = nil, fact: Fact) {
    self.file = file
    self.line = line
    self.column = column
    self.field = field
    self.fact = fact
  }

  /// What is wrong.
  public enum Fact: Hashable, Sendable {
    // The bytes of the file. After these, reading ends.
    case unreadable(code: Int32)
    case damagedArchive
    case utf16
    case fileTooLarge(most: Int)
    case noJSON
    // The encoding of one row.
    /// Bytes that mean letters in Windows-1252, the usual one of older spreadsheets.
    case windows1252
    case notUTF8
    case nul

    // The headings. After these, reading ends.
    case nothingInFile
    case emptyHeading(number: Int)
    case repeatedHeading(String, first: Int)
    case missingHeading(String, found: [String])

    // The form of a row.
    /// A quotation mark in a cell that does not begin with one.
    case quoteInText
    case textAfterQuote
    /// A cell in quotation marks that never ends; what follows was read as rows again.
    case unclosedQuote
    case ragged(found: Int, expected: Int)
    case rowTooLong(most: Int)
    case cellTooLong(most: Int)

    // A value, for those who read one.
    case missingValue
    case noWholeNumber(String)
    case noNumber(String)
    case noDate(String)
    case noBoolean(String)
    case unknownCode(String, known: [String])
    case outside(lowest: Int, highest: Int)
    /// More than what another column says there is in all.
    case moreThan(Int, of: String)
    case wrongDigits(String, digits: Int)
    /// No kind of organisation.
    case unknownKind(String)
    case malformedID(String)
    /// The same row stands on an earlier line.
    case repeatedID(String, firstLine: Int)
    /// Another row with the same identifier stands on an earlier line.
    case contradictoryID(String, firstLine: Int)
    /// An identifier that no record has.
    case unknownReference(String)
    case tooManyCharacters(most: Int)
    case forbiddenCharacter
  }
}
