package org.zajedno.panels.standards;

/** From which side somebody looks at the work together. */
enum RaterRole {
    MEMBER,
    RESEARCHER
}
