import Foundation
import Workbench

extension CaseID {
  static let byteCount = 16

  init?(bytes: Data) {
    self.init(bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
  }

  /// Two digits a byte.
  var bytes: Data {
    let values = rawValue.compactMap(\.hexDigitValue)
    return Data(
      stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) })
  }
}
