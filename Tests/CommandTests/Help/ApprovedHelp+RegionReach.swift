extension ApprovedHelp {
  static let regionReach = ApprovedHelp(
    arguments: ["region", "reach", "--help"],
    text: #"""
      OVERVIEW: Show how many steps households are from fitting help.

      EXAMPLES
        kring region reach noord.region
        kring region reach noord.region --area 12 --with-room --format csv

      From a household to somebody it knows is one step, and so is a referral. A
      service fits when it covers the life domain.

      Counts of households below 5 stay hidden. So does the smallest other one where
      just one of an area, or of a number of steps, would be hidden: all areas
      together do not betray it.

      USAGE: kring region reach <region> [<options>]

      ARGUMENTS:
        <region>                A region file, or the folder of its tables.

      OPTIONS:
        -f, --format <format>   The form of the answer. (values: text, json, csv;
                                default: text)
        --area <number>         Only the households of the area of this number.
        --with-room             Only services that have room.
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
