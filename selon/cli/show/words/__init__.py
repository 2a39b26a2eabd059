"""The parts of a cell: bounds, chains, days, states."""
