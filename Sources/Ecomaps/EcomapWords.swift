import DotLanguage
import SupportNetwork
import Wording

/// The words of a map, for the renderer to measure.
struct EcomapWords {
  let all: Set<StyledText>

  init(_ content: EcomapContent, options: EcomapOptions) {
    let wording = Wording(options.language)
    let network = content.network
    let bold =
      [
        TitleBlock.heading(of: content), wording.legendTitle, wording.needsTitle,
        wording.noDomain,
      ]
      + RelationSector.allCases.map(wording.sector)
      + network.lifeDomains.map {
        SectorKey.domain($0.id).name(wording, [$0.id: wording.lifeDomain($0)])
      }
    let plain =
      content.actors.map(\.label)
      + [
        content.household.question.map(wording.quoted),
        TitleBlock.line(of: content, wording), wording.more(9),
      ].compactMap { $0 }
      + content.gaps.map(\.mark.text)
      + LegendItem.allCases.map(wording.legend)
      + content.needs.flatMap { need in
        [need.words.map(wording.quoted), wording.openness(need.openness)].compactMap { $0 }
      }
      + content.ties.compactMap { Lozenge.text(of: $0, notation: options.notation) }
      + content.routes.flatMap { $0.steps.map(\.number) }
    var words = Genogram.words(in: content.household, of: network, on: content.date)
    for text in bold { words.formUnion(TextRuler.words(in: text, isBold: true)) }
    for text in plain { words.formUnion(TextRuler.words(in: text)) }
    all = words
  }
}
