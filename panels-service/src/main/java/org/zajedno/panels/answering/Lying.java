package org.zajedno.panels.answering;

import java.util.UUID;
import org.zajedno.kit.http.Cursor;

/** A comment at its place on the desk. */
record Lying(Place place, UUID commentId) {

    Cursor cursor() {
        return new Cursor(place.rank(), commentId);
    }
}
