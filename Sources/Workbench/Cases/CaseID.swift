/// Which case. It is random, so that it says nothing about anybody.
public struct CaseID: Hashable, Sendable, Comparable {
  /// 32 hexadecimal digits, small letters.
  public let rawValue: String

  /// - Returns: nothing, unless the text is 32 hexadecimal digits.
  public init?(_ rawValue: String) {
    let isHexadecimal = rawValue.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
      default: false
      }
    }
    guard rawValue.utf8.count == 32, isHexadecimal else { return nil }
    self.rawValue = rawValue
  }

  /// An identifier that no other case has.
  public static func random() -> CaseID {
    CaseID(digits: (0..<32).map { _ in "0123456789abcdef".randomElement() ?? "0" })
  }

  private init(digits: [Character]) { rawValue = String(digits) }

  public static func < (one: CaseID, other: CaseID) -> Bool { one.rawValue < other.rawValue }
}
