import SupportNetwork

/// Identifiers of actors made from those of a source: always the same for the same one.
enum SourceIdentifier {
  /// Longer ones are cut, and get a number by which they differ.
  private static let longest = 56

  /// The identifier of a record.
  ///
  /// Letters, digits, hyphens and underscores stay as they are behind the prefix. Other characters
  /// become hyphens, and what is made so, or cut, ends in a number computed from the whole
  /// (FNV-1a of 64 bits), so that two sources identifiers do not become one.
  static func actor(_ text: String, prefix: String) -> ActorID {
    let isPlain =
      text.utf8.count <= longest
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
    var made = "\(prefix)-\(text)"
    if !isPlain {
      let plain = text.unicodeScalars.map { scalar -> Character in
        scalar.isASCII && (Character(scalar).isLetter || Character(scalar).isNumber)
          ? Character(scalar) : "-"
      }
      made = "\(prefix)-\(String(plain.prefix(longest - 20)))--\(String(hash(text), radix: 16))"
    }
    guard let id = ActorID(made) else {
      preconditionFailure("a letter, and few letters, digits and hyphens make an identifier")
    }
    return id
  }

  /// Source: G. Fowler, L. C. Noll and K.-P. Vo, FNV-1a, 64 bits.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
