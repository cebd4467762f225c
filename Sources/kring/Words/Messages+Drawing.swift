import DotLanguage
import Ecomaps
import Wording

extension Messages {
  /// What the user should know about a picture, if anything.
  ///
  /// - Parameter page: the paper that was asked for.
  func notice(for picture: DrawnPicture, page: PageChoice) -> String? {
    let (name, measures) = (picture.name, picture.measures)
    if measures.hasConflicts {
      return "\(name): "
        + pick(
          "er staat meer in dit netwerk dan op ", "there is more in this network than fits on ")
        + measures.sheet
        + pick(" past; het is toch getekend. ", "; it was drawn all the same. ")
        + wayOut(page)
    }
    guard page == .automatic, measures.needsLargerPaper else { return nil }
    let type = Wording(language).decimal(measures.smallestTypeOnA4)
    return pick(
      "\(name): dit netwerk past goed leesbaar op \(measures.sheet). "
        + "Op A4 wordt de kleinste letter \(type) punt; 8 punt is nog prettig te lezen.",
      "\(name): this network is readable on \(measures.sheet). "
        + "On A4 the smallest type is \(type) points; 8 points is still easy to read.")
  }

  private func wayOut(_ page: PageChoice) -> String {
    page == .automatic
      ? pick("Verdeel het over meer bestanden.", "Divide it over more files.")
      : pick(
        "Laat --page weg, dan kiest Kring papier waar het op past.",
        "Leave out --page, and Kring chooses paper that it fits on.")
  }

  /// Why a picture was not drawn, and what to do.
  func notDrawn(_ file: String, _ failure: DotRenderingFailure) -> String {
    "\(file): \(reason(failure))"
  }

  private func reason(_ failure: DotRenderingFailure) -> String {
    switch failure {
    case .tooLarge(let measure, let count, let limit): tooLarge(measure, count, limit)
    case .formatUnavailable(let format):
      pick(
        "de Graphviz op deze computer kan geen \(format.rawValue) maken. "
          + "Kies iets anders met --format, of installeer Graphviz met Cairo en Pango.",
        "the Graphviz on this computer cannot make \(format.rawValue). "
          + "Choose another --format, or install Graphviz with Cairo and Pango.")
    case .cancelled: pick("het tekenen is gestopt.", "drawing was stopped.")
    case .workerStopped:
      pick(
        "het tekenen is onverwacht gestopt. Probeer het nog eens; gebeurt het weer, meld het ons.",
        "drawing stopped unexpectedly. Try once more; if it happens again, tell us.")
    case .tookTooLong(let seconds): tookTooLong(seconds)
    case .graphviz(let messages): ownFault(messages.first?.firstLine ?? "Graphviz")
    case .forbiddenAttribute(let name): ownFault("forbidden attribute \(name)")
    case .unusablePosition(let name): ownFault("unusable position of \(name)")
    case .unusableValue(let attribute): ownFault("unusable \(attribute)")
    case .unexpectedOutput(let detail): ownFault(detail.firstLine)
    }
  }

  private func tooLarge(
    _ measure: DotRenderingFailure.Measure, _ count: Int, _ limit: Int
  ) -> String {
    switch measure {
    case .pixels:
      pick(
        "deze tekening is te groot voor png. Kies svg of pdf met --format.",
        "this picture is too large for png. Choose svg or pdf with --format.")
    case .pointsOfSheet:
      pick(
        "dit papier is te groot. Kies kleiner papier met --page.",
        "this paper is too large. Choose smaller paper with --page.")
    case .nodes, .edges, .bytesOfText, .textsToMeasure:
      pick(
        "dit netwerk is te groot om te tekenen: \(count) \(unit(measure)), en het kan tot \(limit). "
          + "Verdeel het over meer bestanden.",
        "this network is too large to draw: \(count) \(unit(measure)), and \(limit) is the most. "
          + "Divide it over more files.")
    }
  }

  private func tookTooLong(_ seconds: Int) -> String {
    pick(
      "het tekenen duurde langer dan \(seconds) \(seconds == 1 ? "seconde" : "seconden") en is "
        + "gestopt. Probeer het nog eens, of verdeel het netwerk over meer bestanden.",
      "drawing took longer than \(seconds) \(seconds == 1 ? "second" : "seconds") and was stopped. "
        + "Try once more, or divide the network over more files.")
  }

  private func unit(_ measure: DotRenderingFailure.Measure) -> String {
    switch measure {
    case .nodes: pick("tekens", "signs")
    case .edges: pick("stukken lijn", "pieces of line")
    case .textsToMeasure: pick("woorden", "words")
    case .bytesOfText, .pointsOfSheet, .pixels: pick("bytes", "bytes")
    }
  }

  /// A mistake that the user did not make, with the fact that we need to mend it.
  private func ownFault(_ fact: String) -> String {
    pick(
      "deze tekening is niet gelukt door een fout in Kring; aan je bestand ligt het niet. "
        + "Meld ons dit erbij: \u{201C}\(fact)\u{201D}",
      "this picture failed because of a mistake in Kring; your file is not to blame. "
        + "Tell us this with it: \u{201C}\(fact)\u{201D}")
  }
}

extension String {
  /// What a message says first; the lines after it repeat words of the picture.
  fileprivate var firstLine: String { String(prefix { !$0.isNewline }.prefix(120)) }
}
