package org.zajedno.panels.payment;

/** What a member is paid for. */
public enum TaskKind {
    REVIEW,
    MEETING,
    TRAINING
}
