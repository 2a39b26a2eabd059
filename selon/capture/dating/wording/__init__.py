"""Dates, weekdays, tense and stamps as they are worded."""
