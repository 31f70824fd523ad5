"""What a person can do, one module a verb. Screens and the command line call these and nothing
below them."""
