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

  public static func < (one: CaseID, other: CaseID) -> Bool { one.rawValue < other.rawValue }
}
