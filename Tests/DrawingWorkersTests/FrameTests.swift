import DotLanguage
import Testing

@testable import DrawingWorkers

/// What is sent is what is received, and nothing longer than it may be.
struct FrameTests {
  @Test func `two lengths stand before the head and the body`() {
    let frame = Frame(head: [1, 2, 3], body: Array(repeating: 9, count: 258))
    #expect(frame.bytes.count == 8 + 3 + 258)
    #expect(frame.bytes.prefix(8) == [0, 0, 0, 3, 0, 0, 1, 2])
    #expect(frame.bytes.dropFirst(8).prefix(4) == [1, 2, 3, 9])
  }

  // 64 MiB is 4 · 2^24 bytes.
  @Test(arguments: [
    ([0, 0, 0, 3, 0, 0, 1, 2], 3 + 258), ([0, 0, 0, 0, 0, 0, 0, 0], 0),
    ([0, 0, 0, 1, 3, 255, 255, 255], 64 << 20),
    ([0, 0, 0, 1, 4, 0, 0, 0], nil), ([4, 0, 0, 1, 0, 0, 0, 0], nil),
    ([255, 255, 255, 255, 255, 255, 255, 255], nil), ([0, 0, 0, 3, 0, 0, 1], nil), ([], nil),
  ])
  func `lengths are read, unless they are too long`(bytes: [UInt8], total: Int?) {
    #expect(Frame.Lengths(bytes)?.total == total)
  }

  @Test(arguments: [
    DrawingRequest.draw(dot: "digraph { \"é🙂\\\"\" }\n", .pdf), .draw(dot: "", .dot),
    .places(dot: "digraph {}", .springs), .sizes([]),
    .sizes([
      StyledText("Oma \u{0} \u{2028} \"Jans\"", TextStyle(pointSize: 0.1 + 0.2, isItalic: true))
    ]),
  ])
  func `a request arrives as it was sent`(request: DrawingRequest) throws {
    #expect(try DrawingRequest(request.frame()) == request)
  }

  @Test(arguments: [
    DrawingReply.bytes([]), .bytes([0, 255, 10]),
    .sizes([TextSize(width: 1.0 / 3, height: .leastNonzeroMagnitude)]),
    .failure(.graphviz(messages: ["é\n", ""])), .failure(.tooLarge(.pixels, count: 2, limit: 1)),
    .failure(.formatUnavailable(.png)), .failure(.forbiddenAttribute(name: "image")),
    .failure(.unusablePosition(of: "a")), .failure(.unusableValue(attribute: "pos")),
    .failure(.unexpectedOutput("x")), .failure(.cancelled), .failure(.workerStopped),
    .failure(.tookTooLong(seconds: 10)),
  ])
  func `a reply arrives as it was sent`(reply: DrawingReply) throws {
    #expect(try DrawingReply(reply.frame()) == reply)
  }

  @Test func `a request is no reply, and nonsense is neither`() throws {
    let request = try DrawingRequest.draw(dot: "x", .svg).frame()
    #expect(throws: (any Error).self) { try DrawingReply(request) }
    #expect(throws: (any Error).self) { try DrawingRequest(Frame(head: [0xFF, 0x7B])) }
  }
}
