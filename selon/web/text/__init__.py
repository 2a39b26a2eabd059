"""The page as captured, cut into stretches that know which claims stand on them."""
