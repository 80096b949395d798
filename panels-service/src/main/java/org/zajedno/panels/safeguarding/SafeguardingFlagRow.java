package org.zajedno.panels.safeguarding;

/** A flag together with the pseudonym of whom it is about. */
record SafeguardingFlagRow(SafeguardingFlag flag, String pseudonym) {}
