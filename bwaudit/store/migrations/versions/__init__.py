"""One module a schema version, in order, each with its number as the revision's name."""
