package org.zajedno.panels.notification;

/** How often a person wants mail. */
enum Frequency {
    AT_ONCE,
    /** What came together during a day is told once, in the evening. */
    DAILY,
    NONE
}
