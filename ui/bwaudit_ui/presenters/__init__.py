"""State of screens and what they call: use cases in, signals out. They must not draw a widget."""
