"""What is settled once an attribution stands: its chain, form, stance, hearsay and medium."""
