"""The questionnaire as data: questions, country law, and how they become what is asked.

Knows nothing of answers, factories' records or screens, and never names a question in code.
"""
