/// The JSON Schema of a sort of file, made from the table by which it is read.
enum FileSchema {
  /// The schema as text, JSON Schema draft 2020-12.
  static func text(of table: FieldTable, title: String) -> String {
    var tables: [FieldTable] = []
    SchemaShape.record(table).tables(besides: &tables)
    let definitions = tables.dropFirst().sorted { $0.name < $1.name }.map { table in
      (key: table.name, value: JSONValue.object(table.keywords))
    }
    let head: [(key: String, value: JSONValue)] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string(title)),
    ]
    let schema = JSONValue.object(head + table.keywords + [("$defs", .object(definitions))])
    return schema.text() + "\n"
  }
}
