import Foundation
import Testing

/// `kring metrics` shows figures for people, programs and spreadsheets.
@Suite(.timeLimit(.minutes(5)))
struct MetricsTests {
  private let folder = TemporaryFolder()

  @Test func `each figure comes with its question, and none is a score`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await KringProcess.run("metrics", "rixa.yaml", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    #expect(outcome.text.contains("Rixa: in cijfers op 12 mei 2026"))
    #expect(outcome.text.contains("Cijfers zijn geen oordeel"))
    #expect(outcome.text.contains("Staat iedereen erop die belangrijk is?"))
    #expect(outcome.text.contains("Rond Jo zelf"))
    #expect(!outcome.text.contains("Rond Su zelf"))
  }

  @Test func `a network of nobody has figures that cannot be said`() async throws {
    folder.write("kring: 1\ntitle: Rixa\nhousehold: {id: home, name: Rixa}\n", to: "rixa.yaml")
    let text = try await KringProcess.run(
      "metrics", "rixa.yaml", "--language", "en", in: folder)
    #expect(text.status == 0)
    #expect(text.text.contains("cannot be said"))
    #expect(!text.text.lowercased().contains("nan"))
    let csv = try await KringProcess.run("metrics", "rixa.yaml", "--format", "csv", in: folder)
    #expect(csv.text.contains("rixa.yaml,,home,home,Rixa,size,0.0\r\n"))
    #expect(csv.text.contains("rixa.yaml,,home,home,Rixa,density,\r\n"))
  }

  @Test func `a file with faults does not keep others from their figures`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    folder.write(SampleNetwork.faulty, to: "varo.yaml")
    let outcome = try await KringProcess.run(
      "metrics", "varo.yaml", "rixa.yaml", "--format", "csv", in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.error.hasPrefix("varo.yaml:3:1: "))
    #expect(outcome.text.contains("rixa.yaml,2026-05-12,home,home,Rixa,size,3.0"))
  }
}
