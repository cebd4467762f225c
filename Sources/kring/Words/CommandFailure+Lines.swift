import NetworkFiles

extension CommandFailure {
  /// The lines to print.
  func lines(_ messages: Messages) -> [String] {
    switch self {
    case .faults(let result):
      let more = result.unlistedFaults > 0 ? [messages.moreFaults(result.unlistedFaults)] : []
      return result.faults.map { $0.printed(in: messages.language) } + more
    case .readerGone: return []
    case .standardInputTwice: return [messages.standardInputTwice]
    case .standardOutputTakesOne: return [messages.standardOutputTakesOne]
    case .pictureAsFolder(let path): return [messages.pictureAsFolder(path)]
    case .sameName(let path, let file, let other):
      return [messages.sameName(path, file, other)]
    case .overNetwork(let path): return [messages.overNetwork(path)]
    case .pageOverNetwork(let path): return [messages.pageOverNetwork(path)]
    case .nobody(let file, let name, let nearest):
      return [messages.nobody(file, name, nearest)]
    case .several(let file, let name, let candidates):
      return [messages.several(file, name, candidates)]
    case .severalHouseholds(let file, let option, let candidates):
      return [messages.severalHouseholds(file, option, candidates)]
    case .sharedWithHousehold(let file, let name):
      return [messages.sharedWithHousehold(file, name)]
    case .copyForNoPerson(let file, let name): return [messages.copyForNoPerson(file, name)]
    case .nothingToShare(let account): return account
    case .shortKey(let file, let least): return [messages.shortKey(file, least)]
    case .noWay(let file, let from, let to): return [messages.noWay(file, from, to)]
    case .noSuchDomain(let file, let code, let known):
      return [messages.noSuchDomain(file, code, known)]
    case .noSuchArea(let file, let name, let known):
      return [messages.noSuchArea(file, name, known)]
    case .nothingSupposed: return [messages.nothingSupposed]
    case .householdStays(let file, let name): return [messages.householdStays(file, name)]
    case .oneDay(let file): return [messages.oneDay(file)]
    case .noEarlierDay(let file): return [messages.noEarlierDay(file)]
    case .nothingToCompare(let file): return [messages.nothingToCompare(file)]
    case .sinceIsLater(let since, let day): return [messages.sinceIsLater(since, day)]
    case .keptApart(let file, let one, let other):
      return [messages.keptApart(file, one, other)]
    case .noPlaceToKeep: return [messages.noPlaceToKeep]
    case .dayIsPast(let day): return [messages.dayIsPast(day)]
    case .noSuchGap(let file, let key): return [messages.noSuchGap(file, key)]
    case .notAccepted(let file, let key): return [messages.notAccepted(file, key)]
    case .unreadable(let file, let reason): return [messages.unreadable(file, reason)]
    case .severalMaps(let file, let dates): return [messages.severalMaps(file, dates)]
    case .noMapOn(let date, let file, let dates):
      return [messages.noMap(on: date, file, dates)]
    case .unknownFormat(let file): return [messages.unknownFormat(file)]
    case .importFaults(let file, let faults):
      let listed = faults.prefix(ReadingResult.mostListed)
      let more = faults.count - listed.count
      return listed.map { messages.line(of: $0, in: file) }
        + (more > 0 ? [messages.moreFaults(more)] : [])
    case .noHousehold(let file): return [messages.noHousehold(file)]
    case .manyPictures(let file, let count): return [messages.manyPictures(file, count)]
    case .drawing(let file, let failure): return [messages.notDrawn(file, failure)]
    case .noSuchNumber(let file, let id): return [messages.noSuchNumber(file, id)]
    case .noOrganisation(let file, let id): return [messages.noOrganisation(file, id)]
    case .noService(let file, let id): return [messages.noService(file, id)]
    case .region(let failure): return messages.lines(of: failure)
    case .tooManyLinks(let file, let count): return [messages.tooManyLinks(file, count)]
    case .noBrowser: return [messages.noBrowser]
    case .noServer: return [messages.noServer]
    case .notPrinted(let browser): return [messages.notPrinted(browser)]
    case .unwritable(let path, let reason): return [messages.unwritable(path, reason)]
    case .unknownDirectory(let path): return [messages.unknownDirectory(path)]
    case .severalDirectories(let path, let folders):
      return [messages.severalDirectories(path, folders)]
    case .noOutputFolder(let path): return [messages.noOutputFolder(path)]
    case .overSource(let path): return [messages.overSource(path)]
    case .tableFaults(let faults, let unlisted):
      return faults.map(messages.line) + (unlisted > 0 ? [messages.moreFaults(unlisted)] : [])
    case .alreadyThere(let path): return [messages.alreadyThere(path)]
    case .noDirectory(let folder): return [messages.noDirectory(folder)]
    case .linkFaults(let faults): return messages.lines(of: faults)
    case .notInDirectory(let folder, let id, let nearest):
      return [messages.notInDirectory(folder, id, nearest)]
    case .notJoined(let failure, let files): return [messages.notJoined(failure, files)]
    case .notTogether(let failures):
      return failures.flatMap { $0.lines(messages) } + [messages.notTogether]
    }
  }
}
