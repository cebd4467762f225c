import ArgumentParser

/// What the command tells the shell, after sysexits.h.
enum ExitStatus: Int32 {
  case fine = 0
  case findings = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case unavailable = 69
  case softwareFault = 70
  case cannotWrite = 73

  /// Of several failures the first one is told; being fine gives way.
  func worse(_ other: ExitStatus) -> ExitStatus { self == .fine ? other : self }

  var exitCode: ExitCode { ExitCode(rawValue) }

  /// Ends the command with this status, unless it is fine.
  func exitIfNeeded() throws {
    if self != .fine { throw exitCode }
  }
}
