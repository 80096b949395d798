package org.zajedno.panels.payment;

/** The kinds of tasks that are paid. */
public enum TaskKind {
    REVIEW,
    MEETING,
    TRAINING
}
