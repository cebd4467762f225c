import Foundation

/// The standard streams.
enum Terminal {
  /// Prints a line for the user on standard error.
  static func warn(_ line: String) { put(line.withoutControls + "\n") }

  /// Prints a line on standard output.
  static func say(_ line: String) throws(CommandFailure) {
    try write(Array((line.withoutControls + "\n").utf8))
  }

  /// Writes bytes to standard output as they are.
  static func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      let reason = SystemReason(error)
      throw reason == .readerGone ? .readerGone : .unwritable(path: "stdout", reason)
    }
  }

  /// Puts text on standard error as it is. There is nobody left to tell when that fails.
  static func put(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Whether a person watches standard error, on a terminal that can go back on its line.
  static var isWatched: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Whether a person reads standard output on a terminal.
  static var isOutputWatched: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether the user takes colours (https://no-color.org) and the terminal can show them.
  static var allowsColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }

  /// How many columns the terminal of standard error has.
  static var columns: Int { columns(of: STDERR_FILENO) }

  /// How many columns the terminal of standard output has.
  static var outputColumns: Int { columns(of: STDOUT_FILENO) }

  private static func columns(of stream: Int32) -> Int {
    var size = winsize()
    let answer = ioctl(stream, UInt(TIOCGWINSZ), &size)
    return answer == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }
}

extension String {
  /// The text without characters that steer a terminal or break its line: names of files can have
  /// them.
  var withoutControls: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
          default: scalar
          }
        }))
  }
}
