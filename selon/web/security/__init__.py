"""What keeps the workbench safe: who may come in, what may change things, how much may be sent."""
