"""Armed groups, governments, agencies, outlets: the data and the look-up."""
