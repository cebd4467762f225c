import Foundation
import NetworkFiles
import SupportNetwork

/// A folder of random cases as network files, to time the command on many of them.
struct CaseFiles {
  let folder: String

  /// Writes cases of 30 actors, each from a seed of its own.
  func write(_ count: Int) throws {
    let place = URL(filePath: folder, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    for number in 1...max(1, count) {
      let network = RandomCase(actors: 30, seed: UInt64(number)).network.fitForAFile
      let text = NetworkFile.text(of: network)
      let file = place.appending(path: "case-\(100_000 + number).yaml")
      try Data(text.utf8).write(to: file)
    }
  }
}

extension SupportNetwork {
  /// The network without what a file may not say: ties of a kind that does not go with their ends,
  /// and life domains named twice.
  fileprivate var fitForAFile: SupportNetwork {
    var fit = self
    for index in fit.services.indices {
      fit.services[index].domains = Array(Set(services[index].domains)).sorted()
    }
    for index in fit.ties.indices {
      fit.ties[index].domains = Array(Set(ties[index].domains)).sorted()
    }
    let wrong = Set(
      fit.problems().compactMap { problem -> Int? in
        if case .tie(let index) = problem.place.element { index } else { nil }
      })
    fit.ties = fit.ties.enumerated().filter { !wrong.contains($0.offset) }.map(\.element)
    return fit
  }
}
