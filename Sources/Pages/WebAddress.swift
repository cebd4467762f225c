/// The address of a link, if it is one that may be followed.
struct WebAddress {
  /// The address with every character that is not plain in an address written as a percent sign
  /// and two digits (RFC 3986, section 2.1).
  let text: String

  private static let schemes = ["https://", "http://", "mailto:", "tel:"]

  /// - Returns: nothing for anything but a page, a mail or a telephone: what begins with
  ///   `javascript:` or `data:` is text and no link.
  init?(_ address: String) {
    let lowered = address.lowercased()
    guard Self.schemes.contains(where: lowered.hasPrefix) else { return nil }
    text = address.utf8.map(Self.written).joined()
  }

  private static func written(_ byte: UInt8) -> String {
    switch byte {
    case 0x00...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "'"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + String(repeating: "0", count: 2 - digits.utf8.count) + digits
    default:
      return String(Unicode.Scalar(byte))
    }
  }
}
