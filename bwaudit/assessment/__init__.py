"""What an assessment is: changes, their fold, and the rules over the result. Pure; knows no disk,
screen or network."""
