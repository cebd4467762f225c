public import SupportNetwork

extension Organisation {
  /// The numbers by which it is known outside its own directory, written alike: `kvk`, `agb` and
  /// `oin`, and an `hsds` that is a UUID. Other HSDS identifiers, such as "12", are only unique
  /// within one directory.
  public var registerNumbers: [OrganisationIdentifier] {
    identifiers.compactMap(\.inRegister)
  }

  /// Whether two records give different numbers in the same register.
  public func hasOtherNumber(than other: Organisation) -> Bool {
    let theirs = other.registerNumbers
    return registerNumbers.contains { mine in
      theirs.contains { $0.scheme == mine.scheme && $0.value != mine.value }
    }
  }
}

extension OrganisationIdentifier {
  /// The number without spaces, points and capitals, when its register gives it to one alone.
  package var inRegister: OrganisationIdentifier? {
    let scheme = scheme.lowercased()
    let plain = value.lowercased().filter { !$0.isWhitespace && $0 != "." }
    switch scheme {
    case "kvk", "agb", "oin":
      // Spreadsheets drop the zeros in front.
      let digits = plain.drop { $0 == "0" }
      return digits.isEmpty ? nil : OrganisationIdentifier(scheme: scheme, value: String(digits))
    case "hsds":
      let isUUID =
        plain.utf8.count == 36 && plain.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12]
      return isUUID ? OrganisationIdentifier(scheme: scheme, value: plain) : nil
    default: return nil
    }
  }
}
