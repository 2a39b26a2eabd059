"""What French says around place names: word lists, name files, and the grammar of distances."""
