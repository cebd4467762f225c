/// A cache of at most so many answers. Full, it forgets the oldest one, whether it was used or not,
/// so what it holds depends on the order of the questions alone.
struct BoundedCache<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
  private let capacity: Int
  private var answers: [Question: Answer] = [:]
  /// The questions, in a ring: `oldest` is the place that is written next.
  private var questions: [Question] = []
  private var oldest = 0

  init(capacity: Int) {
    self.capacity = capacity
  }

  /// The answer that is remembered. O(1), reading and writing.
  subscript(question: Question) -> Answer? {
    get { answers[question] }
    set {
      guard let newValue else { return }
      if answers.updateValue(newValue, forKey: question) != nil { return }
      if questions.count < capacity {
        questions.append(question)
      } else {
        answers[questions[oldest]] = nil
        questions[oldest] = question
        oldest = (oldest + 1) % capacity
      }
    }
  }
}
