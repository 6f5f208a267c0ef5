"""What a town hall writes down about itself: settings, their defaults, and five towns."""
