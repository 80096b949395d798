package org.zajedno.panels.answering;

import java.util.List;
import org.zajedno.kit.http.Cursor;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.http.Page;

/** A comment at its place on the desk. */
record Lying(Place place, Said said) {

    /**
     * A page of the desk. It is comments that are counted and not places, since everybody may have said something about the same
     * one, which then goes on on the next page.
     */
    static Page<Lying> page(List<Place> places, Listing listing) {
        var after = listing.after();
        var rows = places.stream()
                .filter(place -> !place.rank().isBefore(after.createdAt()))
                .flatMap(place -> place.said().stream().map(said -> new Lying(place, said)))
                .filter(lying -> lying.comesAfter(after))
                .limit(listing.limit + 1L)
                .toList();
        return Page.of(rows, listing.limit, Lying::cursor, lying -> lying);
    }

    Cursor cursor() {
        return new Cursor(place.rank(), said.commentId());
    }

    private boolean comesAfter(Cursor cursor) {
        return place.rank().isAfter(cursor.createdAt()) || said.commentId().compareTo(cursor.id()) > 0;
    }
}
