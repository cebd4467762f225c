import Foundation
import Testing

/// Shells take the completion scripts.
@Suite(.timeLimit(.minutes(5)))
struct CompletionTests {
  private let folder = TemporaryFolder()

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a shell accepts its completion script`(shell: String) async throws {
    let script = try await KringProcess.run("--generate-completion-script", shell, in: folder)
    #expect(script.status == 0)
    for word in ["draw", "check", "new", "schema", "notation", "nl-ecogram", "a3-landscape"] {
      #expect(script.text.contains(word))
    }
    folder.write(script.output, to: "completion")
    let parsed = try await KringProcess.bash(
      "command -v \(shell) > /dev/null || exit 0; \(shell) -n completion", in: folder)
    #expect(parsed.status == 0)
    #expect(parsed.error == "")
  }

  @Test func `bash offers sub-commands and the values of options`() async throws {
    let script = try await KringProcess.run("--generate-completion-script", "bash", in: folder)
    folder.write(script.output, to: "completion")
    let offered = try await KringProcess.bash(
      """
      export PATH="$(dirname "$KRING"):$PATH"; . ./completion
      COMP_WORDS=(kring dr); COMP_CWORD=1; COMP_LINE='kring dr'; COMP_POINT=8; _kring kring dr kring
      echo "${COMPREPLY[@]}"
      COMP_WORDS=(kring draw --page ''); COMP_CWORD=3; COMP_LINE='kring draw --page '
      COMP_POINT=18; _kring kring '' --page; echo "${COMPREPLY[@]}"
      """, in: folder)
    #expect(offered.lines.first?.trimmingCharacters(in: .whitespaces) == "draw")
    #expect(offered.lines.last?.contains("a3-landscape") == true)
  }
}
