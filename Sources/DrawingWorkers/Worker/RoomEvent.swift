/// What the keeper of a worker waits for.
enum RoomEvent: Sendable {
  case request(WaitingRequest)
  /// A worker ended, or spoke unasked; workers are numbered as they were started.
  case ended(worker: Int)
}

extension AsyncStream<RoomEvent>.Iterator {
  /// The next request.
  ///
  /// - Parameter worker: the one that is there meanwhile, if any.
  /// - Returns: nothing when no more can come.
  /// - Throws: when that worker ends first.
  mutating func nextRequest(with worker: Int?) async throws(WorkerFailure) -> WaitingRequest? {
    while let event = await next() {
      switch event {
      case .request(let request): return request
      case .ended(let ended) where ended == worker: throw .endedUnasked
      // That of an earlier worker, whose end was noticed in another way.
      case .ended: continue
      }
    }
    return nil
  }
}
