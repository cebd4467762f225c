public import SupportNetwork

extension Problem {
  /// What is wrong, as a sentence that says what would be right.
  public func sentence(in language: Language) -> String {
    fact.sentence(about: place.field, in: language)
  }
}

extension Problem.Fact {
  /// What is wrong, as a sentence; codes stay as files write them, in backquotes.
  ///
  /// - Parameter field: the field it is about, where the sentence needs to name it.
  public func sentence(about field: FieldName?, in language: Language) -> String {
    let field = field.map { "`\($0.rawValue)`" }
    switch language {
    case .dutch: return inDutch(field)
    case .english: return inEnglish(field)
    }
  }
}

/// A number as people write it: without a fraction where there is none.
package func plainNumber(_ number: Double) -> String {
  number.rounded() == number && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
}

/// Words joined by commas, and a last word before the last of them.
package func joined(_ words: [String], _ last: String) -> String {
  guard let final = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(last) " + final
}

/// A character code as standards write it, `U+202E`.
package func characterCode(_ scalar: UInt32) -> String {
  let digits = String(scalar, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
