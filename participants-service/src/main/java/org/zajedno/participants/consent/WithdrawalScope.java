package org.zajedno.participants.consent;

/** How far a withdrawal goes; what was done lawfully before it stays lawful. */
enum WithdrawalScope {
    /** The person is not approached any more. */
    STOP_CONTACT,
    /** Nothing more is collected. */
    STOP_COLLECTION,
    /** What was collected is not used any further. */
    STOP_FURTHER_USE,
    /** What can be told to be the person's is removed. */
    ERASE
}
