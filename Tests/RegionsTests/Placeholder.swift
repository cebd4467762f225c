enum RegionsTestsPlaceholder {}
