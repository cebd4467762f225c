import DotLanguage
import Ecomaps
import SupportNetwork
import Testing
import Workbench

/// The draughtsman asks a renderer for widths and pictures, and adds nothing of his own.
struct EcomapDraughtsmanTests {
  /// A renderer without a library: a letter is half as wide as it is high.
  private actor PaperRenderer: DotRenderer {
    private(set) var measured: [StyledText] = []
    private(set) var formats: [PictureFormat] = []
    private let failure: DotRenderingFailure?

    init(failure: DotRenderingFailure? = nil) { self.failure = failure }

    func measure(_ texts: [StyledText]) throws(DotRenderingFailure) -> [TextSize] {
      if let failure { throw failure }
      measured += texts
      return texts.map {
        TextSize(
          width: Double($0.text.count) * $0.style.pointSize / 2, height: $0.style.pointSize)
      }
    }

    func render(
      _ picture: DotPicture, as format: PictureFormat
    ) throws(DotRenderingFailure) -> [UInt8] {
      if let failure { throw failure }
      formats.append(format)
      return Array(picture.graph.text.utf8)
    }
  }

  private let household = Household(
    id: ActorID("rixa")!, name: "Rixa", members: [Member(id: ActorID("jo")!, name: "Jo")])

  private var network: SupportNetwork {
    SupportNetwork(
      title: "Rixa", households: [household],
      people: [Person(id: ActorID("ann")!, name: "Ann", role: .neighbour)],
      ties: [Tie(.support, from: ActorID("ann")!, to: ActorID("rixa")!)])
  }

  @Test func `every word of the picture is measured once, in a fixed order`() async throws {
    let renderer = PaperRenderer()
    let draughtsman = EcomapDraughtsman(renderer: renderer)
    for _ in 1...2 {
      _ = try await draughtsman.ecomap(of: household, in: network, options: EcomapOptions())
    }
    let measured = await renderer.measured
    let (first, second) = (measured.prefix(measured.count / 2), measured.suffix(measured.count / 2))
    #expect(Array(first) == Array(second))
    #expect(Set(first).count == first.count)
    #expect(Set(first.map(\.text)).isSuperset(of: ["Ann", "Jo", "Rixa"]))
  }

  @Test func `the picture is what the renderer makes of the map`() async throws {
    let renderer = PaperRenderer()
    let draughtsman = EcomapDraughtsman(renderer: renderer)
    let ecomap = try await draughtsman.ecomap(
      of: household, in: network, options: EcomapOptions())
    let once = try await draughtsman.picture(of: ecomap, as: .svg)
    let again = try await draughtsman.picture(of: ecomap, as: .pdf)
    #expect(once == again)
    #expect(String(decoding: once, as: UTF8.self).contains("Ann"))
    #expect(await renderer.formats == [.svg, .pdf])
  }

  @Test func `what the renderer refuses comes out unchanged`() async throws {
    let failure = DotRenderingFailure.formatUnavailable(.pdf)
    let refusing = EcomapDraughtsman(renderer: PaperRenderer(failure: failure))
    await #expect(throws: failure) {
      try await refusing.ecomap(of: household, in: network, options: EcomapOptions())
    }
    let ecomap = try await EcomapDraughtsman(renderer: PaperRenderer()).ecomap(
      of: household, in: network, options: EcomapOptions())
    await #expect(throws: failure) { try await refusing.picture(of: ecomap, as: .pdf) }
  }
}
