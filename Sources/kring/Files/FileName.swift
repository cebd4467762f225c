import Exchange
import Foundation

/// Names of files made from names of people's choosing.
enum FileName {
  /// Longer names are cut: the file must still fit in a list.
  private static let longest = 60

  /// A name in lower-case ASCII letters and digits with hyphens: "Gezin Jansen" gives
  /// `gezin-jansen`, and other scripts are written in Latin letters.
  ///
  /// - Parameter empty: the name when nothing is left, as of an emoji.
  static func slug(of name: String, empty: String) -> String {
    let plain = ShortNames.plain(name, longest: longest)
    return plain.isEmpty ? empty : plain
  }
}

extension String {
  /// The text as one word of a shell: in quotation marks where it needs them.
  var asShellWord: String {
    let isPlain = utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
        true
      default: false
      }
    }
    return isPlain && !isEmpty ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
