import Foundation

/// The memory of this process, as Linux counts it.
enum ProcessMemory {
  /// In MB.
  static var held: Double { megabytes(of: "VmRSS:") }

  /// The most since ``forgetPeak()``, in MB.
  static var peak: Double { megabytes(of: "VmHWM:") }

  static func forgetPeak() {
    try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
  }

  private static func megabytes(of line: String) -> Double {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix(line) })
    else { return 0 }
    return Double(line.filter(\.isNumber)).map { $0 / 1024 } ?? 0
  }
}
