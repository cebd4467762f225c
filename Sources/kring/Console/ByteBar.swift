import Foundation
import Synchronization

/// A bar on a terminal for bytes that are read; files below some size show none.
final class ByteBar: Sendable {
  private let total: Int
  private let name: String
  private let isShown: Bool
  private let state = Mutex(State())

  private struct State {
    var done = 0
    var drawn = -1
  }

  private static let leastBytes = 4 << 20
  private static let width = 24

  init(total: Int, name: String) {
    self.total = total
    self.name = name.withoutControls
    isShown = total >= Self.leastBytes && Terminal.isWatched
  }

  /// Counts bytes as read. A source that is read twice fills the bar no further than it goes.
  func advance(_ bytes: Int) {
    guard isShown else { return }
    state.withLock { state in
      state.done += bytes
      let filled = min(Self.width, state.done * Self.width / max(1, total))
      guard filled != state.drawn else { return }
      state.drawn = filled
      let bar =
        String(repeating: "\u{2588}", count: filled)
        + String(repeating: "\u{2591}", count: Self.width - filled)
      // A line that wraps cannot be taken away again.
      Terminal.put("\r\u{1B}[2K" + "\(bar) \(name)".prefix(max(0, Terminal.columns - 1)))
    }
  }

  /// Takes the bar away.
  func finish() {
    if isShown { Terminal.put("\r\u{1B}[2K") }
  }
}
