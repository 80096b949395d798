package org.zajedno.events.event;

/** For whom an event is. */
public enum TargetAudience {
    PROFESSIONAL,
    RESEARCHER,
    SERVICE_USER,
    CARER,
    POLICY
}
