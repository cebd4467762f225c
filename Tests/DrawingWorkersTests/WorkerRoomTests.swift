import DotLanguage
import Ecomaps
import Foundation
import GraphvizBridge
import NetworkFiles
import SupportNetwork
import Testing
import Workbench

@testable import DrawingWorkers

/// Whoever asks a worker gets what this process would have drawn itself.
struct WorkerRoomTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Networks")

  private static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  private let here = GraphvizRenderer()

  @Test func `maps of all practice networks have the same bytes`() async throws {
    let there = GraphvizRenderer(room: WorkerProgram.room("draw"))
    #expect(Self.names.count >= 10)
    for name in Self.names {
      let file = NetworkFile.read(
        bytes: try Data(contentsOf: Self.folder.appending(path: name)), name: name)
      let network = try #require(file.network)
      for household in network.households {
        let map = try await EcomapDraughtsman(renderer: there)
          .ecomap(of: household, in: network, options: EcomapOptions())
        for format in PictureFormat.allCases {
          let drawn = try await there.render(map.picture, as: format)
          let expected = try await here.render(map.picture, as: format)
          #expect(drawn == expected, "\(name), \(household.name), \(format)")
        }
      }
    }
  }

  @Test func `texts have the same sizes, and boxes the same places`() async throws {
    let there = GraphvizRenderer(room: WorkerProgram.room("draw"))
    let texts = ["Oma", "é🙂", "", "twee\nregels"].flatMap { text in
      [8, 10.5].map { StyledText(text, TextStyle(pointSize: $0, isBold: true)) }
    }
    #expect(try await there.measure(texts) == here.measure(texts))
    //  0 ──▶ 1 ──▶ 2
    let sketch = DotSketch(
      engine: .layered,
      boxes: [80, 60, 100].map { .init(size: TextSize(width: $0, height: 20)) },
      lines: [.init(from: 0, to: 1), .init(from: 1, to: 2)])
    #expect(try await there.arrange(sketch) == here.arrange(sketch))
  }

  @Test func `what Graphviz complains of is told as it is here`() async throws {
    let dot = #"digraph { n [pos="50,50", style=wavy] }"#
    let failure = DotRenderingFailure.graphviz(messages: [
      "Warning: gvrender_set_style: unsupported style wavy - ignoring"
    ])
    for room in [WorkerProgram.room("draw"), GraphvizRoom.shared] as [any DrawingRoom] {
      await #expect(throws: failure) { try await room.draw(dot, as: .svg) }
    }
  }

  @Test func `64 who ask at once all get their own answer, from one worker`() async throws {
    let room = WorkerProgram.room("draw")
    let worker = try await room.process
    let answers = try await withThrowingTaskGroup(of: (Int, Int).self) { group in
      for number in 0..<64 {
        group.addTask { (number, try await room.draw("bytes \(number)", as: .dot).count) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers.count == 64)
    #expect(answers.allSatisfy { $0 == $1 })
    #expect(try await room.process == worker)
  }

  @Test func `a size that is no number is not sent`() async {
    let text = StyledText("a", TextStyle(pointSize: .nan))
    await #expect(throws: DotRenderingFailure.unusableValue(attribute: "fontsize")) {
      try await WorkerProgram.room("draw").sizes(of: [text])
    }
  }
}
