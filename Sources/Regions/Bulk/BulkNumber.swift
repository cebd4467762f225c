/// One field of a row of numbers.
struct BulkNumber {
  enum State: UInt8 { case empty, number, wrong }

  var state = State.empty
  var isNegative = false
  /// The digits before the point.
  var whole: UInt64 = 0
  /// The first three digits behind the point.
  var thousandths: UInt32 = 0
  /// Whether a digit behind the point is not 0.
  var hasFraction = false

  /// The number if it is whole and fits.
  var integer: Int64? {
    guard state == .number, !hasFraction, whole <= UInt64(Int64.max) else { return nil }
    return isNegative ? -Int64(whole) : Int64(whole)
  }

  /// The number as thousandths, cut off behind them.
  var inThousandths: Int64? {
    guard state == .number, whole < 1 << 50 else { return nil }
    let value = Int64(whole) * 1000 + Int64(thousandths)
    return isNegative ? -value : value
  }

  /// As near as 32 bits can say.
  var approximate: Float {
    let value = Float(whole) + Float(thousandths) / 1000
    return isNegative ? -value : value
  }
}

/// Reads the fields of one line after the other.
struct BulkLineReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let separator: UInt8
  var place = 0

  var isAtEnd: Bool { place >= bytes.count }

  /// Reads a field and stops behind its separator, or at the end of its line.
  ///
  /// - Returns: whether the line has a further field.
  mutating func next(into number: inout BulkNumber) -> Bool {
    number = BulkNumber()
    let end = bytes.count
    var quotes = 0
    while place < end, bytes[place] == 0x20 || bytes[place] == 0x22 {
      if bytes[place] == 0x22 { quotes &+= 1 }
      place &+= 1
    }
    if place < end, bytes[place] == 0x2D || bytes[place] == 0x2B {
      number.isNegative = bytes[place] == 0x2D
      place &+= 1
    }
    var digits = 0
    while place < end {
      let digit = bytes[place] &- 0x30
      guard digit < 10 else { break }
      if digits >= 18, number.whole > (UInt64.max - 9) / 10 { number.state = .wrong }
      number.whole = number.whole &* 10 &+ UInt64(digit)
      digits &+= 1
      place &+= 1
    }
    if place < end, bytes[place] == 0x2E {
      place &+= 1
      var weight: UInt32 = 100
      while place < end {
        let digit = bytes[place] &- 0x30
        guard digit < 10 else { break }
        number.thousandths &+= UInt32(digit) &* weight
        weight /= 10
        if digit != 0 { number.hasFraction = true }
        digits &+= 1
        place &+= 1
      }
    }
    if digits > 0, number.state == .empty { number.state = .number }
    if place < end, digits > 0, bytes[place] | 0x20 == 0x65 { readExponent(of: &number) }
    return finish(&number, openedQuotes: quotes)
  }

  /// Some programs write 0.00005 as 5e-05.
  private mutating func readExponent(of number: inout BulkNumber) {
    place &+= 1
    let isNegative = place < bytes.count && bytes[place] == 0x2D
    if place < bytes.count, isNegative || bytes[place] == 0x2B { place &+= 1 }
    var exponent = 0
    while place < bytes.count, bytes[place] &- 0x30 < 10, exponent < 100 {
      exponent = exponent * 10 + Int(bytes[place] &- 0x30)
      place &+= 1
    }
    var value = Double(number.whole) + Double(number.thousandths) / 1000
    for _ in 0..<exponent { value = isNegative ? value / 10 : value * 10 }
    guard value < 1e15 else {
      number.state = .wrong
      return
    }
    number.whole = UInt64(value)
    number.thousandths = UInt32((value - Double(number.whole)) * 1000)
    number.hasFraction = value != Double(number.whole)
  }

  /// Passes what may follow the digits.
  private mutating func finish(_ number: inout BulkNumber, openedQuotes: Int) -> Bool {
    var quotes = openedQuotes
    defer { if quotes & 1 == 1 { number.state = .wrong } }
    while place < bytes.count {
      let byte = bytes[place]
      place &+= 1
      if byte == separator { return true }
      if byte == 0x0A { return false }
      if byte == 0x22 { quotes &+= 1 }
      if byte == 0x0D || byte == 0x20 || byte == 0x22 { continue }
      number.state = .wrong
    }
    return false
  }

  /// Passes the rest of the line.
  mutating func skipLine() {
    while place < bytes.count {
      place &+= 1
      if bytes[place &- 1] == 0x0A { return }
    }
  }
}
