"""Building blocks of screens: setters in, signals out. They must not know a use case or a store."""
