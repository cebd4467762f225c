/// A register of organisations, by its code and by how many digits its numbers have.
///
/// Sources: the Dutch trade register (KvK number), Vektis (AGB code), Logius (OIN).
struct RegisterScheme {
  let code: String

  /// The registers that have a column of their own, with the digits of their numbers.
  static let digits: KeyValuePairs<String, Int> = ["kvk": 8, "agb": 8, "oin": 20]

  /// - Parameter text: how a source calls it, such as `NL-KVK`.
  init(_ text: String?) {
    let plain = (text ?? "other").lowercased()
    let words = plain.split { !$0.isLetter }
    if let known = Self.digits.first(where: { digits in
      words.contains { $0.hasPrefix(digits.key) }
    }) {
      code = known.key
    } else {
      let letters = plain.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
      code = String((letters.first?.isLetter == true ? letters : ["x", "-"] + letters).prefix(32))
    }
  }

  /// How many digits a number has; nothing where Kring does not know.
  var digits: Int? { Self.digits.first { $0.key == code }?.value }

  /// Whether a number has the form of the register; spaces and points within it do not count.
  func allows(_ number: String) -> Bool {
    guard let digits else { return true }
    let plain = number.filter { !$0.isWhitespace && $0 != "." }
    return plain.count == digits && plain.allSatisfy { $0.isASCII && $0.isNumber }
  }
}

extension FolderRow {
  /// Adds a number in a register; of each register there is one.
  ///
  /// - Returns: whether there was room for it.
  mutating func add(_ number: String, of scheme: RegisterScheme) -> Bool {
    if scheme.digits != nil {
      guard self[scheme.code].isEmpty else { return false }
      self[scheme.code] = number
      return true
    }
    let numbers = ListCell.items(of: self["other-numbers"])
    guard !numbers.contains(where: { $0.hasPrefix(scheme.code + ":") }) else { return false }
    self["other-numbers"] = ListCell.text(of: numbers + ["\(scheme.code): \(number)"])
    return true
  }
}
