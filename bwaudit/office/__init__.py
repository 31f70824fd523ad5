"""Word and Excel files, and the CSV and JSON beside them: the only home of python-docx, XlsxWriter
and openpyxl. Files are read back before they get their names.
"""
