import SupportNetwork
import Wording

extension EcomapContent {
  /// The sentences about those on whom a lot depends, as far as they are on the map.
  static func mainstays(_ marks: [MainstayMark], among shown: Set<ActorID>) -> [ActorID: String] {
    Dictionary(
      marks.filter { shown.contains($0.actor) }.map { ($0.actor, $0.title) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The names of those who are drawn as taken away, as far as they are on the map.
  var namesTakenAway: [String] {
    let members = household.members.filter { overlay.without.contains($0.id) }.map(\.name)
    return members.sorted() + actors.filter { $0.mark == .takenAway }.map(\.actor.name)
  }

  /// What the sheet says of an overlay: that it is laid over another day's, or supposed.
  func overlayRemarks(_ wording: Wording) -> [String] {
    let comparison = overlay.comparison.map { wording.comparison(with: $0.earlier) }
    let away = namesTakenAway
    return [comparison, away.isEmpty ? nil : wording.supposedAway(away)].compactMap { $0 }
  }

  /// What the map shows, for those who cannot see it.
  func description(_ wording: Wording) -> String {
    let map = wording.mapDescription(
      household: household.name, actors: actors.count, ties: ties.count { $0.mark != .missing },
      date: date)
    let missing = gaps.isEmpty ? [] : [wording.gapCount(gaps.count)]
    let leanedOn = mainstays.sorted { (name($0.key), $0.key) < (name($1.key), $1.key) }.map(\.value)
    let ways = routes.map { title(of: $0, wording) + "." }
    return ([map] + missing + leanedOn + ways + overlayRemarks(wording)).joined(separator: " ")
  }

  /// What a way is called in plain words.
  func title(of route: EcomapRoute, _ wording: Wording) -> String {
    wording.way(from: name(route.start), to: name(route.end), steps: route.length)
  }

  func name(_ actor: ActorID) -> String { names[actor] ?? "" }

  /// What a line is called in plain words.
  func title(of line: EcomapTie, domains: [LifeDomainID: String], _ wording: Wording) -> String {
    guard let tie = line.tie else {
      return gaps.first { line.to == .gap($0.mark.id) }?.mark.title ?? ""
    }
    let (from, to) = (name(tie.from), name(tie.to))
    if line.mark == .step { return wording.linked(from, to) }
    let sentence = wording.tie(
      tie, from: from, to: to, domainNames: tie.domains.compactMap { domains[$0] })
    if line.mark == .before { return wording.before(sentence) }
    return line.mark?.entry.map { wording.marked(sentence, as: $0) } ?? sentence
  }
}
