enum RegionsPlaceholder {}
