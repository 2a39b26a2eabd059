"""What signals saying, and the closed classes that reports are read by: data of the language pack."""
