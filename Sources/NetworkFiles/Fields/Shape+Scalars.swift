import SupportNetwork

extension Shape where Value == String {
  /// A name or label.
  static let name = text(longest: TextRule.name.longest)
  /// Words of any sort.
  static let words = text(longest: TextRule.words.longest)

  private static func text(longest: Int) -> Shape<String> {
    Shape(schema: .text(longest: longest)) { node, reading in
      guard let text = reading.scalar(node) else { return nil }
      reading.checkForComment(after: node)
      return text
    }
  }
}

extension Shape where Value == Int {
  static func integer(_ lowest: Int, _ highest: Int) -> Shape<Int> {
    Shape(schema: .integer(lowest: lowest, highest: highest)) { node, reading in
      guard let text = reading.scalar(node) else { return nil }
      return reading.integer(text, lowest, highest, at: node.position)
    }
  }
}

extension Shape where Value == Double {
  static func number(_ lowest: Double, _ highest: Double) -> Shape<Double> {
    Shape(schema: .number(lowest: lowest, highest: highest)) { node, reading in
      guard let text = reading.scalar(node) else { return nil }
      return reading.number(text, lowest, highest, at: node.position)
    }
  }
}

extension Shape where Value == Bool {
  static let boolean = Shape<Bool>(schema: .boolean) { node, reading in
    guard let text = reading.scalar(node) else { return nil }
    switch text.lowercased() {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      reading.report(.noBoolean(text), at: node.position)
      return nil
    }
  }
}

extension Shape where Value == CalendarDate {
  static let date = Shape<CalendarDate>(schema: .date) { node, reading in
    guard let text = reading.scalar(node) else { return nil }
    return reading.date(text, at: node.position)
  }
}

extension Shape where Value == ActorID {
  static let actorID = Shape<ActorID>(schema: .identifier) { node, reading in
    guard let text = reading.scalar(node) else { return nil }
    return reading.actorID(text, at: node.position)
  }
}

extension Shape where Value == LifeDomainID {
  static let lifeDomain = Shape<LifeDomainID>(schema: .identifier) { node, reading in
    guard let text = reading.scalar(node) else { return nil }
    return reading.lifeDomain(text, at: node.position)
  }
}

extension Shape where Value: RawRepresentable<String> & CaseIterable & Sendable {
  /// One of the codes of an enumeration.
  static var code: Shape<Value> {
    Shape(schema: .code(Value.allCases.map(\.rawValue))) { node, reading in
      guard let text = reading.scalar(node) else { return nil }
      return reading.code(text, at: node.position)
    }
  }
}
