package org.zajedno.panels.safeguarding;

/** Who raised a safeguarding flag. */
public enum FlagSource {
    MEMBER,
    PPI_LEAD
}
