import Synchronization

/// A clock on which time passes only when a test says so.
final class TestClock: Clock {
  struct Instant: InstantProtocol {
    var time = Duration.zero

    func advanced(by duration: Duration) -> Instant { Instant(time: time + duration) }
    func duration(to other: Instant) -> Duration { other.time - time }
    static func < (one: Instant, other: Instant) -> Bool { one.time < other.time }
  }

  private struct State {
    var now = Instant()
    var sleepers: [Int: Sleeper] = [:]
    var nextNumber = 0
  }

  private struct Sleeper {
    let end: Instant
    let waking: AsyncStream<Void>.Continuation
  }

  private let state = Mutex(State())

  var now: Instant { state.withLock { $0.now } }
  let minimumResolution = Swift.Duration.zero

  func sleep(until end: Instant, tolerance: Swift.Duration?) async throws {
    let (wakings, waking) = AsyncStream.makeStream(of: Void.self)
    let number = state.withLock { state in
      state.nextNumber += 1
      state.sleepers[state.nextNumber] = Sleeper(end: end, waking: waking)
      return state.nextNumber
    }
    for await _ in wakings { break }
    state.withLock { _ = $0.sleepers.removeValue(forKey: number) }
    try Task.checkCancellation()
  }

  /// Lets time pass, once somebody sleeps who will wake of it.
  func pass(_ duration: Swift.Duration) async throws {
    while true {
      let isDone = state.withLock { state in
        let end = state.now.advanced(by: duration)
        let woken = state.sleepers.values.filter { $0.end <= end }
        guard !woken.isEmpty else { return false }
        state.now = end
        for sleeper in woken { sleeper.waking.yield() }
        return true
      }
      if isDone { return }
      try await Task.sleep(for: .milliseconds(1))
    }
  }

  /// Waits until somebody sleeps.
  func somebodySleeps() async throws {
    while state.withLock({ $0.sleepers.isEmpty }) {
      try await Task.sleep(for: .milliseconds(1))
    }
  }
}
