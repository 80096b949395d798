package org.zajedno.panels.standards;

/** From which side somebody looks at the work together. */
public enum RaterRole {
    MEMBER,
    RESEARCHER
}
