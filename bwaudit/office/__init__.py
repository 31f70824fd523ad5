"""Word and Excel files: the only home of python-docx, XlsxWriter and openpyxl."""
"""Reports as Word, Excel, CSV and JSON, for people who write and count afterwards.

Only this package knows python-docx, XlsxWriter and openpyxl. Files are written from a Report tree
or a FactoryView, read back, and only then given their names.
"""
