import SupportNetwork

extension MatchScore.Agreement {
  /// Whether two areas are one, spelling aside.
  init(areas one: String?, _ other: String?) {
    let (one, other) = (one?.plainWords ?? [], other?.plainWords ?? [])
    self = one.isEmpty || other.isEmpty ? .unsaid : one == other ? .agrees : .differs
  }

  /// Whether two addresses are one: by postcode when both have a Dutch one, otherwise when all
  /// words of the one are in the other.
  init(addresses one: String?, _ other: String?) {
    let (one, other) = (one?.plainWords ?? [], other?.plainWords ?? [])
    guard !one.isEmpty, !other.isEmpty else {
      self = .unsaid
      return
    }
    if let first = Self.postcode(in: one), let second = Self.postcode(in: other) {
      self = first == second ? .agrees : .differs
    } else {
      let (first, second) = (Set(one), Set(other))
      self = first.isSubset(of: second) || second.isSubset(of: first) ? .agrees : .differs
    }
  }

  /// Whether two records have a number in a register in common, or differ in one.
  init(numbers one: [OrganisationIdentifier], _ other: [OrganisationIdentifier]) {
    let pairs = one.compactMap { number in
      other.first { $0.scheme == number.scheme }.map { number == $0 }
    }
    self = pairs.contains(false) ? .differs : pairs.contains(true) ? .agrees : .unsaid
  }

  /// Four digits and two letters, written together or apart.
  private static func postcode(in words: [String]) -> String? {
    for (place, word) in words.enumerated() {
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      guard digits.count == 4 else { continue }
      let rest = word.dropFirst(4)
      let letters = rest.isEmpty && place + 1 < words.count ? words[place + 1][...] : rest
      if letters.count == 2, letters.allSatisfy(\.isLetter) { return String(digits) + letters }
    }
    return nil
  }
}
