import DotLanguage
import Foundation

/// What the user asked to be drawn and where to, found possible before anything is drawn.
struct DrawingRequest {
  /// The network files, each once.
  let files: [String]
  let formats: [PictureFormat]
  let writesToStandardOutput: Bool
  let folder: OutputFolder

  /// - Parameters:
  ///   - output: the folder; `-` is standard output. Nothing means the folder the user is in, or
  ///     standard output when standard input is drawn.
  /// - Throws: ``CommandFailure`` when the wishes do not go together.
  init(files: [String], output: String?, formats: [PictureFormat]) throws(CommandFailure) {
    try NetworkSource.checkInput(files)
    self.files = Self.withoutRepeats(files)
    self.formats = formats
    writesToStandardOutput = output == "-" || (output == nil && files == ["-"])
    folder = OutputFolder(output ?? ".")
    if writesToStandardOutput {
      guard self.files.count == 1, formats.count == 1 else { throw .standardOutputTakesOne }
    } else {
      if let output { try Self.checkFolder(output) }
      var names = PictureNames(of: [])
      for file in self.files { try names.claim(folder.file(NetworkSource(file).stem), for: file) }
    }
  }

  /// Refuses `--output gezin.svg`, which would make a folder of that name.
  private static func checkFolder(_ output: String) throws(CommandFailure) {
    let url = URL(filePath: output)
    guard PictureFormat(rawValue: url.pathExtension.lowercased()) != nil else { return }
    if !OutputFolder.isFolder(url) { throw .pictureAsFolder(path: output) }
  }

  /// A file that is named twice is drawn once.
  private static func withoutRepeats(_ files: [String]) -> [String] {
    var seen: Set<String> = []
    return files.filter { seen.insert(PictureNames.place(of: URL(filePath: $0))).inserted }
  }
}
