import ArgumentParser
import Foundation
import ReferralLinks
import SupportNetwork

/// `kring referrals`: who refers to whom, taken into a service directory.
struct Referrals: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "referrals",
    abstract: "Take into a service directory who refers to whom.",
    usage: "kring referrals [<options>] [<files> ...] --directory <folder>",
    discussion: """
      EXAMPLES
        kring referrals partners.csv --directory kaart
            takes the lines of a table into the folder kaart; it has the columns
            from and to, and may have warmth, waiting, feedback, made, accepted,
            completed, reported, domains, knowledge, confirmed and source
        kring referrals log.csv --log --directory kaart
            counts a log with a row for each referral: date, from, to, and if you
            have them domain, outcome, answered, started, reported and completed
        kring referrals --directory kaart --decide "Maatjes=maatjes-noord"
            says once what a name means that Kring is not sure of
        kring referrals partners.csv --directory kaart --check
            only says what would change

      Headings may be Dutch: van, naar, warmte, wachttijd, leefgebied and so on.

      A name finds its organisation by its number (from-kvk, to-agb ...), or when
      only one has the name. What is only like a name is never taken for it: it is
      listed, and waits until you decide with --decide NAME=WHAT. WHAT is the short
      name of an organisation, class:school for all schools, new for one that is not
      in the directory, or leave-out.

      All logs that you name together are one log, over the days from its first
      referral to its last. A log over other days adds up with earlier ones; one over
      all days of an earlier one takes its place. If it shares some days only, Kring
      cannot tell what was counted already, and asks. Rows of two files about one day
      and one line count once: those of the file with most of them. What was counted
      is kept in counted.csv of the folder, also when there are few.

      A log holds nothing about people. One with their names, numbers or birth dates,
      or with free text, is refused, and so is a name that looks like a person's.

      EXIT CODES
        0   every name was found
        1   some names wait for you to decide
        65  there are faults: nothing was written, or with --keep-going only what
            is good
      """)

  @Argument(help: "Tables (CSV, plain or gzip) to take in.", completion: .file(extensions: ["csv"]))
  var files: [String] = []

  @Option(
    help: ArgumentHelp("The folder with the service directory.", valueName: "folder"),
    completion: .directory)
  var directory: String

  @Flag(help: "The tables are logs, with a row for each referral.")
  var log = false

  @Option(
    help: ArgumentHelp(
      "What a written name means; may be given more than once.", valueName: "name=what"))
  var decide: [WrittenDecision] = []

  @Option(help: ArgumentHelp("Who decides, to be kept with it.", valueName: "name"))
  var decider: String?

  @Flag(help: "Drop earlier counts that share some days with this log, and count it.")
  var recount = false

  @Flag(help: "Leave out rows with faults, and take in the others.")
  var keepGoing = false

  @Flag(help: "Only say what would change; write nothing.")
  var check = false

  @Option(name: .shortAndLong, help: "The form of the answer.")
  var format: ReferralsFormat = .text

  @OptionGroup var console: ConsoleOptions

  func run() throws {
    let messages = Messages(console.messageLanguage)
    let status: ExitStatus
    do throws(CommandFailure) {
      status = try answer(messages)
    } catch {
      try error.end(messages)
    }
    try status.exitIfNeeded()
  }

  private func answer(_ messages: Messages) throws(CommandFailure) -> ExitStatus {
    try NetworkSource.checkInput(files)
    let source = DirectorySource(directory)
    let (services, inactive, before) = try source.contents()
    var folder = before
    try folder.decide(
      decide.map(\.decision), decider, among: services.actors + inactive.actors, directory)
    let tables = try files.map { file throws(CommandFailure) in
      try LinkSource(file).table(isLog: log, lifeDomains: services.lifeDomains)
    }
    let taken = ReferralImport(
      tables, into: folder, directory: services, inactive: inactive, recounts: recount)
    messages.lines(of: taken.faults).forEach(Terminal.warn)
    let isRefused =
      !taken.faults.isEmpty && (!keepGoing || tables.allSatisfy(\.isEmpty))
    if !isRefused, !check { try source.write(taken.folder, replacing: before) }
    let answer = ReferralsAnswer(
      taken: taken, tables: tables, directory: services, inactive: inactive, folder: directory,
      isLog: log, isCheck: check, outcome: isRefused ? .refused : check ? .checked : .written)
    switch format {
    case .text: try Answering.say(messages.referralsPage(answer))
    case .json:
      try Answering.say(
        ReferralsBody(answer, messages), as: "referrals", in: console.messageLanguage)
    }
    if !taken.faults.isEmpty { return .badData }
    return answer.doubtful.isEmpty ? .fine : .findings
  }
}

/// In which form the answer about referral links is given.
enum ReferralsFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

/// A decision as the command line has it: `Maatjes=maatjes-noord`.
struct WrittenDecision: ExpressibleByArgument {
  let decision: MatchDecision

  init?(argument: String) {
    guard let sign = argument.lastIndex(of: "=") else { return nil }
    let written = argument[..<sign].trimmingCharacters(in: .whitespaces)
    let code = argument[argument.index(after: sign)...].trimmingCharacters(in: .whitespaces)
    guard !written.isEmpty, let meaning = MatchDecision.Meaning(code: code) else { return nil }
    decision = MatchDecision(written: written, meaning: meaning)
  }
}

extension ReferralFolder {
  /// Adds decisions of today; a later one on the same name takes the place of an earlier one.
  ///
  /// - Throws: ``CommandFailure`` when a decision names somebody who is not there.
  fileprivate mutating func decide(
    _ new: [MatchDecision], _ decider: String?, among actors: [Actor], _ place: String
  ) throws(CommandFailure) {
    let everybody = Set((actors + partnersAsActors).map(\.id))
    for var decision in new {
      if case .actor(let id) = decision.meaning, !everybody.contains(id) {
        throw .notInDirectory(folder: place, id: id, nearest: id.nearest(among: everybody.sorted()))
      }
      decision.date = .today
      decision.decider = decider
      decisions.removeAll { $0.isAboutSameName(as: decision) }
      decisions.append(decision)
    }
  }

  private var partnersAsActors: [Actor] {
    partners.map(Actor.organisation) + classes.map(Actor.actorClass)
  }
}
