"""One adapter a file for every kind of booking system, all behind the contract."""
