import NetworkQueries
import SupportNetwork
import Wording

/// What a settings file says of one gap rule.
enum GapRuleSetting: Sendable {
  case isOn(Bool)
  case numbers([String: Double])
}

/// The fields of the gap rules: one for each, with a field for each of its numbers.
enum GapRuleFields {
  static let rules: [(code: GapCode, field: Field<GapRuleSetting>)] = GapCode.allCases.map { code in
    (code, Field(code.rawValue, .rule(code), isNoted: false, Wording(.english).gapCondition(code)))
  }

  static let table = FieldTable(
    "gaps", "The gap rules: `off`, or other numbers than the standard ones.", rules.map(\.field))

  /// The fields of the numbers of a rule.
  static func numbers(of code: GapCode) -> [Field<Double>] {
    code.parameters.map { parameter in
      Field(
        parameter.name, .parameter(parameter), isNoted: false,
        "\(DecimalText.written(parameter.standard)) unless set.")
    }
  }
}

extension Shape where Value == GapSettings {
  static let gapSettings: Shape<GapSettings> = .fields(GapRuleFields.table) { record in
    var settings = GapSettings()
    for (code, field) in GapRuleFields.rules {
      switch record[field] {
      case .isOn(let isOn): settings.turn(code, on: isOn)
      case .numbers(let numbers):
        for (name, number) in numbers { settings.set(name, of: code, to: number) }
      case nil: break
      }
    }
    return settings
  }
}

extension Shape where Value == GapRuleSetting {
  /// `on`, `off`, or the numbers of the rule.
  static func rule(_ code: GapCode) -> Shape<GapRuleSetting> {
    let fields = GapRuleFields.numbers(of: code)
    let table = FieldTable("\(code.rawValue)-numbers", "The numbers of the rule.", fields)
    let schema: SchemaShape =
      fields.isEmpty ? .onOrOff : .either([.onOrOff, .record(table)])
    return Shape(schema: schema) { node, reading in
      if case .mapping = node.content, !fields.isEmpty {
        guard let record = reading.record(node, table) else { return nil }
        var numbers: [String: Double] = [:]
        for field in fields { numbers[field.name] = record[field] }
        return .numbers(numbers)
      }
      guard let text = reading.scalar(node) else { return nil }
      switch text.lowercased() {
      case "on", "true", "yes": return .isOn(true)
      case "off", "false", "no": return .isOn(false)
      default:
        reading.report(
          .unknownCode(text, nearest: nil, known: ["on", "off"]), at: node.position)
        return nil
      }
    }
  }
}

extension Shape where Value == Double {
  fileprivate static func parameter(_ parameter: GapParameter) -> Shape<Double> {
    let range = parameter.range
    guard parameter.isWhole else { return .number(range.lowerBound, range.upperBound) }
    let whole = Shape<Int>.integer(Int(range.lowerBound), Int(range.upperBound))
    return Shape(schema: whole.schema) { node, reading in whole.read(node, reading).map(Double.init)
    }
  }
}
