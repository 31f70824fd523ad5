"""Qt item models over plain values. They must not draw, and must not call a use case."""
