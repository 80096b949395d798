package org.zajedno.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A mail server that takes mail to anybody, sends nothing on, and forgets everything when it stops (GreenMail). */
final class Mail implements Part {
    private final Home home;
    private final Ports ports;

    Mail(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
    }

    /** Where whoever tries the stack reads what was sent. */
    static String whereToRead(Ports ports) {
        return "Mail to ADDRESS is read at http://localhost:" + ports.of("mail-web")
                + "/api/user/ADDRESS/messages, or by IMAP at localhost:" + ports.of("mail-imap")
                + " with the address as user and any password; mailboxes: http://localhost:" + ports.of("mail-web")
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
        return "http://localhost:" + ports.of("mail-web");
    }

    @Override
    public void prepare() {
        if (!Files.exists(jar())) {
            throw new Trouble(jar() + " is not there: ./zajedno up fetches it, or ./mvnw package does.");
        }
    }

    @Override
    public List<String> command() {
        var command = new ArrayList<>(Executables.java(home, 64));
        command.addAll(List.of(
                "-Dgreenmail.smtp.hostname=127.0.0.1",
                "-Dgreenmail.smtp.port=" + ports.of("mail"),
                "-Dgreenmail.imap.hostname=127.0.0.1",
                "-Dgreenmail.imap.port=" + ports.of("mail-imap"),
                "-Dgreenmail.api.hostname=127.0.0.1",
                "-Dgreenmail.api.port=" + ports.of("mail-web"),
                "-Dgreenmail.auth.disabled",
                "-jar",
                jar().toString()));
        return command;
    }

    @Override
    public boolean isReady() {
        return HttpLook.isOk("http://127.0.0.1:" + ports.of("mail-web") + "/api/service/readiness");
    }

    private Path jar() {
        return home.project().resolve("deploy/local/target/mail/greenmail-standalone.jar");
    }
}
