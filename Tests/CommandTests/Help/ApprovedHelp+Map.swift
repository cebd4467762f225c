extension ApprovedHelp {
  static let map = ApprovedHelp(
    arguments: ["map", "--help"],
    text: #"""
      OVERVIEW: Draw the map of who refers to whom, or a chart of what there is.

      EXAMPLES
        kring map team.yaml
            draws team-map.svg in the folder you are in
        kring map cases/*.yaml --directory directory --by domain --format svg,pdf
            the cases of a team with a service directory, grouped by what there is
        kring map team.yaml --chart coverage
            draws what there is by life domain and area: team-coverage.svg
        kring map - < team.yaml > team-map.svg
            draws as part of a pipe

      ON THE MAP
      The files are taken together. Organisations with what they offer, teams and
      kinds of organisations are on the map, and the lines over which they refer
      people or work together. Nobody's person is on it: what a worker does is drawn
      at the organisation, and households are no more than a number, which is not
      told below 5. A place that must stay secret is not shown in an area. A line
      that is not there, or that nobody asked about, is not drawn.

      LARGE NETWORKS
      Up to 60 organisations all have their name and what they offer. On a larger
      map those with the most lines have a name, and those without a line are
      counted, not drawn. Pointing at a part of an SVG tells what it is. Above 2,000
      nothing is drawn: draw a part of the network.

      CHARTS
      coverage shows what there is by life domain and area, reach how far it is from
      who knows a household, waiting how long people wait. Charts are SVG.

      USAGE: kring map [<options>] <files> ...

      ARGUMENTS:
        <files>                 Network files; - reads standard input.

      OPTIONS:
        --directory <folder>    A folder with a service directory to take together
                                with the files.
        -o, --output <folder>   The folder for the picture; - writes it to standard
                                output.
        -f, --format <formats>  Formats, separated by commas. (values: svg, pdf, png,
                                dot; default: svg)
        --by <by>               What organisations stand together by: where they are,
                                or what they offer. (values: area, domain; default:
                                area)
        --chart <chart>         Draw this chart instead of the map. (values:
                                coverage, reach, waiting)
        --legend/--no-legend    The legend of the map. (default: --legend)
        -q, --quiet             Leave out notes; faults are still told.
        --date <yyyy-mm-dd>     The day asked about; else the latest of the file.
        --settings <file>       A file with the team's own thresholds.
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
