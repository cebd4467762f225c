import Foundation
import Testing

/// `kring report` writes one file for a meeting.
@Suite(.timeLimit(.minutes(5)))
struct ReportTests {
  private let folder = TemporaryFolder()

  private static let browsers = ["/usr/bin", "/usr/local/bin"].flatMap { folder in
    ["chromium", "chromium-browser", "google-chrome"].map { "\(folder)/\($0)" }
  }
  static let hasBrowser = browsers.contains { FileManager.default.isExecutableFile(atPath: $0) }

  @Test func `the report is one HTML file with the map in it, beside no other`() async throws {
    folder.write(SampleNetwork.twoDates, to: "rixa.yaml")
    let outcome = try await KringProcess.run("report", "rixa.yaml", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.text == "Klaar: rixa.html. Kijk het na voordat je het deelt.\n")
    #expect(try folder.names() == ["rixa.html", "rixa.yaml"])
    let html = try folder.text("rixa.html")
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
    #expect(html.contains("<div class=\"picture\"><svg "))
    #expect(!html.contains("<?xml"))
    for word in ["<script", "src=", "url(", "@import", "<link", "xlink:href"] {
      #expect(!html.contains(word), "\(word)")
    }
  }

  @Test func `it has all that a meeting needs, in order`() async throws {
    let avoided = "  - home, finances, avoided\n"
    folder.write(
      SampleNetwork.twoDates.replacing(avoided, with: avoided + "  - home, housing\n"),
      to: "rixa.yaml")
    let outcome = try await KringProcess.run("report", "rixa.yaml", "--output", "-", in: folder)
    let headings = outcome.text.matches(of: /<h2>(.*)<\/h2>/).map { String($0.1) }
    #expect(
      headings == [
        "Waar het over gaat", "De kaart", "Wat ontbreekt, en wat te proberen is",
        "Wat veranderde sinds 3 november 2025", "Vragen voor het gesprek", "Wat we afspreken",
        "Voor de collega\u{2019}s: niet voor op tafel",
        "Voor de collega\u{2019}s: om van te leren",
      ])
  }

  @Test func `what somebody avoids is not among what it is about`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await KringProcess.run("report", "rixa.yaml", "--output", "-", in: folder)
    #expect(!outcome.text.contains("Waar het over gaat"))
  }

  @Test func `it is in the language asked for`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await KringProcess.run(
      "report", "rixa.yaml", "--language", "en", "--output", "-", in: folder)
    #expect(outcome.text.contains("<h1>Rixa: report</h1>"))
    #expect(outcome.text.contains("<html lang=\"en\">"))
    #expect(!outcome.text.contains("Wat ontbreekt"))
  }

  @Test(.enabled(if: ReportTests.hasBrowser, "no browser is there"))
  func `a browser makes a PDF of it, and leaves nothing behind`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let scratch = TemporaryFolder()
    let outcome = try await KringProcess.run(
      KringProcess.path, ["report", "rixa.yaml", "--pdf"], in: folder, input: Data(),
      environment: ["TMPDIR": scratch.url.path()])
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(Picture.isPDF(try folder.data("rixa.pdf")))
    #expect(try !scratch.names().contains { $0.hasPrefix("kring-") })
  }

  @Test func `without a browser a PDF is refused, and what to do is said`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await KringProcess.run(
      KringProcess.path, ["report", "rixa.yaml", "--pdf", "--language", "en"], in: folder,
      input: Data(), environment: ["PATH": folder.url.path()])
    #expect(outcome.status == 69)
    #expect(
      outcome.errorLines == [
        "A PDF needs Chromium, Chrome or Edge, and none was found here. Install one, or make the"
          + " report without --pdf and print it from your browser."
      ])
    #expect(try folder.names() == ["rixa.yaml"])
  }

  @Test func `a browser that fails is told of, and no file is written`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let browser = folder.write("#!/bin/sh\nexit 1\n", to: "bin/chromium")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: browser.path())
    let outcome = try await KringProcess.run(
      KringProcess.path, ["report", "rixa.yaml", "--pdf"], in: folder, input: Data(),
      environment: ["PATH": folder.url.appending(path: "bin").path()])
    #expect(outcome.status == 69)
    #expect(outcome.error.hasPrefix("Het lukte chromium niet"))
    #expect(try folder.names() == ["bin", "rixa.yaml"])
  }

  @Test func `a file without a household has no report`() async throws {
    folder.write("kring: 1\ntitle: Rixa\n", to: "rixa.yaml")
    let outcome = try await KringProcess.run("report", "rixa.yaml", in: folder)
    #expect(outcome.status == 65)
    #expect(try folder.names() == ["rixa.yaml"])
  }
}
