import ArgumentParser

/// In which form an answer is given.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// For programs: one JSON document, of a schema with a version.
  case json
  /// For spreadsheets: comma-separated rows under headings (RFC 4180).
  case csv
}
