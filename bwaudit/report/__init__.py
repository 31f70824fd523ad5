"""Reports as trees of values: what a paper says, in which order, in which languages.

Builders are pure: a `FactoryView` goes in, a `Report` comes out. Nothing here knows millimetres,
fonts or files; the writers (`pdf`, later Word and Excel) do.
"""
