import DotLanguage
import Testing

struct DotSketchTests {
  @Test func `a layered sketch names boxes by their places and keeps room for what is read`() {
    let sketch = DotSketch(
      engine: .layered,
      boxes: [
        .init(size: TextSize(width: 72, height: 36), group: 0),
        .init(size: TextSize(width: 144, height: 18)),
      ],
      lines: [
        .init(from: 0, to: 1),
        .init(from: 1, to: 0, isRanked: false, isDrawn: false),
      ], groups: [TextSize(width: 50, height: 14)], space: 9, layerSpace: 36)
    #expect(
      sketch.text == #"""
        digraph sketch {
          graph [rankdir=LR, nodesep=0.125, ranksep=0.5, splines=true, nslimit=4, nslimit1=4, pad=0]
          node [shape=box, fixedsize=true, label=""]
          edge [dir=none]
          subgraph cluster_0 {
            margin=10
            label=<<TABLE BORDER="0" FIXEDSIZE="TRUE" WIDTH="50" HEIGHT="14"><TR><TD></TD></TR></TABLE>>
            0
          }
          0 [width=1, height=0.5]
          1 [width=2, height=0.25]
          0 -> 1
          1 -> 0 [constraint=false, style=invis]
        }

        """#)
  }

  @Test func `springs know no groups`() {
    let sketch = DotSketch(
      engine: .springs, boxes: [.init(size: TextSize(width: 9, height: 9), group: 0)], lines: [],
      groups: [TextSize(width: 50, height: 14)])
    #expect(!sketch.text.contains("cluster"))
    #expect(sketch.text.contains("overlap=prism"))
  }
}
