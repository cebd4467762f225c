import CGraphvizShims
import DotLanguage

/// An open context of Graphviz: its plugins and fonts. Only the room has one.
///
/// Safe, because the pointer is valid from `init` to `deinit`, never leaves the structure, and is
/// used by one caller at a time: the structure cannot be copied, and is borrowed within the room.
@safe struct GraphvizContext: ~Copyable {
  private let pointer: OpaquePointer

  init() throws(DotRenderingFailure) {
    guard let pointer = unsafe graphviz_context_open() else { throw .graphviz(messages: []) }
    unsafe self.pointer = pointer
  }

  deinit { unsafe graphviz_context_close(pointer) }

  /// Whether this Graphviz has a plugin for a format.
  func canDraw(_ format: PictureFormat) -> Bool {
    unsafe graphviz_can_render(pointer, format.device)
  }

  /// Draws DOT text. Whatever Graphviz says on the way is a failure, warnings too.
  func draw(_ dot: String, as format: PictureFormat) throws(DotRenderingFailure) -> [UInt8] {
    try bytes(of: dot, laidOutBy: "nop2", as: format.device)
  }

  /// Lays out DOT text, and says where everything came to stand, in Graphviz's `plain` format.
  func places(_ dot: String, by engine: DotSketch.Engine) throws(DotRenderingFailure) -> [UInt8] {
    try bytes(of: dot, laidOutBy: engine.rawValue, as: "plain")
  }

  private func bytes(
    of dot: String, laidOutBy engine: String, as device: String
  ) throws(DotRenderingFailure) -> [UInt8] {
    let bytes = try unsafe withLayout(of: dot, by: engine) { layout in
      var data: UnsafeMutablePointer<CChar>?
      var count = 0
      guard unsafe graphviz_render(pointer, layout, device, &data, &count),
        let data = unsafe data
      else { return [UInt8]?.none }
      defer { unsafe graphviz_bytes_free(data) }
      return unsafe Array(UnsafeRawBufferPointer(start: data, count: count))
    }
    guard let bytes else { throw .graphviz(messages: []) }
    return bytes
  }

  /// The sizes of the labels that the texts become, in their order, measured in one layout.
  func labelSizes(of texts: [StyledText]) throws(DotRenderingFailure) -> [TextSize] {
    var numbers = [Double](repeating: 0, count: 2 * texts.count)
    let count = try unsafe withLayout(of: DotGraph(measuring: texts).text, by: "nop2") { layout in
      unsafe numbers.withUnsafeMutableBufferPointer { numbers in
        guard let start = numbers.baseAddress else { return 0 }
        return unsafe graphviz_label_sizes(layout, start, texts.count)
      }
    }
    guard count == texts.count else { throw .unexpectedOutput("sizes") }
    return texts.indices.map { place in
      TextSize(width: numbers[2 * place], height: numbers[2 * place + 1])
    }
  }

  /// Lays out DOT text and frees the layout and the graph after `use`.
  private func withLayout<Answer>(
    of dot: String, by engine: String, _ use: (OpaquePointer) -> Answer
  ) throws(DotRenderingFailure) -> Answer {
    graphviz_messages_clear()
    guard let layout = unsafe graphviz_layout_open(pointer, dot, engine) else {
      throw .graphviz(messages: messages)
    }
    let answer = unsafe use(layout)
    unsafe graphviz_layout_close(pointer, layout)
    let messages = messages
    guard messages.isEmpty else { throw .graphviz(messages: messages) }
    return answer
  }

  /// What Graphviz has said since the last layout was begun, a message per line.
  private var messages: [String] {
    unsafe String(cString: graphviz_messages()).split(whereSeparator: \.isNewline).map(String.init)
  }
}

extension PictureFormat {
  /// The format and the plugin that makes it, in Graphviz's words.
  fileprivate var device: String {
    switch self {
    case .svg: "svg:svg"
    case .pdf: "pdf:cairo"
    case .png: "png:cairo"
    case .dot: "dot"
    }
  }
}
