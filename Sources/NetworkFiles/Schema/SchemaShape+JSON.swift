extension SchemaShape {
  /// The keywords of JSON Schema that say what the value may look like.
  var keywords: [(key: String, value: JSONValue)] {
    switch self {
    case .text(let longest):
      // What YAML takes for a number or a truth value is read as the text that it is.
      [
        ("type", .array(["string", "number", "boolean"].map(JSONValue.string))),
        ("maxLength", .integer(longest)),
      ]
    case .integer(let lowest, let highest):
      [
        ("type", .string("integer")), ("minimum", .integer(lowest)),
        ("maximum", .integer(highest)),
      ]
    case .number(let lowest, let highest):
      [
        ("type", .string("number")), ("minimum", .number(lowest)), ("maximum", .number(highest)),
      ]
    case .date: Self.pattern(SchemaPattern.date, example: "2026-05-10").keywords
    case .boolean:
      [("enum", .array([.boolean(true), .boolean(false), .string("yes"), .string("no")]))]
    case .onOrOff:
      [("enum", .array([.string("on"), .string("off"), .boolean(true), .boolean(false)]))]
    case .isTrue: [("enum", .array([.boolean(true), .string("yes")]))]
    case .code(let codes): [("enum", .array(codes.flatMap(Self.values)))]
    case .identifier:
      [("type", .string("string")), ("pattern", .string(SchemaPattern.identifier))]
    case .pattern(let pattern, let example):
      [
        ("type", .string("string")), ("pattern", .string(pattern)),
        ("examples", .array([.string(example)])),
      ]
    case .list(let item): [("type", .string("array")), ("items", .object(item.keywords))]
    case .record(let table): [("$ref", .string("#/$defs/\(table.name)"))]
    case .map(let keys, let value):
      [
        ("type", .string("object")),
        ("propertyNames", .object([("pattern", .string(keys))])),
        ("additionalProperties", .object(value.keywords)),
      ]
    case .single(let keys, let value):
      Self.map(keys: keys, value).keywords + [
        ("minProperties", .integer(1)), ("maxProperties", .integer(1)),
      ]
    case .either(let shapes): [("anyOf", .array(shapes.map { .object($0.keywords) }))]
    case .nothing: [("type", .string("null"))]
    }
  }

  /// A code as YAML readers may hand it over: older ones take `yes` for a truth value.
  private static func values(of code: String) -> [JSONValue] {
    code == "yes" ? [.string(code), .boolean(true)] : [.string(code)]
  }

  /// The tables that the shape refers to, itself and through others, each once.
  func tables(besides known: inout [FieldTable]) {
    switch self {
    case .record(let table):
      guard !known.contains(where: { $0.name == table.name }) else { return }
      known.append(table)
      for field in table.fields { field.schema.tables(besides: &known) }
    case .list(let shape), .map(_, let shape), .single(_, let shape):
      shape.tables(besides: &known)
    case .either(let shapes): for shape in shapes { shape.tables(besides: &known) }
    default: break
    }
  }
}

extension FieldTable {
  /// The mapping as a JSON Schema: these fields, no others.
  var keywords: [(key: String, value: JSONValue)] {
    let required = fields.filter(\.isRequired).map { JSONValue.string($0.name) }
    let properties = fields.map { field in
      (
        key: field.name,
        value: JSONValue.object([("description", .string(field.summary))] + field.schema.keywords)
      )
    }
    return [
      ("description", .string(summary)), ("type", .string("object")),
      ("properties", .object(properties)), ("required", .array(required)),
      ("additionalProperties", .boolean(false)),
    ]
  }
}
