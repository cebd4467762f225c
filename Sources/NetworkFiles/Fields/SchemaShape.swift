/// What a value may look like, as far as a JSON Schema can say it.
indirect enum SchemaShape: Sendable {
  case text(longest: Int)
  case integer(lowest: Int, highest: Int)
  case number(lowest: Double, highest: Double)
  case date
  case boolean
  /// Only `true` (or `yes`).
  case isTrue
  /// `on` or `off`, or the truth values for which older readers of YAML take them.
  case onOrOff
  case code([String])
  case identifier
  /// A text that follows a pattern, with an example.
  case pattern(String, example: String)
  case list(SchemaShape)
  case record(FieldTable)
  /// A mapping whose keys the user chooses, or that all follow one pattern.
  case map(keys: String, SchemaShape)
  /// A mapping with exactly one key, which follows a pattern.
  case single(keys: String, SchemaShape)
  case either([SchemaShape])
  case nothing
}
