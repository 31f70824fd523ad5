"""National rates of non-compliance: what is counted, how it is rounded, what is kept back. Pure."""
