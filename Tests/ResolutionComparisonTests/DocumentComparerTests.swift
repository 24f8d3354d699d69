// Part of Kimberlite.
import Testing
