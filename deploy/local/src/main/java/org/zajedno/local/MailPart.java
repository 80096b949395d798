package org.zajedno.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A mail server that takes mail to anybody, sends nothing on, and forgets everything when it stops (GreenMail). */
final class MailPart implements Part {
    private final StackDirectory stackDirectory;
    private final PortAssignment portAssignment;

    MailPart(StackDirectory stackDirectory, PortAssignment portAssignment) {
        this.stackDirectory = stackDirectory;
        this.portAssignment = portAssignment;
    }

    /** Where whoever tries the stack reads what was sent. */
    static String whereToRead(PortAssignment portAssignment) {
        return "Mail to ADDRESS is read at http://localhost:" + portAssignment.of("mail-web")
                + "/api/user/ADDRESS/messages, or by IMAP at localhost:" + portAssignment.of("mail-imap")
                + " with the address as user and any password; mailboxes: http://localhost:"
                + portAssignment.of("mail-web")
                + "/api/user";
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public List<String> ports() {
        return List.of("mail", "mail-imap", "mail-web");
    }

    @Override
    public String address() {
        return "http://localhost:" + portAssignment.of("mail-web");
    }

    @Override
    public void prepare() {
        if (!Files.exists(jar())) {
            throw new LocalStackException(jar() + " is not there: ./zajedno up fetches it, or ./mvnw package does.");
        }
    }

    @Override
    public List<String> command() {
        var command = new ArrayList<>(ExecutableFinder.java(stackDirectory, 64));
        command.addAll(List.of(
                "-Dgreenmail.smtp.hostname=127.0.0.1",
                "-Dgreenmail.smtp.port=" + portAssignment.of("mail"),
                "-Dgreenmail.imap.hostname=127.0.0.1",
                "-Dgreenmail.imap.port=" + portAssignment.of("mail-imap"),
                "-Dgreenmail.api.hostname=127.0.0.1",
                "-Dgreenmail.api.port=" + portAssignment.of("mail-web"),
                "-Dgreenmail.auth.disabled",
                "-jar",
                jar().toString()));
        return command;
    }

    @Override
    public boolean isReady() {
        return HttpProbe.isOk("http://127.0.0.1:" + portAssignment.of("mail-web") + "/api/service/readiness");
    }

    private Path jar() {
        return stackDirectory.project().resolve("deploy/local/target/mail/greenmail-standalone.jar");
    }
}
