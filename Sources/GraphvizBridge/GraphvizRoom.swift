package import DotLanguage

/// The one place in the process where Graphviz runs.
///
/// The library keeps state for the whole process: two contexts on two threads crash it. So there is
/// one actor, and it is the only user of ``GraphvizContext``. While it draws it keeps one thread of
/// the concurrency runtime busy, for some milliseconds: a large PNG takes a few hundred.
package actor GraphvizRoom: DrawingRoom {
  package static let shared = GraphvizRoom()

  private var context: GraphvizContext?
  private var knownSizes = BoundedCache<StyledText, TextSize>(capacity: 4096)

  private init() {}

  package func draw(
    _ dot: String, as format: PictureFormat
  ) throws(DotRenderingFailure) -> [UInt8] {
    try checkCancellation()
    return try withContext { context throws(DotRenderingFailure) in
      guard context.canDraw(format) else { throw .formatUnavailable(format) }
      return try context.draw(dot, as: format)
    }
  }

  package func places(
    _ dot: String, by engine: DotSketch.Engine
  ) throws(DotRenderingFailure) -> [UInt8] {
    try checkCancellation()
    return try withContext { context throws(DotRenderingFailure) in
      try context.places(dot, by: engine)
    }
  }

  /// The sizes of texts, in their order. Sizes that are not remembered are measured together.
  package func sizes(of texts: [StyledText]) throws(DotRenderingFailure) -> [TextSize] {
    try checkCancellation()
    var sizes: [StyledText: TextSize] = [:]
    var unknown: [StyledText] = []
    for text in texts where sizes[text] == nil {
      if let known = knownSizes[text] {
        sizes[text] = known
      } else {
        sizes[text] = TextSize(width: 0, height: 0)
        unknown.append(text)
      }
    }
    if !unknown.isEmpty {
      let measured = try withContext { context throws(DotRenderingFailure) in
        try context.labelSizes(of: unknown)
      }
      for (text, size) in zip(unknown, measured) {
        sizes[text] = size
        knownSizes[text] = size
      }
    }
    return texts.map { sizes[$0] ?? TextSize(width: 0, height: 0) }
  }

  private func withContext<Answer>(
    _ use: (borrowing GraphvizContext) throws(DotRenderingFailure) -> Answer
  ) throws(DotRenderingFailure) -> Answer {
    if context == nil { context = try GraphvizContext() }
    switch context {
    case .some(let context): return try use(context)
    case .none: throw .graphviz(messages: [])
    }
  }

  private func checkCancellation() throws(DotRenderingFailure) {
    if Task.isCancelled { throw .cancelled }
  }
}
