package org.zajedno.events.quote;

/** How somebody who is quoted wants to be named. */
enum Credit {
    NAMED,
    PSEUDONYM,
    NONE
}
