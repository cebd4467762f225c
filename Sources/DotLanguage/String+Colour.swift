extension StringProtocol {
  /// Whether the text is a colour that is drawn: `#rrggbb`, `#rrggbbaa`, `black`, `white` or
  /// `transparent`.
  ///
  /// Of names that it does not know, Graphviz draws something black.
  package var isColour: Bool {
    if self == "black" || self == "white" || self == "transparent" { return true }
    let digits = utf8.dropFirst()
    return utf8.first == UInt8(ascii: "#") && (digits.count == 6 || digits.count == 8)
      && digits.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
          UInt8(ascii: "A")...UInt8(ascii: "F"):
          true
        default: false
        }
      }
  }
}
