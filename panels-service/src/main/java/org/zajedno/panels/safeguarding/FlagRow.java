package org.zajedno.panels.safeguarding;

import org.zajedno.kit.http.Cursor;

/** A flag together with the pseudonym of whom it is about. */
record FlagRow(SafeguardingFlag flag, String pseudonym) {

    Cursor cursor() {
        return flag.cursor();
    }
}
