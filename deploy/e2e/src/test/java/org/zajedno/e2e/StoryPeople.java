package org.zajedno.e2e;

import static org.zajedno.e2e.PictureReport.Device.DESKTOP;
import static org.zajedno.e2e.PictureReport.Device.PHONE;
import static org.zajedno.e2e.StoryPerson.InputDevice.KEYS;
import static org.zajedno.e2e.StoryPerson.InputDevice.POINTER;

import java.io.IOException;

/** The six people of the story, each in a browser of their own; Mira and Biljana have nothing but keys. */
final class StoryPeople implements AutoCloseable {
    private final PictureReport pictureReport;
    final StoryResearcher researcher;
    final StoryLead leadInSerbia;
    final StoryLead leadInMacedonia;
    final StoryMember mira;
    final StoryMember arta;
    final StoryMember biljana;

    StoryPeople(DemoStack demoStack, BrowserSessions browserSessions, String title) {
        pictureReport = new PictureReport(title);
        researcher = new StoryResearcher(StoryPerson.of(
                demoStack, browserSessions, pictureReport, "researcher", "en", "sr-Latn", DESKTOP, POINTER));
        leadInSerbia = new StoryLead(
                StoryPerson.of(demoStack, browserSessions, pictureReport, "ppi-rs", "sr-Latn", "en", DESKTOP, POINTER));
        leadInMacedonia = new StoryLead(
                StoryPerson.of(demoStack, browserSessions, pictureReport, "ppi-mk", "mk", "en", DESKTOP, POINTER));
        mira = new StoryMember(
                StoryPerson.of(demoStack, browserSessions, pictureReport, "mira", "sr-Latn", "en", PHONE, KEYS));
        arta = new StoryMember(
                StoryPerson.of(demoStack, browserSessions, pictureReport, "arta", "sq", "en", PHONE, POINTER));
        biljana = new StoryMember(
                StoryPerson.of(demoStack, browserSessions, pictureReport, "biljana", "mk", "en", DESKTOP, KEYS));
    }

    /** Binds the pictures together. */
    @Override
    public void close() throws IOException {
        pictureReport.close();
    }
}
