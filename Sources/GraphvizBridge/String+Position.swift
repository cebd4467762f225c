extension StringProtocol {
  /// Whether the text is one or more pieces of an edge's course, `s,x,y e,x,y x,y x,y x,y x,y`.
  var isCourse: Bool {
    Array(utf8).split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .allSatisfy(\.isPieceOfCourse)
  }

  /// Whether the text is `x,y`.
  var isPoint: Bool { Array(utf8)[...].isPoint }

  /// Whether the text is a number without an exponent, within bounds.
  func isDecimal(in range: ClosedRange<Double>) -> Bool { Array(utf8)[...].isDecimal(in: range) }
}

/// The same of bytes, as courses are long.
extension ArraySlice<UInt8> {
  fileprivate var isPieceOfCourse: Bool {
    var parts = split(separator: UInt8(ascii: " "))[...]
    for tip in [UInt8(ascii: "s"), UInt8(ascii: "e")] {
      if let first = parts.first, first.starts(with: [tip, UInt8(ascii: ",")]) {
        guard first.dropFirst(2).isPoint else { return false }
        parts = parts.dropFirst()
      }
    }
    return parts.count >= 4 && parts.count % 3 == 1 && parts.allSatisfy(\.isPoint)
  }

  fileprivate var isPoint: Bool {
    guard let comma = firstIndex(of: UInt8(ascii: ",")) else { return false }
    return self[..<comma].isDecimal(in: -1e6...1e6)
      && self[(comma + 1)...].isDecimal(in: -1e6...1e6)
  }

  fileprivate func isDecimal(in range: ClosedRange<Double>) -> Bool {
    let isNegative = first == UInt8(ascii: "-")
    var value = 0.0
    /// What the next digit is worth, once the point has been seen.
    var share: Double?
    var hasDigits = false
    for byte in isNegative ? dropFirst() : self {
      switch (byte, share) {
      case (UInt8(ascii: "."), nil): share = 0.1
      case (UInt8(ascii: "0")...UInt8(ascii: "9"), let worth):
        let digit = Double(byte - UInt8(ascii: "0"))
        value = worth.map { value + digit * $0 } ?? value * 10 + digit
        share = worth.map { $0 / 10 }
        hasDigits = true
      default: return false
      }
    }
    return hasDigits && range.contains(isNegative ? -value : value)
  }
}
