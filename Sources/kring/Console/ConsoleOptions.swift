public import ArgumentParser
public import Ecomaps
import Foundation
public import ReferralMaps
public import SupportNetwork

/// Options that every command has.
struct ConsoleOptions: ParsableArguments {
  @Option(help: "The language of pictures, starter files and messages.")
  var language: Language?

  /// The language of the environment (LC_ALL, LC_MESSAGES, LANG, in the order of POSIX).
  var environmentLanguage: Language? {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale.flatMap { Language(rawValue: String($0.prefix(2))) }
  }

  /// The language of messages: the option, the environment, Dutch.
  var messageLanguage: Language { language ?? environmentLanguage ?? .dutch }

  /// The language of a picture: the option, the file, the environment, Dutch.
  func pictureLanguage(of network: SupportNetwork) -> Language {
    language ?? network.language ?? environmentLanguage ?? .dutch
  }
}

extension Language: ExpressibleByArgument {}
extension Notation: ExpressibleByArgument {}
extension EcomapOptions.SectorOrdering: ExpressibleByArgument {}
extension PageChoice: ExpressibleByArgument {}
extension ReferralMapOptions.Grouping: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}
