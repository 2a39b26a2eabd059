"""What a page is before it is written, and how it is: HTML, JSON, CSV."""
