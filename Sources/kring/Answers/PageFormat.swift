import ArgumentParser

/// In which form a text to read is given.
enum PageFormat: String, CaseIterable, ExpressibleByArgument {
  /// For the terminal or a mail.
  case text
  /// To go on writing in.
  case markdown
  /// For a browser and for paper: one file that needs no other.
  case html
  /// For programs.
  case json
}
