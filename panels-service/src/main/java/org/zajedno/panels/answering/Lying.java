package org.zajedno.panels.answering;

import java.util.UUID;

/** A comment at its place on the desk. */
record Lying(Place place, UUID commentId) {}
