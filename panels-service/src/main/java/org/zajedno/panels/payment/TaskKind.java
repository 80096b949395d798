package org.zajedno.panels.payment;

/** The kinds of tasks that are paid. */
enum TaskKind {
    REVIEW,
    MEETING,
    TRAINING
}
