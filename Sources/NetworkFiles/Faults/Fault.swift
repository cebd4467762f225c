public import SupportNetwork

/// Something in a file that must be put right before the network can be used.
public struct Fault: Hashable, Sendable {
  /// The name of the file, as it was given.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int
  /// The way to the field, such as `household.members.lina.age`; empty for the whole file.
  public var path: String
  public var fact: Fact

  public init(file: String, line: Int, column: Int, path: String = "", fact: Fact) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
    self.fact = fact
  }

  /// What is wrong and what would be right, in plain words; codes stay as the file has them, in
  /// backquotes.
  public func sentence(in language: Language) -> String {
    switch language {
    case .dutch: fact.inDutch
    case .english: fact.inEnglish
    }
  }

  /// The form in which tools print it, and editors jump to it: `file:line:column: sentence`.
  public func printed(in language: Language) -> String {
    "\(file):\(line):\(column): \(sentence(in: language))"
  }
}
