package org.zajedno.panels.safeguarding;

/** Who raised a safeguarding flag. */
enum FlagSource {
    MEMBER,
    PPI_LEAD
}
