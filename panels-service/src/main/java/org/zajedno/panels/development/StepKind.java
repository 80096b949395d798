package org.zajedno.panels.development;

/** A step on a member's way. */
enum StepKind {
    INDUCTION,
    TRAINING,
    PEER_EXPERT
}
