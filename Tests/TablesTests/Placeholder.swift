enum TablesTestsPlaceholder {}
