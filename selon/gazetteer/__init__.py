"""Place names to places: the data, its build script, the look-up."""
