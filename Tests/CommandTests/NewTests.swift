import Foundation
import Testing

/// `kring new` writes a starter file, and never over a file that is there.
@Suite(.timeLimit(.minutes(5)))
struct NewTests {
  private let folder = TemporaryFolder()

  @Test(arguments: [
    ("Gezin Jansen", "gezin-jansen"), ("Gezin O'Neill-Ünal", "gezin-oneill-unal"),
    ("👪", "netwerk"), ("", "netwerk"), ("../../x", "x"), ("a: [b] # c", "a-b-c"),
    ("\"quoted\" \\ name", "quoted-name"), ("Łukasz Øst", "lukasz-ost"), ("-", "netwerk"),
  ])
  func `a starter file is named after the household, and can be checked and drawn`(
    name: String, file: String
  ) async throws {
    let made = try await KringProcess.run("new", "--", name, in: folder)
    #expect(made.status == 0)
    #expect(made.error == "")
    #expect(try folder.names() == ["\(file).yaml"])
    #expect(made.text.contains("kring draw \(file).yaml"))
    let checked = try await KringProcess.run("check", "\(file).yaml", in: folder)
    #expect(checked.status == 0)
    #expect(checked.text == "")
    #expect(try await KringProcess.run("draw", "\(file).yaml", in: folder).status == 0)
    #expect(Picture.isSVG(try folder.data("\(file).svg")))
  }

  @Test func `a file that is there stays as it is`() async throws {
    folder.write("mine", to: "rixa.yaml")
    let outcome = try await KringProcess.run("new", "Rixa", in: folder)
    #expect(outcome.status == 73)
    #expect(
      outcome.error
        == "rixa.yaml: dit bestand is er al en blijft zoals het is. "
        + "Kies een andere naam met --output.\n")
    #expect(try folder.text("rixa.yaml") == "mine")
    let named = try await KringProcess.run("new", "X", "--output", "rixa.yaml", in: folder)
    #expect(named.status == 73)
    #expect(try folder.text("rixa.yaml") == "mine")
  }

  @Test func `a hyphen prints the file, which can be drawn from a pipe`() async throws {
    let outcome = try await KringProcess.bash(
      "set -o pipefail; $KRING new Rixa --output - | $KRING draw -", in: folder)
    #expect(outcome.status == 0)
    #expect(Picture.isSVG(outcome.output))
    #expect(try folder.names() == [])
  }

  @Test func `the command to draw it can be copied, also with a space in the name`() async throws {
    let outcome = try await KringProcess.run(
      "new", "Rixa", "--output", "it's mine.yaml", in: folder)
    #expect(outcome.text.contains("kring draw 'it'\\''s mine.yaml'"))
  }

  @Test func `a folder that is not there is told`() async throws {
    let outcome = try await KringProcess.run(
      "new", "Rixa", "--output", "no/x.yaml", "--language", "en", in: folder)
    #expect(outcome.status == 73)
    #expect(outcome.error == "no/x.yaml: the folder for this is not there. Make it first.\n")
  }
}
