/// The JSON Schema of network files, for editors that complete and check as one types.
///
/// It is made from the field tables by which files are read, so that the two cannot differ. It
/// says less than the reader: which identifiers exist, what short forms may hold and which dates
/// fit is only checked in reading.
public enum NetworkSchema {
  /// The schema as text, JSON Schema draft 2020-12.
  public static var text: String {
    var tables: [FieldTable] = []
    SchemaShape.record(NetworkFields.table).tables(besides: &tables)
    let definitions = tables.dropFirst().sorted { $0.name < $1.name }.map { table in
      (key: table.name, value: JSONValue.object(table.keywords))
    }
    let head: [(key: String, value: JSONValue)] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("Kring network file, version \(NetworkFile.version)")),
    ]
    let schema = JSONValue.object(
      head + NetworkFields.table.keywords + [("$defs", .object(definitions))])
    return schema.text() + "\n"
  }
}
