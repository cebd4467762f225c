import ArgumentParser
import NetworkFiles
import NetworkQueries
import Sharing
import SupportNetwork
import Wording

/// `kring share`: what of a network can be given to others, as a network of its own.
struct Share: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "share",
    abstract: "Make a network to give away: without names, by consent, or for a person.",
    usage: "kring share [<options>] <file>",
    discussion: """
      EXAMPLES
        kring share gezin.yaml --pseudonymised
            the same network without names, own words and notes, to learn from with
            others
        kring share gezin.yaml --pseudonymised --key geheim.key
            the same names and dates each time; the key is made when it is not there
        kring share gezin.yaml --with "De Linde"
            only what De Linde may see today
        kring share gezin.yaml --copy-for oma
            what is recorded about somebody, with the others unnamed
        kring share gezin.yaml --pseudonymised --output - | kring draw -
            draws it straight away

      WITHOUT NAMES
      Everybody is what they are with a number, as in Buur 2. Ages are approximate,
      and all dates go back by the same number of days. What is missing, the ways
      and the figures stay the same. Who knows a household well may still recognise
      it by who is around it.

      BY CONSENT
      Only ties go of which the consent says so (consent: {share: yes}), and those
      of the other one itself. Needs, own words, notes, ages and what was noticed
      never go, nor do secret places. Nothing goes to those who must be kept away
      from the household, or to a party of which they are.

      What goes and what stays is told before you give it away. A file that is
      there already is never overwritten, and the network stays as it is.

      EXIT CODES
        0   it is written
        1   nothing may go to them
      """)

  @Argument(
    help: "A network file; - reads standard input.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Flag(help: "All of it, without what somebody can be recognised by.")
  var pseudonymised = false

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp("What somebody outside the household may see.", valueName: "name"))
  var party: String?

  @Option(
    name: .customLong("copy-for"),
    help: ArgumentHelp("What is recorded about somebody, for themselves.", valueName: "name"))
  var person: String?

  @Option(
    help: ArgumentHelp(
      "The day on which it is shared; else today.", valueName: "yyyy-mm-dd"))
  var on: CalendarDate?

  @Option(
    help: ArgumentHelp("A file with the secret that names and dates come from.", valueName: "file"),
    completion: .file())
  var key: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - prints it.", valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    let chosen = [pseudonymised, party != nil, person != nil]
    guard chosen.count(where: { $0 }) == 1 else {
      throw ValidationError("Give one of --pseudonymised, --with and --copy-for.")
    }
    if on != nil, party == nil { throw ValidationError("--on goes with --with.") }
    if key != nil, !pseudonymised { throw ValidationError("--key goes with --pseudonymised.") }
  }

  func run() throws {
    let messages = Messages(console.messageLanguage)
    do throws(CommandFailure) {
      try NetworkSource.checkInput([file] + (key.map { [$0] } ?? []))
      let given = try given(of: try AskedNetwork(file), messages)
      let bytes = Array(NetworkFile.text(of: given.network).utf8)
      if output == NetworkSource.standardInput {
        try Terminal.write(bytes)
      } else {
        let path = output ?? given.name + ".yaml"
        try OutputFolder.writeNew(bytes, to: path)
        try Terminal.say(messages.reported(path))
      }
      given.account.forEach(Terminal.warn)
    } catch {
      try error.end(messages)
    }
  }

  /// A network to give away, what its file is called (not after the household, whose name may be
  /// in the name of the file), and what to know before one does.
  private typealias Given = (network: SupportNetwork, name: String, account: [String])

  private func given(
    of asked: AskedNetwork, _ messages: Messages
  ) throws(CommandFailure) -> Given {
    if let party { return try shared(with: try asked.actor(party), asked, messages) }
    if let person { return try copy(for: try asked.actor(person), asked, messages) }
    let secret = try key.map { path throws(CommandFailure) in try KeyFile(path).key() }
    let language = console.pictureLanguage(of: asked.network)
    return (
      asked.network.pseudonymised(by: secret?.key ?? .random, in: language),
      messages.nameWithoutNames, messages.withoutNames(key: key, isNew: secret?.isNew ?? false)
    )
  }

  private func shared(
    with party: ActorID, _ asked: AskedNetwork, _ messages: Messages
  ) throws(CommandFailure) -> Given {
    let name = asked.compiled.name(of: party)
    let wording = Wording(messages.language)
    let shared: SharedNetwork
    do throws(SharedNetwork.Failure) {
      shared = try asked.network.shared(with: party, on: on ?? .today)
    } catch {
      switch error {
      case .unknownActor: throw .nobody(file: file, name: name, nearest: [])
      case .isHousehold: throw .sharedWithHousehold(file: file, name: name)
      case .keptApart: throw .nothingToShare(account: [wording.nothingMayGo(to: name)])
      }
    }
    let account = shared.account(to: party, in: wording)
    guard !shared.network.ties.isEmpty else { throw .nothingToShare(account: account) }
    return (shared.network, messages.nameShared(with: party), account)
  }

  private func copy(
    for person: ActorID, _ asked: AskedNetwork, _ messages: Messages
  ) throws(CommandFailure) -> Given {
    let name = asked.compiled.name(of: person)
    do throws(SupportNetwork.CopyFailure) {
      return (
        try asked.network.copy(for: person), messages.nameOfCopy(for: person),
        messages.copied(for: name)
      )
    } catch {
      throw .copyForNoPerson(file: file, name: name)
    }
  }
}

extension PseudonymKey {
  /// Another key each time.
  fileprivate static var random: PseudonymKey { PseudonymKey(secret: .random(in: .min ... .max)) }
}
