import ArgumentParser
import NetworkGraph
import NetworkQueries
import SupportNetwork
import Wording

/// `kring region links`: the referral links that would help most.
struct RegionLinksCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "Find the referral links that would help most households.",
    usage: "kring region links <region> [--top <count>] [<options>]",
    discussion: """
      EXAMPLES
        kring region links noord.region --top 10
        kring region links noord.region --for 812 --domain finances
            which new partners should one organisation get?
        kring region links noord.region --cap 1 --worst-off-first
            one link to a service at most, worst-off area first

      From any organisation to a service. A link brings a need when a way with that
      one new link leads within the steps to a fitting service with room.

      Counts about fewer than 5 households stay hidden. With --area so does one that
      would tell, together with those of the other areas, what is hidden of one.
      """)

  @OptionGroup var options: RegionOptions

  @Option(help: ArgumentHelp("How many links.", valueName: "count"))
  var top = 10

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Only links that begin at the organisation of this number.", valueName: "number"))
  var team: Int64?

  @Option(help: ArgumentHelp("Only needs in this life domain.", valueName: "code"))
  var domain: String?

  @Option(help: ArgumentHelp("Only needs in the area of this number.", valueName: "number"))
  var area: Int32?

  @Option(help: ArgumentHelp("The most steps that are near.", valueName: "steps"))
  var within = 3

  @Option(help: ArgumentHelp("The most new links to one service.", valueName: "count"))
  var cap: Int?

  @Flag(help: "The area with the largest share out of reach first.")
  var worstOffFirst = false

  @Flag(help: "The true best choice; only for small regions.")
  var exact = false

  @Flag(help: "Only links within one area.")
  var withinArea = false

  @Option(
    help: ArgumentHelp("Only the links of a CSV file with columns from and to.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var candidates: String?

  @OptionGroup var console: ConsoleOptions

  func validate() throws {
    for (name, value, least) in [
      ("--top", top, 1), ("--within", within, 2), ("--cap", cap ?? 1, 1),
    ]
    where value < least || value > 1000 {
      throw ValidationError("\(name) takes a number from \(least) to 1000, not \(value).")
    }
    if exact, worstOffFirst {
      throw ValidationError("--exact and --worst-off-first: one of the two.")
    }
  }

  func answer(_ messages: Messages) async throws(CommandFailure) -> ExitStatus {
    let language = console.messageLanguage
    let region = try options.open()
    try options.checkArea(area, in: region)
    let domains = try domain.map(options.domains)
    let problem = region.linkProblem(
      limit: within, area: area, domains: domains,
      from: try team.map { id throws(CommandFailure) in
        try options.organisation(id, in: region)
      },
      among: try candidates.map { file throws(CommandFailure) in
        try LinkCandidates(file).links(in: region)
      },
      staysInArea: withinArea)
    var answer: RegionLinks
    do throws(TooManyLinks) {
      answer = try region.links(
        problem, top, mostPerHead: cap,
        exact ? .exact : worstOffFirst ? .worstOffFirst : .mostNeeds)
    } catch {
      throw .tooManyLinks(file: options.region, count: error.candidates)
    }
    if let area {
      let whole = region.linkProblem(limit: within, domains: domains)
      answer = answer.told(of: area, in: whole, region)
    }
    let wording = Wording(language)
    switch options.format {
    case .text: try Answering.say(wording.regionLinksPage(answer, in: region))
    case .json:
      try Answering.say(
        RegionLinksBody(answer, in: region, wording), as: "region-links", in: language)
    case .csv: try Terminal.write(CSVText(RegionLinksBody(answer, in: region, wording)).bytes)
    }
    return .fine
  }
}
