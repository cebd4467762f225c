import Dispatch
import Workbench

/// Does what takes long, or waits for the disk, where nobody else has to wait for it.
func onOwnThread<Value: Sendable>(
  _ body: @escaping @Sendable () throws -> Value
) async throws(CaseArchiveFailure) -> Value {
  let result = await withCheckedContinuation { done in
    DispatchQueue.global(qos: .userInitiated).async {
      done.resume(returning: Result { try body() })
    }
  }
  do { return try result.get() } catch { throw CaseArchiveFailure(error) }
}
