"""What befell those who are counted: the measure of a figure."""
