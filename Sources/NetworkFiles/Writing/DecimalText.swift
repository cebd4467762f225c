/// How a number is written in a file: in figures, with a point, never with an exponent.
enum DecimalText {
  /// The shortest figures that read back as the same number.
  ///
  /// - Precondition: the number is finite and below 10¹⁵.
  static func written(_ number: Double) -> String {
    if number == number.rounded() { return "\(Int(number))" }
    let parts = "\(number)".split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return "\(number)" }
    let sign = number < 0 ? "-" : ""
    let digits = parts[0].filter(\.isNumber)
    return sign + "0." + String(repeating: "0", count: max(0, -exponent - 1)) + digits
  }
}
