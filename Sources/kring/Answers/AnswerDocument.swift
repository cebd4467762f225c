import Foundation

/// An answer for programs: what it is, of which version, and the answer itself.
///
/// The version rises when a field changes its meaning or goes; new fields alone leave it as it is.
struct AnswerDocument<Body: Encodable>: Encodable {
  /// Which answer it is, such as `gaps`; with the version it names the schema `gaps-1`.
  let answer: String
  let version: Int
  /// The language of the sentences in it.
  let language: String
  let body: Body

  private enum Key: String, CodingKey {
    case answer, version, language
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(answer, forKey: .answer)
    try container.encode(version, forKey: .version)
    try container.encode(language, forKey: .language)
    try body.encode(to: encoder)
  }

  /// The document as bytes, with sorted keys so that the same answer is the same bytes.
  var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(self)) + Array("\n".utf8)
    } catch {
      preconditionFailure("answers hold nothing that JSON cannot say: \(error)")
    }
  }
}
