public import SupportNetwork

/// Something in a file of another program that must be put right before it can be imported.
///
/// It carries facts and no sentences.
public struct ImportFault: Error, Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int
  /// The way to the field, such as `versions[0].nwk.alteri[3].name`; empty for the whole file.
  public let path: String
  public let fact: Fact

  /// What is wrong.
  public enum Fact: Hashable, Sendable {
    case nothingInFile
    case notUTF8
    /// Groups in groups, deeper than any map needs.
    case tooDeep(most: Int)
    /// This is no JSON.
    case syntax(Expectation)
    /// Another sort of value should stand here.
    case expected(Expectation)
    case missingField(String)
    /// It is JSON, and holds no map.
    case noMap
    case noDate(String)
    /// Two people have the same number.
    case repeatedNumber(Int)
    /// Nobody has the number.
    case unknownNumber(Int)
    /// A code that stands for none of the sorts of tie.
    case unknownEdgeType(Int)
    /// A text that a network cannot have.
    case problem(Problem.Fact)
  }

  /// What should have stood in a place.
  public enum Expectation: Hashable, Sendable {
    case value, text, number, wholeNumber, boolean, list, fields
    case fieldName, colon, commaOrEnd, endOfText, endOfFile, escape
  }
}
