extension ApprovedHelp {
  static let accept = ApprovedHelp(
    arguments: ["accept", "--help"],
    text: #"""
      OVERVIEW: Let a gap that was talked about stay quiet until a day.

      EXAMPLES
        kring gaps gezin.yaml --keys
            shows the key of each gap
        kring accept gezin.yaml one-way/gezin --until 2026-12-01 \
            --reason "Eerst rust, daarna kijken wat ze zelf willen doen"
            the gap stays quiet up to and on that day
        kring accept gezin.yaml one-way/gezin --withdraw
            from now on the gap is told again

      What was accepted is kept beside the network, in gezin.accepted. The network
      itself is not changed.

      USAGE: kring accept [<options>] <file> <key>

      ARGUMENTS:
        <file>                  A network file.
        <key>                   The key of the gap, as kring gaps --keys shows it.

      OPTIONS:
        --reason <reason>       Why it can wait.
        --until <yyyy-mm-dd>    The last day on which it stays quiet.
        --withdraw              Take the acceptance back.
        --date <yyyy-mm-dd>     The day asked about; else the latest of the file.
        --settings <file>       A file with the team's own thresholds.
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
