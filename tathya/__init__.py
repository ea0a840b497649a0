"""The program: the command line, and the pipeline that alone knows all rooms."""

__version__ = "0.1.0"
