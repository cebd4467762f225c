public import NetworkQueries
import SupportNetwork
public import Wording

extension HistogramChart {
  /// How many needs have something that fits so many links away.
  public init(_ spread: ReachSpread, of network: CompiledNetwork, _ wording: Wording) {
    var bars = spread.bySteps.enumerated().map { steps, count in
      Bar(
        name: "\(steps)", count: count.map(\.exact) ?? 0,
        title: wording.reachBar(wording.stepsBar(steps), count))
    }
    let last: [(String, CountOfPeople?, Shade)] = [
      (wording.beyondReach, spread.beyond, .dots),
      (wording.reachUnknown, spread.unknown, .lines),
    ]
    bars += last.map { name, count, shade in
      Bar(
        name: name, count: count.map(\.exact) ?? 0, shade: shade,
        title: wording.reachBar(name, count))
    }
    let marks: [Mark?] = [
      spread.median.map {
        Mark(place: Double($0) + 0.5, words: wording.middleMark(wording.stepsBar($0)))
      },
      spread.ninetieth.map {
        Mark(place: Double($0) + 0.5, words: wording.ninetiethMark(wording.stepsBar($0)))
      },
    ]
    self.init(
      title: wording.reachChartTitle, subtitle: wording.chartSubtitle(network),
      description: wording.reachRemark, language: wording.language.rawValue,
      axis: wording.reachAxis, bars: bars, marks: marks.compactMap { $0 },
      remark: wording.reachRemark, hidden: wording.hiddenCount)
  }

  /// How many services begin after so many days.
  public init(_ spread: WaitingSpread, of network: CompiledNetwork, _ wording: Wording) {
    let bars = spread.counts.enumerated().map { number, count in
      let (first, last) = (number * spread.days, (number + 1) * spread.days - 1)
      return Bar(
        name: "\(first)\u{2013}\(last)", count: count,
        title: wording.waitingBar(from: first, to: last, count: count))
    }
    let marks: [Mark?] = [
      spread.median.map {
        Mark(
          place: $0 / Double(spread.days), words: wording.middleMark(wording.waitingDays($0)))
      },
      spread.ninetieth.map {
        Mark(
          place: $0 / Double(spread.days), words: wording.ninetiethMark(wording.waitingDays($0)))
      },
    ]
    let remark = wording.waitingRemark(unsaid: spread.unsaid)
    self.init(
      title: wording.waitingChartTitle, subtitle: wording.chartSubtitle(network),
      description: remark.isEmpty ? wording.waitingChartTitle : remark,
      language: wording.language.rawValue, axis: wording.waitingAxis, bars: bars,
      marks: marks.compactMap { $0 }, remark: remark, hidden: wording.hiddenCount)
  }
}
