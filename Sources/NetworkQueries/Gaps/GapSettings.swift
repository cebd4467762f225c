/// Which gap rules are on, and the numbers they decide by.
public struct GapSettings: Hashable, Sendable {
  private var switchedOff: Set<GapCode> = []
  private var changed: [GapCode: [String: Double]] = [:]

  public init() {}

  public func isOn(_ code: GapCode) -> Bool { !switchedOff.contains(code) }

  public mutating func turn(_ code: GapCode, on isOn: Bool) {
    if isOn { switchedOff.remove(code) } else { switchedOff.insert(code) }
  }

  /// The number of a rule: the changed one, else the standard one.
  ///
  /// - Precondition: the rule has a parameter of that name.
  public func number(_ name: String, of code: GapCode) -> Double {
    if let number = changed[code]?[name] { return number }
    guard let parameter = code.parameters.first(where: { $0.name == name }) else {
      preconditionFailure("\(code.rawValue) has no parameter \(name)")
    }
    return parameter.standard
  }

  /// The number of a rule that only takes whole numbers.
  public func count(_ name: String, of code: GapCode) -> Int { Int(number(name, of: code)) }

  /// Changes a number.
  ///
  /// - Returns: whether the rule has such a parameter and the number lies in its range; nothing
  ///   is changed otherwise.
  @discardableResult
  public mutating func set(_ name: String, of code: GapCode, to number: Double) -> Bool {
    guard let parameter = code.parameters.first(where: { $0.name == name }),
      parameter.range.contains(number), !parameter.isWhole || number.rounded() == number
    else { return false }
    // Settings that decide alike are equal.
    var numbers = changed[code] ?? [:]
    numbers[name] = number == parameter.standard ? nil : number
    changed[code] = numbers.isEmpty ? nil : numbers
    return true
  }
}
