enum ChartsTestsPlaceholder {}
