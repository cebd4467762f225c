import DotLanguage
import Foundation
import GraphvizBridge
import Testing

struct FinishedPDFTests {
  @Test func `a PDF says its title and language, not its maker and moment`() async throws {
    var picture = SamplePicture.ofEverything
    picture.title = "Ecomap (Zoë) 🙂"
    let bytes = try await GraphvizRenderer().render(picture, as: .pdf)
    #expect(bytes.starts(with: "%PDF-1.".utf8))
    #expect(bytes.suffix(6).elementsEqual("%%EOF\n".utf8))
    let text = String(decoding: bytes, as: UTF8.self)
    for word in ["CreationDate", "ModDate", "Producer", "Creator", "Author", "cairo"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("/Lang <feff006e006c>"))
    guard let output = try Programs.output(of: "pdfinfo", ["{}"], input: bytes) else { return }
    let information = String(decoding: output, as: UTF8.self)
    #expect(information.contains(/Title: +Ecomap \(Zoë\) 🙂\n/))
    #expect(information.contains(/Pages: +1\n/))
    #expect(information.contains(/Page size: +400 x 300 pts\n/))
  }

  @Test func `the table of a PDF says where its objects begin`() async throws {
    let bytes = try await GraphvizRenderer().render(SamplePicture.ofEverything, as: .pdf)
    let text = String(decoding: bytes, as: UTF8.self)
    let start = try #require(text.firstMatch(of: /startxref\n(\d+)\n/)).1
    let table = bytes[(try #require(Int(start)))...]
    let entries = String(decoding: table, as: UTF8.self).split(separator: "\n").dropFirst(3)
      .prefix { $0.hasSuffix("00000 n ") }
    #expect(entries.count > 5)
    for (number, entry) in zip(1..., entries) {
      let place = try #require(Int(entry.prefix(10)))
      #expect(bytes[place...].starts(with: "\(number) 0 obj\n".utf8))
    }
  }

  @Test func `the words of a PDF can be read`() async throws {
    let label = DotLabel("<b> &amp; Oma \\N")
    let bytes = try await GraphvizRenderer().render(SamplePicture.picture(of: label), as: .pdf)
    guard let output = try Programs.output(of: "pdftotext", ["{}", "-"], input: bytes) else {
      return
    }
    #expect(String(decoding: output, as: UTF8.self).contains("<b> &amp; Oma \\N"))
  }
}
