package org.zajedno.dissemination.edition;

/** How easy a text is to read; apart from its language. */
enum AccessForm {
    STANDARD,
    PLAIN_LANGUAGE,
    /** Made and checked together with readers: it cannot come out before some of them have read it. */
    EASY_READ
}
