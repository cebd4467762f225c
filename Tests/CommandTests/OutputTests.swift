import Foundation
import Testing

/// Where pictures go: nothing that people made is overwritten or lost.
@Suite(.timeLimit(.minutes(5)))
struct OutputTests {
  private let folder = TemporaryFolder()

  @Test func `a hyphen as output writes the picture and nothing else`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await KringProcess.run("draw", "rixa.yaml", "--output", "-", in: folder)
    #expect(outcome.status == 0)
    #expect(Picture.isSVG(outcome.output))
    #expect(outcome.error == "")
    #expect(try folder.names() == ["rixa.yaml"])
  }

  @Test func `standard input is drawn to standard output`() async throws {
    let outcome = try await KringProcess.run(
      "draw", "-", "--format", "pdf", in: folder, input: Data(SampleNetwork.small.utf8))
    #expect(outcome.status == 0)
    #expect(Picture.isPDF(outcome.output))
    #expect(try folder.names() == [])
  }

  @Test func `standard input goes to a folder when one is given`() async throws {
    let outcome = try await KringProcess.run(
      "draw", "-", "--output", ".", in: folder, input: Data(SampleNetwork.small.utf8))
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(try folder.names() == ["ecomap.svg"])
  }

  @Test func `standard output takes one picture`() async throws {
    folder.write(SampleNetwork.small, to: "a.yaml")
    folder.write(SampleNetwork.twoDates, to: "b.yaml")
    let files = try await KringProcess.run("draw", "a.yaml", "b.yaml", "-o", "-", in: folder)
    #expect(files.status == 64)
    let formats = try await KringProcess.run(
      "draw", "a.yaml", "-o", "-", "-f", "svg,pdf", in: folder)
    #expect(formats.status == 64)
    let days = try await KringProcess.run("draw", "b.yaml", "-o", "-", in: folder)
    #expect(days.status == 65)
    for outcome in [files, formats, days] {
      #expect(outcome.output.isEmpty)
      #expect(outcome.errorLines.count == 1)
    }
  }

  @Test func `standard input is read once`() async throws {
    for command in ["draw", "check"] {
      let outcome = try await KringProcess.run(
        command, "-", "-", "--language", "en", in: folder)
      #expect(outcome.status == 64)
      #expect(outcome.error == "Standard input (-) holds one network. Name - once.\n")
    }
  }

  @Test func `two files of one name in different folders are refused before anything is drawn`()
    async throws
  {
    folder.write(SampleNetwork.small, to: "a/rixa.yaml")
    folder.write(SampleNetwork.small, to: "b/rixa.yaml")
    let outcome = try await KringProcess.run(
      "draw", "a/rixa.yaml", "b/rixa.yaml", "--output", "maps", "--language", "en", in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("a/rixa.yaml"))
    #expect(outcome.error.contains("b/rixa.yaml"))
    #expect(try folder.names() == ["a", "b"])
  }

  @Test func `a household's picture does not go over that of another file`() async throws {
    folder.write(SampleNetwork.twoHouseholds, to: "team.yaml")
    folder.write(SampleNetwork.small, to: "team-rixa.yaml")
    let outcome = try await KringProcess.run(
      "draw", "team.yaml", "team-rixa.yaml", "--language", "en", in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("get the same name"))
    #expect(try folder.names().contains("team-rixa.svg"))
  }

  @Test func `a picture does not go over a network`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.svg")
    let outcome = try await KringProcess.run("draw", "rixa.svg", in: folder)
    #expect(outcome.status == 64)
    #expect(try folder.text("rixa.svg") == SampleNetwork.small)
  }

  @Test func `the name of a picture as folder is asked about`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await KringProcess.run(
      "draw", "rixa.yaml", "--output", "map.svg", "--language", "en", in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("--output - > map.svg"))
    #expect(try folder.names() == ["rixa.yaml"])
  }

  @Test func `a file where a folder should be is told`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    folder.write("mine", to: "maps")
    let outcome = try await KringProcess.run(
      "draw", "rixa.yaml", "--output", "maps", "--language", "en", in: folder)
    #expect(outcome.status == 73)
    #expect(outcome.error.contains("there is a file where a folder should be"))
    #expect(try folder.text("maps") == "mine")
  }

  @Test func `a folder where the picture should be is told`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    folder.write("mine", to: "rixa.svg/mine")
    let outcome = try await KringProcess.run("draw", "rixa.yaml", "--language", "en", in: folder)
    #expect(outcome.status == 73)
    #expect(outcome.error.contains("there is a folder of this name"))
    #expect(try folder.names(in: "rixa.svg") == ["mine"])
  }

  @Test(.enabled(if: geteuid() != 0, "the administrator may write anywhere"))
  func `a folder that cannot be written is told`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    folder.write("", to: "maps/x")
    let path = folder.url.appending(path: "maps").path()
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path) }
    let outcome = try await KringProcess.run(
      "draw", "rixa.yaml", "--output", "maps", "--language", "en", in: folder)
    #expect(outcome.status == 73)
    #expect(outcome.error.contains("you may not write here"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk is told`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    for command in ["draw rixa.yaml --output -", "new X --output -", "schema"] {
      let outcome = try await KringProcess.bash(
        "$KRING \(command) --language en > /dev/full", in: folder)
      #expect(outcome.status == 73)
      #expect(outcome.error == "stdout: the disk is full. Make room, and try again.\n")
    }
  }
}
