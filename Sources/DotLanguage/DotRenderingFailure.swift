/// Why a picture was not drawn. Facts only; sentences are made elsewhere.
public enum DotRenderingFailure: Error, Hashable, Sendable, Codable {
  /// What a renderer sets limits to.
  public enum Measure: String, Hashable, Sendable, Codable {
    case nodes
    case edges
    case bytesOfText
    case pointsOfSheet
    case pixels
    case textsToMeasure
  }

  /// Graphviz had something to say. Warnings count: a picture that lost a word is wrong.
  case graphviz(messages: [String])
  /// More was asked for than is drawn.
  case tooLarge(Measure, count: Int, limit: Int)
  /// This Graphviz cannot make the format.
  case formatUnavailable(PictureFormat)
  /// An attribute that could reach a file or an address is not drawn.
  case forbiddenAttribute(name: String)
  /// A node or edge bears no `pos`, or none that can be drawn.
  case unusablePosition(of: String)
  /// A value is not a number that can be drawn.
  case unusableValue(attribute: String)
  /// Graphviz's output has another form than the one that is known, so it was not given out.
  case unexpectedOutput(String)
  /// The task was cancelled before the drawing began.
  case cancelled
  /// The process that draws ended twice over the same picture.
  case workerStopped
  /// The process that draws was stopped, as the drawing took longer than it may.
  case tookTooLong(seconds: Int)
}
