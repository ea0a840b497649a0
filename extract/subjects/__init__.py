"""Who a figure is about: by a construction, by case marks and order, by what the sentence before was about."""
