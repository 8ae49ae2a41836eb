// Align
