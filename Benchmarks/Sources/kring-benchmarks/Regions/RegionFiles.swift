import Foundation

/// The files of a random region, as `kring region import` reads them.
struct RegionFiles {
  let folder: URL

  /// Writes `nodes.csv` and `edges.csv`, their rows and numbers shuffled, so that nothing lies near
  /// anything else by luck.
  ///
  /// - Parameter isPacked: whether both are packed with the `gzip` program.
  func write(households: Int, seed: UInt64, isPacked: Bool) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var region = RandomRegion(households: households, seed: seed)
    let nodeOfID = Array(region.nodes.indices).shuffled(using: &region.generator)
    var ids = [Int](repeating: 0, count: nodeOfID.count)
    for (id, node) in nodeOfID.enumerated() { ids[node] = id }
    region.ties.shuffle(using: &region.generator)

    var nodes = try RowWriter(place("nodes.csv"), heading: "id,kind,area,x,y,mask,capacity")
    for node in region.nodes.indices.shuffled(using: &region.generator) {
      nodes.add(region.nodes[node], id: ids[node])
      try nodes.endRow()
    }
    try nodes.close()
    var edges = try RowWriter(place("edges.csv"), heading: "src,dst,kind,weight")
    for tie in region.ties {
      edges.add(ids[Int(tie.source)])
      edges.add(ids[Int(tie.target)])
      edges.add(Int(tie.kind.rawValue))
      edges.add(Int(tie.days))
      try edges.endRow()
    }
    try edges.close()
    if isPacked { try pack() }
  }

  private func place(_ name: String) -> URL { folder.appending(path: name) }

  private func pack() throws {
    guard let gzip = ChildProgram(named: "gzip") else { throw MissingProgram(name: "gzip") }
    try gzip.run(["-f", place("nodes.csv").path(), place("edges.csv").path()])
  }

  struct MissingProgram: Error {
    let name: String
  }
}

extension RowWriter {
  fileprivate mutating func add(_ node: RandomRegion.Node, id: Int) {
    add(id)
    add(Int(node.kind.rawValue))
    add(Int(node.area))
    add(thousandths: Int(node.x))
    add(thousandths: Int(node.y))
    add(Int(node.mask))
    if node.capacity < 0 { addNothing() } else { add(Int(node.capacity)) }
  }
}
