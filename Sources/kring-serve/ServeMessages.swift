import Foundation
import SupportNetwork

/// What the program says in its window, in the language of the environment, else in Dutch.
struct ServeMessages {
  let language: Language

  /// In the language of LC_ALL, LC_MESSAGES or LANG, in the order of POSIX.
  init() {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    language = locale.flatMap { Language(rawValue: String($0.prefix(2))) } ?? .dutch
  }

  func started(_ link: String) -> String {
    pick(
      """
      Kring staat klaar. Open deze link in de browser; hij werkt één keer:

        \(link)

      Enter geeft een nieuwe link, Ctrl-C stopt.
      """,
      """
      Kring is ready. Open this link in the browser; it works once:

        \(link)

      Enter gives a new link, Ctrl-C stops.
      """)
  }

  func portTaken(_ port: Int) -> String {
    pick(
      """
      poort \(port) is al in gebruik, misschien door een Kring die nog open is; kies een andere \
      met --port
      """,
      """
      port \(port) is in use already, perhaps by a Kring that is still open; choose another with \
      --port
      """
    )
  }

  func cannotListen(_ port: Int) -> String {
    pick(
      "op poort \(port) kan Kring niet luisteren; kies met --port een getal boven 1023",
      "Kring cannot listen on port \(port); choose a number above 1023 with --port")
  }

  private func pick(_ dutch: String, _ english: String) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }
}
