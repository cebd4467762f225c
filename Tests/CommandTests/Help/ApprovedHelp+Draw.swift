extension ApprovedHelp {
  static let draw = ApprovedHelp(
    arguments: ["draw", "--help"],
    text: #"""
      OVERVIEW: Draw the ecomap of every household in network files.

      EXAMPLES
        kring draw gezin.yaml
            draws gezin.svg in the folder you are in
        kring draw *.yaml --output maps --format svg,pdf
            draws many files in two formats into the folder maps
        kring draw gezin.yaml --page a3-landscape --notation hartman
            draws for A3, with the lines of Hartman
        kring draw - < gezin.yaml > gezin.svg
            draws as part of a pipe
        kring draw gezin.yaml --gaps
            draws what is missing too: gezin-gaps.svg
        kring draw gezin.yaml --path Mila "Juf Noor"
            draws the way from one to the other, step by step
        kring draw gezin.yaml --compare gezin-2025.yaml
            draws what came, went and changed since then
        kring draw gezin.yaml --without oma --gaps
            draws what would be missing without somebody

      NAMES
      A picture is named after its file. A file with several households or several
      dates gives a picture of each: gezin-2026-05-12.svg. A picture that is there
      already is drawn anew. Nothing else is ever overwritten.

      OVER THE MAP
      What is missing, a way, a comparison and who falls away may be combined. They
      are drawn for the latest day of a file, or that of --date, under a name of
      their own: gezin-gaps.svg. Where there is no way, nothing is drawn.

      PAPER
      A picture is made for A4, and for larger paper only when there are too many
      names. A note then says how small the type gets when you print it on A4.

      FAULTS
      A file with faults is not drawn; each fault is told as file:line:column, and
      the other files are drawn all the same.

      EXIT CODES
        0   everything is drawn
        1   the way that was asked for is not there

      USAGE: kring draw [<options>] <files> ...

      ARGUMENTS:
        <files>                 Network files; - reads standard input.

      OPTIONS:
        -o, --output <folder>   The folder for the pictures; - writes the one picture
                                to standard output.
        -f, --format <formats>  Formats, separated by commas. (values: svg, pdf, png,
                                dot; default: svg)
        --notation <notation>   How ties are drawn. (values: kring, hartman,
                                nl-ecogram; default: kring)
        --sectors <sectors>     What the sectors are: relation to the household, or
                                life domain. (values: relation, domain; default:
                                relation)
        --page <page>           The paper. (values: auto, a4-landscape, a4-portrait,
                                a3-landscape, a3-portrait; default: auto)
        --date <yyyy-mm-dd>     Draw only the network of this day, such as 2026-05-10.
        --genogram/--no-genogram
                                Members in the household's circle. (default:
                                --genogram)
        --legend/--no-legend    The legend. (default: --legend)
        --needs/--no-needs      What the household says it is about. (default:
                                --needs)
        --gaps                  Draw what is missing, dotted.
        --path <name>           Draw the way from one to another, by name; give the
                                network files before it.
        --compare <file>        Draw what changed since an earlier file; the file
                                itself stands for its own earlier day.
        --without <name>        Draw somebody as fallen away; may be given again.
        --settings <file>       A file with the team's own thresholds, for --gaps.
        -q, --quiet             Leave out notes and the progress bar; faults are
                                still told.
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
