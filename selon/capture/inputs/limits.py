"""Bounds on what one input may cost. All in bytes unless said."""

PAGE = 32 * 2**20
"""The largest page, record or archive member."""
ARCHIVE = 16 * 2**30
"""All members of one archive together."""
MEMBERS = 1_000_000
"""Members of one archive."""
RATIO = 300
"""Unpacked size over packed size, for members above one mebibyte."""
DEPTH = 3
"""Archives within archives."""
