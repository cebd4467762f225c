/// A bar on a terminal for work that takes a while.
///
/// It looks a few times a second how far the work is, also while one drawing takes long.
actor ProgressBar {
  private let total: Int
  private let isShown: Bool
  private let start = ContinuousClock().now
  private var done = 0
  private var current = ""
  private var part = 0.0
  /// The line that is on the terminal now, if any.
  private var drawn: String?
  private var clock: Task<Void, Never>?

  /// Work shorter than this shows no bar.
  private static let patience = Duration.milliseconds(700)
  private static let rhythm = Duration.milliseconds(150)
  private static let width = 24

  init(total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown && Terminal.isWatched
  }

  /// Says with what the work is busy.
  ///
  /// - Parameter part: how much of it is done, from 0 to 1.
  func show(_ current: String, part: Double = 0) {
    guard isShown else { return }
    self.current = current.withoutControls
    self.part = part
    if clock == nil { clock = Task { await keepDrawing() } }
  }

  /// Counts what the work was busy with as done.
  func advance() {
    done += 1
    part = 0
  }

  /// Prints lines on standard error, with the bar out of the way.
  func interrupt(_ lines: [String]) {
    erase()
    lines.forEach(Terminal.warn)
  }

  /// Takes the bar away for good.
  func finish() {
    clock?.cancel()
    erase()
  }

  private func keepDrawing() async {
    while !Task.isCancelled {
      if ContinuousClock().now - start > Self.patience { draw() }
      try? await Task.sleep(for: Self.rhythm)
    }
  }

  private func draw() {
    let share = (Double(done) + part) / Double(max(1, total))
    let filled = min(Self.width, Int(Double(Self.width) * share))
    let bar =
      String(repeating: "\u{2588}", count: filled)
      + String(repeating: "\u{2591}", count: Self.width - filled)
    let line = "\(bar) \(done)/\(total) \(current)"
    guard line != drawn else { return }
    // A line that wraps cannot be taken away again.
    Terminal.put("\r\u{1B}[2K" + line.prefix(max(0, Terminal.columns - 1)))
    drawn = line
  }

  private func erase() {
    guard drawn != nil else { return }
    Terminal.put("\r\u{1B}[2K")
    drawn = nil
  }
}
