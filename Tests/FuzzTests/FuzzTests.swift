// Part of Kimberlite.
