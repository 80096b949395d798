package org.zajedno.events.quote;

/** How somebody who is quoted wants to be named. */
public enum Credit {
    NAMED,
    PSEUDONYM,
    NONE
}
