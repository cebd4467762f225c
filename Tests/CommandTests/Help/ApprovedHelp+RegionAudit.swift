extension ApprovedHelp {
  static let regionAudit = ApprovedHelp(
    arguments: ["region", "audit", "--help"],
    text: #"""
      OVERVIEW: Show for which needs fitting help is too far away.

      EXAMPLES
        kring region audit noord.region --within 3
        kring region audit noord.region --format csv > too-far.csv
            every life domain and area in a row

      Counts of households below 5 stay hidden, of those within reach too. So does
      the smallest other one where just one would be hidden: all areas together do
      not betray it. When somebody is out of reach the exit code is 1.

      USAGE: kring region audit <region> [--within <steps>] [<options>]

      ARGUMENTS:
        <region>                A region file, or the folder of its tables.

      OPTIONS:
        -f, --format <format>   The form of the answer. (values: text, json, csv;
                                default: text)
        --within <steps>        The most steps that are near. (default: 3)
        --area <number>         Only the households of the area of this number.
        --with-room             Only services that have room.
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
