import SupportNetwork

/// A mapping in braces, field by field.
struct FlowMapping {
  private var parts: [String] = []

  var text: String { "{" + parts.joined(separator: ", ") + "}" }

  /// Adds what is written as it is: numbers, dates, codes, lists, mappings.
  mutating func add(_ field: some FieldEntry, code: String?) {
    if let code { parts.append("\(field.name): \(code)") }
  }

  /// Adds a text, in quotes where it needs them.
  mutating func add(_ field: some FieldEntry, _ text: String?) {
    add(field, code: text.map { ScalarText.written($0, inFlow: true) })
  }

  mutating func add(_ field: some FieldEntry, _ date: CalendarDate?) {
    add(field, code: date?.iso)
  }

  mutating func add(_ field: some FieldEntry, _ number: Int?) {
    add(field, code: number.map { "\($0)" })
  }

  mutating func add(_ field: some FieldEntry, _ id: ActorID?) {
    add(field, code: id.map { ScalarText.written($0.rawValue, inFlow: true) })
  }

  /// Adds `true`, or nothing.
  mutating func add(_ field: some FieldEntry, ifTrue claim: Bool) {
    if claim { add(field, code: "true") }
  }

  mutating func add(_ field: some FieldEntry, _ domains: [LifeDomainID]) {
    add(field, list: domains.map(\.rawValue))
  }

  mutating func add(_ field: some FieldEntry, _ ids: [ActorID]) {
    add(field, list: ids.map(\.rawValue))
  }

  /// Adds a list of texts, or nothing when it is empty.
  mutating func add(_ field: some FieldEntry, list texts: [String]) {
    guard !texts.isEmpty else { return }
    let items = texts.map { ScalarText.written($0, inFlow: true) }
    add(field, code: "[" + items.joined(separator: ", ") + "]")
  }

  mutating func add(_ death: Death?) {
    add(SharedFields.died, code: death.map { $0.date?.iso ?? "true" })
  }

  mutating func add(_ placing: Placing) {
    add(SharedFields.sector, code: placing.sector?.rawValue)
    add(SharedFields.ring, code: placing.ring?.rawValue)
  }
}
