"""Windows and panels that ask one thing. They must not record anything themselves."""
