/// What came of asking several files.
struct AnsweredFiles<Answer> {
  /// The answers, in the order of the files.
  let given: [Answer]
  /// Why the other files gave none, in their order.
  let failures: [CommandFailure]

  /// - Parameter name: the name of a household that was asked for. A file that does not have it is
  ///   no failure when another one does.
  init(_ results: [Result<Answer, CommandFailure>], named name: String?) {
    var given: [Answer] = []
    var failures: [CommandFailure] = []
    for result in results {
      switch result {
      case .success(let answer): given.append(answer)
      case .failure(let failure): failures.append(failure)
      }
    }
    let isElsewhere = name != nil && !given.isEmpty
    self.given = given
    self.failures = failures.filter { failure in
      if case .nobody = failure { !isElsewhere } else { true }
    }
  }

  /// Tells the user why files gave no answer.
  func warn(_ messages: Messages) {
    failures.flatMap { $0.lines(messages) }.forEach(Terminal.warn)
  }

  /// That of the first file that went wrong.
  var status: ExitStatus { failures.first?.status ?? .fine }
}
