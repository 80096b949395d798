package org.zajedno.events.registration;

/** What those who registered are told of the event. */
enum EventNotice {
    /** It does not take place: the registration is cancelled with it. */
    EVENT_CANCELLED,
    /** It takes place at another time that is not known yet; the seat stays. */
    EVENT_POSTPONED,
    /** It was postponed and has its time now. */
    EVENT_RESUMED
}
