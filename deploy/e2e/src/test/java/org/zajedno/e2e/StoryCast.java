package org.zajedno.e2e;

import static org.zajedno.e2e.StoryPerson.Hand.KEYS;
import static org.zajedno.e2e.StoryPerson.Hand.POINTER;
import static org.zajedno.e2e.Tale.Device.DESKTOP;
import static org.zajedno.e2e.Tale.Device.PHONE;

import java.io.IOException;

/** The six people of the story, each in a browser of their own; Mira and Biljana have nothing but keys. */
final class StoryCast implements AutoCloseable {
    private final Tale tale;
    final StoryResearcher researcher;
    final StoryLead leadInSerbia;
    final StoryLead leadInMacedonia;
    final StoryMember mira;
    final StoryMember arta;
    final StoryMember biljana;

    StoryCast(World world, People people, String title) {
        tale = new Tale(title);
        researcher = new StoryResearcher(
                StoryPerson.of(world, people, tale, "researcher", "en", "sr-Latn", DESKTOP, POINTER));
        leadInSerbia = new StoryLead(StoryPerson.of(world, people, tale, "ppi-rs", "sr-Latn", "en", DESKTOP, POINTER));
        leadInMacedonia = new StoryLead(StoryPerson.of(world, people, tale, "ppi-mk", "mk", "en", DESKTOP, POINTER));
        mira = new StoryMember(StoryPerson.of(world, people, tale, "mira", "sr-Latn", "en", PHONE, KEYS));
        arta = new StoryMember(StoryPerson.of(world, people, tale, "arta", "sq", "en", PHONE, POINTER));
        biljana = new StoryMember(StoryPerson.of(world, people, tale, "biljana", "mk", "en", DESKTOP, KEYS));
    }

    /** Binds the pictures together. */
    @Override
    public void close() throws IOException {
        tale.close();
    }
}
