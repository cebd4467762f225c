import ArgumentParser
import DotLanguage
import Foundation

/// Formats as the user writes them: `svg,pdf`.
struct FormatList: ExpressibleByArgument {
  let formats: [PictureFormat]

  init(formats: [PictureFormat]) { self.formats = formats }

  init?(argument: String) {
    var formats: [PictureFormat] = []
    for part in argument.split(separator: ",") {
      guard
        let format = PictureFormat(
          rawValue: part.trimmingCharacters(in: .whitespaces).lowercased())
      else { return nil }
      if !formats.contains(format) { formats.append(format) }
    }
    guard !formats.isEmpty else { return nil }
    self.formats = formats
  }

  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }

  static var allValueStrings: [String] { PictureFormat.allCases.map(\.rawValue) }
}
