public import SupportNetwork

extension Fault {
  /// What is wrong.
  public enum Fact: Hashable, Sendable {
    // The bytes of the file.
    case tooLarge(bytes: Int, most: Int)
    case utf16
    case notUTF8
    /// A NUL, control or other code that no text file may contain.
    case forbiddenCharacter(UInt32)

    // The layout of the text.
    case nothingInFile
    /// Nothing in a file that is no network; it begins with this line.
    case nothingInDocument(opening: String)
    case severalDocuments
    case tooDeep(most: Int)
    case tooManyParts(most: Int)
    case unusedFeature(YAMLFeature, text: String)
    case duplicateField(String, firstLine: Int)
    case syntax(SyntaxFault)

    // The shape of the parts.
    case expected(Expectation, found: Found)
    case keyIsNoText
    case unknownField(String, nearest: String?, known: [String])
    /// A text without colon among fields in braces, cut off by a comma.
    case strayText(String)
    case missingField(String)
    case emptyValue(field: String)
    case newerVersion(Int)

    // Single values.
    case unknownCode(String, nearest: String?, known: [String])
    case noDate(String)
    case noSuchDay(String)
    case noWholeNumber(String)
    case noNumber(String)
    case outside(lowest: Double, highest: Double)
    case noBoolean(String)
    case malformedID(String)
    case noWebAddress(String)
    /// A place in a text that nothing would ever fill in.
    case neverFilledIn(String)
    /// A value followed by a comment without a space after its `#`: it may belong to the value.
    case commentInText(String)

    // Short forms.
    case malformed(ShortForm)
    case unknownItem(String, nearest: String?, in: ShortForm)
    case repeatedItem(String, first: String)
    /// A second line in one item of a list.
    case needsDash
    /// Letters of support on a tie that says nothing about the direction.
    case lettersWithoutDirection(String)
    /// An item that only a tie of some kind can have.
    case itemNeedsKind(String, kind: String)

    /// A mistake in the network itself, in the field named.
    case problem(Problem.Fact, field: FieldName?)
  }

  /// What should have stood in a place.
  public enum Expectation: Hashable, Sendable {
    case value
    case list
    /// A mapping with these fields.
    case mapping(fields: [String])
    /// A mapping of identifiers or codes to values.
    case entries
  }

  /// What stands in the place.
  public enum Found: Hashable, Sendable {
    case nothing, value, list, mapping
  }

  /// What YAML has and network files do not use.
  public enum YAMLFeature: Hashable, Sendable {
    case anchor, alias, tag, directive, mergeKey, complexKey
  }
}
